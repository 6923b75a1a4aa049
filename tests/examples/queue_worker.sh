# comply-queue-worker: every record comes out once, whoever dies.
. "$(dirname "$0")/support.sh"

if ! [ -x "$1/comply-queue-worker" ] || ! command -v redis-server >/dev/null || ! command -v redis-cli >/dev/null; then
    echo 'skipped: there is no comply-queue-worker, or no Redis'
    exit 77
fi
ln -s "$1/comply-queue-worker" worker

# A server of our own, in this directory: no port, no file.
redis-server --port 0 --unixsocket "$work/redis" --dir "$work" --save '' --appendonly no >redis.log 2>&1 &
server=$!
trap 'kill -9 $server $workers 2>/dev/null; rm -rf "$work"' EXIT
workers=
redis() { redis-cli -s ./redis "$@"; }
tries=0
until redis ping >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ $tries -gt 100 ] || ! kill -0 $server 2>/dev/null; then
        cat redis.log
        exit 1
    fi
    sleep 0.1
done

# start_worker NAME ARGUMENT...: in the background; its number is in $worker.
start_worker() {
    name=$1
    shift
    ./worker --server ./redis --consumer "$name" "$@" 2>"$name.log" &
    worker=$!
    workers="$workers $worker"
}

# add FILE: its lines as messages.
add() {
    LC_ALL=C awk '{ printf "*5\r\n$4\r\nXADD\r\n$7\r\nrecords\r\n$1\r\n*\r\n$6\r\nrecord\r\n$%d\r\n%s\r\n", length($0), $0 }' \
        "$1" | redis --pipe >/dev/null
}

# equals VALUE COMMAND...: what the server says.
equals() {
    checks=$((checks + 1))
    value=$1
    shift
    found=$(redis "$@")
    [ "$found" = "$value" ] || fail "$* is $found; $value is right"
}

# records_of STREAM...: in any order.
records_of() {
    for stream in "$@"; do
        redis --raw XRANGE "$stream" - +
    done | grep '^{'
}

# stop_with_messages NAME NUMBER: stops a worker that has messages in hand.
stop_with_messages() {
    tries=0
    while [ $tries -lt 500 ]; do
        tries=$((tries + 1))
        kill -STOP "$2" || break
        sleep 0.02 # what it has sent already
        if redis XPENDING records comply - + 1 "$1" | grep -qx "$1"; then
            return
        fi
        kill -CONT "$2"
        sleep 0.001
    done
    fail "worker $1 could not be stopped with messages in hand: $(cat "$1.log")"
}

# is_same FILE FILE
is_same() { checks=$((checks + 1)) && { cmp -s "$1" "$2" || fail "$1 and $2 differ"; }; }

# ends STATUS NUMBER NAME
ends() {
    checks=$((checks + 1))
    status=0
    wait "$2" || status=$?
    [ "$status" -eq "$1" ] || fail "$3 ended with $status; $1 is right: $(cat "$3.log")"
}

about 'a valid record, and others'
printf '%s\n%s\n' "$good" "$bad" >some
add some
redis XADD records '*' something else >/dev/null
redis -x XADD records '*' other field record >/dev/null <<END
$good
END
exits 0 ./worker --server ./redis --drain --operation read
complains 'comply-queue-worker: 2 valid, 2 rejected, 0 taken over'
equals 2 XLEN records:valid
equals 2 XLEN records:rejected
redis --raw XRANGE records:valid - + COUNT 1 >out
prints_line id
prints_line record
prints_line "$good"
prints_not violations
redis --raw XRANGE records:rejected - + COUNT 1 >out
prints_line "$bad"
prints_line violations
prints '[{"code":"wrong_type","pointer":"/platform","offset":21,"line":1,'
redis --raw XREVRANGE records:rejected + - COUNT 1 >out
prints '[{"code":"empty_text","pointer":"",'
redis FLUSHALL >/dev/null

about 'four workers, two of them killed'
./generate --records 100000 --faults 1000 >fleet
./validate --filter --quiet fleet | LC_ALL=C sort >valid_expected
add fleet
equals 100000 XLEN records
for name in one two three four; do
    start_worker $name --drain --claim-after 300
    eval "$name=$worker"
done
for name in one two; do
    eval "number=\$$name"
    stop_with_messages $name "$number"
    kill -9 "$number"
    wait "$number" 2>/dev/null
done
checks=$((checks + 1))
[ $(($(redis XLEN records:valid) + $(redis XLEN records:rejected))) -lt 100000 ] ||
    fail 'nothing was left to do when they were killed'
ends 0 "$three" three
ends 0 "$four" four
records_of records:valid | LC_ALL=C sort >valid
is_same valid_expected valid
LC_ALL=C sort fleet >all_expected
records_of records:valid records:rejected | LC_ALL=C sort >all
is_same all_expected all
equals 99000 XLEN records:valid
equals 1000 XLEN records:rejected
equals '' XPENDING records comply - + 1
cat three.log four.log >err
checks=$((checks + 1))
grep -q '[1-9][0-9]* taken over' err || fail 'nothing was taken over'
redis FLUSHALL >/dev/null

about 'a worker that hangs, whose messages another has dealt with when it goes on'
head -n 20000 fleet >some
add some
start_worker slow --drain --claim-after 200
stop_with_messages slow "$worker"
exits 0 ./worker --server ./redis --drain --claim-after 200
complains ' 200 taken over'
kill -CONT "$worker"
ends 0 "$worker" slow
records_of records:valid records:rejected | LC_ALL=C sort >all
LC_ALL=C sort some >all_expected
is_same all_expected all

about 'it ends when it is told to'
start_worker patient
sleep 0.3
kill -TERM "$worker"
ends 0 "$worker" patient
checks=$((checks + 1))
grep -q ': 0 valid, 0 rejected, 0 taken over' patient.log || fail "patient says $(cat patient.log)"

about 'a stream that cannot be written: nothing is lost'
redis FLUSHALL >/dev/null
redis SET records:rejected 'no stream' >/dev/null
printf '%s\n%s\n' "$good" "$bad" >some
add some
exits 2 ./worker --server ./redis --drain --operation read
complains 'WRONGTYPE'
equals 1 XLEN records:valid
redis DEL records:rejected >/dev/null
exits 0 ./worker --server ./redis --drain --operation read --claim-after 1
complains '0 valid, 1 rejected, 1 taken over'
equals 1 XLEN records:valid
equals 1 XLEN records:rejected

about 'names of others, and a server that goes'
exits 0 ./worker --server ./redis --stream a --valid b --rejected c --group d --consumer e --batch 1 --drain
equals 0 XLEN b
start_worker left --stream a --group d
sleep 0.3
kill -9 $server
wait $server 2>/dev/null
ends 2 "$worker" left
checks=$((checks + 1))
grep -q 'the connection broke' left.log || fail "left says $(cat left.log)"
exits 2 ./worker --server ./redis
complains 'comply-queue-worker: cannot connect to ./redis: '

# refuses_usage TEXT ARGUMENT...
refuses_usage() {
    sentence=$1
    shift
    exits 2 ./worker "$@"
    prints_nothing
    complains "comply-queue-worker: $sentence"
}

about 'wrong usage'
refuses_usage 'unknown option --frobnicate' --frobnicate
refuses_usage 'option --batch needs a number from 1 on' --batch 0
refuses_usage 'option --batch needs a value' --batch
refuses_usage 'option --operation is one of read, create, update' --operation delete
exits 0 ./worker --help
prints 'usage: comply-queue-worker [OPTION]...'

finish
