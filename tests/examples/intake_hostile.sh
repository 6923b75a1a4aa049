# comply-intake: clients that are slow, broken or worse, while good ones go on.
. "$(dirname "$0")/intake_support.sh"
start --head-timeout 1 --transfer-timeout 2 --idle-timeout 3

# Good ones, while the file `open` is there: each waits for its answer before it asks again.
go_on() {
    while [ -e open ]; do
        curl -sS --max-time 5 -o /dev/null -w '%{http_code} %{time_total}\n' "$statuses" -H "$writer" -H "$json" \
            --data-binary "$payload"
    done >good 2>&1
}
: >open
go_on &
good_ones=$!

# attack COUNT COMMAND...: runs it as often, all at the same time
attack() {
    local attackers=()
    for ((count = 0; count < $1; ++count)); do
        "${@:2}" >/dev/null 2>&1 &
        attackers+=($!)
    done
    wait "${attackers[@]}"
}

# trickle NAME FORMAT: says no more than this; what came back, and after how many microseconds the end, in files.
trickle() {
    local begin=${EPOCHREALTIME/./}
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf "$2" >&3
    timeout 10 cat <&3 >"$1.out"
    echo $((${EPOCHREALTIME/./} - begin)) >"$1.took"
}
# was_cut_off NAME SECONDS: or up to a second later
was_cut_off() {
    about "who does not go on is cut off: $1"
    took=$(cat "$1.took")
    cp "$1.out" out
    checks=$((checks + 1))
    [ "$took" -gt $((($2 * 10 - 1) * 100000)) ] && [ "$took" -lt $((($2 + 1) * 1000000)) ] ||
        fail "after $took microseconds, not $2 seconds"
}
trickles=()
trickle start_line 'GET /hea' & trickles+=($!)
trickle head "${post}Content-Length: 300\r\n" & trickles+=($!)
trickle content "${post}Content-Length: 300\r\n\r\n{" & trickles+=($!)
trickle chunk "${post}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n" & trickles+=($!)
trickle nothing '' & trickles+=($!)
trickle between "$get_health\r\n" & trickles+=($!)
wait "${trickles[@]}"
was_cut_off start_line 1
prints_nothing
was_cut_off head 1
prints_nothing
was_cut_off content 2
prints_nothing
was_cut_off chunk 2
prints_nothing
was_cut_off nothing 3
prints_nothing
was_cut_off between 3
prints '{"status":"ok"}'

# A byte every 0.1 s, for ever: no single wait is long.
drip() {
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf "$1" >&3
    trap '' PIPE
    while printf "$2" >&3; do
        sleep 0.1
    done
    echo cut >>cut
}
about 'who goes on for ever is cut off too'
attack 10 drip "${post}Content-Length: 300\r\n\r\n{" ' ' & drips=($!)
attack 10 drip "${post}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n" '1\r\n \r\n' & drips+=($!)
attack 20 drip "$get_health" 'X-A: b\r\n'
wait "${drips[@]}"
checks=$((checks + 1))
[ "$(wc -l <cut)" -eq 40 ] || fail 'not all are'

about 'too much'
head -c 300000 /dev/zero | tr '\0' x >much
pour() { { printf "$1" && cat "$2"; } >"/dev/tcp/127.0.0.1/$port"; }
attack 10 pour 'GET /' much
attack 10 pour "${get_health}X-Much: " much
attack 10 pour "${post}Content-Length: 300000\r\n\r\n" much
attack 10 pour "${post}Transfer-Encoding: chunked\r\n\r\n493e0\r\n" much
attack 10 pour "${post}Transfer-Encoding: chunked\r\n\r\n1;" much
says "GET /$(cat much) HTTP/1.1\r\n\r\n"
prints 'HTTP/1.1 431 '
says "${post}Transfer-Encoding: chunked\r\n\r\n1;$(head -c 100000 much)"
prints 'HTTP/1.1 4'
about 'who asks for much and reads nothing'
hold() {
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    trap '' PIPE
    for _ in {1..2000}; do
        printf 'GET %s HTTP/1.1\r\nHost: here\r\n%s\r\n\r\n' "${statuses#"$url"}" "$reader" >&3 || break
    done
    exec sleep 30
}
hold 2>/dev/null &
holder=$!
about 'garbage'
head -c 100000 /dev/urandom >garbage
attack 10 pour '' garbage
attack 10 pour "$get_health" garbage
attack 10 pour "${post}Transfer-Encoding: chunked\r\n\r\n" garbage
head -c 5000 garbage >some
attack 5 pour "${post}Content-Length: 5000\r\n\r\n" some
for wrong in '\r\n\r\n\r\n' 'GET\r\n\r\n' 'GET /health HTTP/3.0\r\n\r\n' \
    'GET /health HTTP/1.1\r\nHost here\r\n\r\n' 'GET /health HTTP/1.1\r\n Host: here\r\n\r\n' '\026\003\001\002\000\001' \
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' 'GET /hea\0lth HTTP/1.1\r\nHost: here\r\n\r\n' '\377\376\r\n\r\n'; do
    says "$wrong"
    prints 'HTTP/1.1 400 '
done
says 'GET /health HTTP/1.1\nHost: here\n\n' # how this comes to its end depends on how it arrives
prints_not 'HTTP/1.1 2'
about 'truncated requests'
whole="${post}Content-Length: ${#payload}\r\n\r\n$payload"
truncate() { printf "${whole:0:$1}" >"/dev/tcp/127.0.0.1/$port"; }
for ((size = 0; size < ${#whole}; size += 23)); do
    truncate "$size" 2>/dev/null
done

about 'good ones go on'
rm open
wait "$good_ones"
checks=$((checks + 2))
[ "$(grep -vc '^201 ' good)" -eq 0 ] && [ "$(wc -l <good)" -gt 20 ] || fail "$(grep -v '^201 ' good | sort | uniq -c)"
slowest=$(cut -d ' ' -f 2 good | sort -n | tail -n 1)
echo "$(wc -l <good) good ones meanwhile, the slowest took $slowest s"
[ "${slowest%.*}" -lt 2 ] || fail "the slowest took $slowest s"
about 'nobody is left'
is_left_alone
about 'what was acknowledged is there, and nothing else'
checks=$((checks + 1))
stored=$(all_ids | wc -l)
[ "$stored" -eq "$(metric 'intake_requests_total{status="201"}')" ] || fail "$stored are there"
end

kill "$holder"
about 'a bound on the connections'
start --max-connections 4 --idle-timeout 1
for held in 4 5 6 7; do
    eval "exec $held<>/dev/tcp/127.0.0.1/$port"
done
sleep 0.2
exits 0 curl -sS --max-time 10 -w '\n%{time_total}\n' "$url/health"
prints_line '{"status":"ok"}'
checks=$((checks + 1))
waited=$(tail -n 1 out)
[ "${waited//[.]/}" -gt 500000 ] || fail "the fifth waited $waited s only for a place"
end
finish
