# comply-report: what it does when the service does not what it should, which is written in report_server.py.
#
# usage: bash report_trouble.sh BIN_DIR CMAKE PYTHON REPORT
. "$(dirname "$0")/support.sh"
python=$3
report=$4
unset http_proxy HTTP_PROXY all_proxy ALL_PROXY
export COMPLY_TOKEN=t0ken

: >actions
"$python" "$here/report_server.py" >port 2>server.err &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
for _ in {1..200}; do
    [ ! -s port ] || break
    sleep 0.05
done
url=http://127.0.0.1:$(cat port)

for platform in 1 2 3; do
    echo '{"platform":'$platform','"$rest"'}'
done >records

# meets 'ACTION\nACTION...' STATUS [OPTION]...: reports three records to a service that does so.
meets() {
    printf "$1" >actions
    : >requests
    exits "$2" "$report" --url "$url/beta" --policy policy --back-off 20 --output stored "${@:3}" records
}
# got COUNT: as many requests came
got() { checks=$((checks + 1)) && { [ "$(wc -l <requests)" -eq "$1" ] || fail "$(wc -l <requests) requests came"; }; }
# sent PLATFORM...: the records that came, in this order
sent() {
    checks=$((checks + 1))
    found=$(grep -o '"platform":[0-9]*' requests | cut -d : -f 2 | tr '\n' ' ')
    [ "$found" = "$* " ] || fail "what came is $found; $* is right"
}
# stores PLATFORM...: these are written
stores() {
    checks=$((checks + 1))
    found=$(grep '"id":"id-' stored | grep -o '"platform":[0-9]*' | cut -d : -f 2 | tr '\n' ' ')
    [ "$found" = "$* " ] || fail "what is written is $found; $* is right"
}
# waited N MIN MAX: milliseconds between the request N and the one behind it
waited() {
    checks=$((checks + 1))
    time=$(awk -v n="$1" 'NR == n { begin = $1 } NR == n + 1 { print $1 - begin }' requests)
    [ "${time:--1}" -ge "$2" ] && [ "$time" -le "$3" ] || fail "it waited ${time:-for ever}, not from $2 to $3 ms"
}
# How much more it may take where the machine is busy.
late=5000

about 'a request is what the operation says'
meets '' 0
got 3
stores 1 2 3
complains '3 stored, 0 not sent, 0 refused, 0 unclear; 1 connection, '
cp requests out
prints 'POST /beta/deviceManagement/deviceCompliancePolicies/policy/deviceStatuses HTTP/1.1\r\n'
prints "\r\nHost: ${url#http://}\r\n"
prints '\r\nAuthorization: Bearer t0ken\r\n'
prints '\r\nAccept: application/json\r\n'
prints '\r\nContent-Type: application/json\r\n'
prints '\r\n\r\n{"@odata.type":"#microsoft.graph.deviceComplianceDeviceStatus","deviceDisplayName":"d",'
prints_not '"id"'

about 'Retry-After in seconds'
meets 'status 503 Retry-After:_1\n' 0
sent 1 1 2 3
stores 1 2 3
waited 1 950 $((1100 + late))
complains 'records:1: 503 told: as it was told'
complains 'again in 1 s'
complains '3 stored, '
about 'Retry-After as a date, by the clock of the service'
meets 'ok\nstatus 429 Date:_Sun,_06_Nov_1994_08:49:37_GMT Retry-After:_Sun,_06_Nov_1994_08:49:38_GMT\n' 0
sent 1 2 2 3
waited 2 950 $((1100 + late))
about 'by our clock, if it tells none'
meets "status 503 Retry-After:_$(LC_ALL=C date -u -d '200 seconds' '+%a,_%d_%b_%Y_%H:%M:%S_GMT')\n" 2 --max-wait 190
sent 1
complains 'given up: Retry-After is '
meets 'status 503 Retry-After:_Sun,_06_Nov_1994_08:49:37_GMT\n' 0 --back-off 30000
waited 1 0 $late
about 'a date in the forms that HTTP had before'
meets 'status 503 Retry-After:_Sunday,_06-Nov-94_08:49:37_GMT\nstatus 503 Retry-After:_Sun_Nov__6_08:49:37_1994\n' \
    0 --back-off 30000
sent 1 1 1 2 3
waited 1 0 $late
about 'a Retry-After that says nothing'
for wrong in soon -1 1.5 '' Sun,_31_Feb_2094_08:49:37_GMT Sun,_06_Nov_2094_25:49:37_GMT \
    Sun,_06_Nov_2094_08:49:37_CET; do
    meets "status 503 Retry-After:_$wrong\n" 0
    waited 1 10 $((20 + late))
done
about 'a wait that is too long'
meets 'status 503 Retry-After:_301\n' 2
sent 1
complains 'given up: Retry-After is 301'
complains '  nothing behind this line was sent'

about 'a back-off that grows'
meets 'ok\nstatus 503\nstatus 429\nstatus 503\n' 0 --back-off 100
sent 1 2 2 2 2 3
waited 2 45 $((100 + late))
waited 3 95 $((200 + late))
waited 4 195 $((400 + late))
about 'an end to attempts'
meets 'ok\nstatus 503\nstatus 503\nstatus 503\n' 2 --attempts 3
sent 1 2 2 2
stores 1
complains 'records:2: not stored: 503 told: as it was told'
complains 'given up after 3 attempts'
complains '  nothing behind this line was sent'
complains '1 stored, 0 not sent, 0 refused, 0 unclear'
about 'a request that came too late'
meets 'status 408 Connection:_close\n' 0
sent 1 1 2 3

about 'what is wrong with a record is told, and the others go on'
meets 'status 400\n' 1
sent 1 2 3
stores 2 3
complains 'records:1: refused: 400 told: as it was told\u001B[31m'
complains '  one: of two'
complains '  two: of two'
meets 'plain 422 nonsense\n' 1
complains 'records:1: refused: 422, without an OData error'
about 'what would be wrong with the others too ends it'
for code in 302 401 403 404 405 406 415 501; do
    meets "ok\nstatus $code Location:_/elsewhere\n" 2
    sent 1 2
    complains "$code told: as it was told"
done

about 'a connection that ends without an answer: once is enough, unless wanted otherwise'
for action in close reset 'send nonsense\\r\\n\\r\\n' 'send HTTP/1.1 2' 'status 500' 'status 502' 'status 504' \
    long_head; do
    meets "ok\n$action\n" 2
    sent 1 2 3
    stores 1 3
    complains 'records:2: unclear: '
    complains '2 stored, 0 not sent, 0 refused, 1 unclear'
    meets "ok\n$action\n" 0 --repeat-unclear
    sent 1 2 2 3
    stores 1 2 3
done
about 'who is never clear is left alone'
meets 'close\nclose\n' 2 --attempts 2
sent 1 2
complains '  nothing behind this line was sent, for too much is unclear'
about 'what is stored is never sent again'
for action in 'truncated 201' 'plain 201 nonsense' 'plain 201 {}' 'plain 201 ' \
    'send HTTP/1.1 201 Created\\r\\nContent-Length: 9999999\\r\\n\\r\\n'; do
    meets "ok\n$action\n" 2 --repeat-unclear
    sent 1 2 3
    stores 1 3
    complains 'records:2: unclear: stored, but '
done
complains 'the answer is too long'
about 'an answer of another kind'
meets 'plain 200 {}\n' 2 --repeat-unclear
sent 1 2 3
complains 'records:1: unclear: 200'
about 'a refusal that is cut short is one'
meets 'truncated 503\n' 0
sent 1 1 2 3

about 'an answer has more than is known here'
meets 'more\n' 0
stores 1 2 3
about 'an answer has others before it'
meets 'interim\nchunked\n' 0
stores 1 2 3
complains '1 connection, '
about 'an answer that the end of the connection ends'
meets 'until_the_end\n' 0
stores 1 2 3
complains '2 connections, '

about 'a slow answer'
meets 'ok\nslow 0.3\n' 0
meets 'ok\nslow 3\n' 2 --timeout 1
sent 1 2 3
complains 'records:2: unclear: it took more than 1 s'
waited 2 950 $((1000 + late))
about 'an answer that goes on for ever'
meets 'drip\n' 2 --timeout 1
sent 1 2 3
waited 1 950 $((1000 + late))

# slowly ACTION COMMAND...: the second record comes when the command succeeds
slowly() {
    echo "$1" >actions
    : >requests
    : >ended
    {
        head -n 1 records
        for _ in {1..200}; do
            ! "${@:2}" || break
            sleep 0.05
        done
        tail -n 2 records
    } >pipe &
    exits 0 "$report" --url "$url" --policy policy --output stored - <pipe
}
mkfifo pipe
about 'a connection that is closed between two requests'
slowly ok_and_close test -s ended
sent 1 2 3
stores 1 2 3
complains '2 connections, '
about 'what nobody asked for is no answer'
slowly ok_and_408 grep -q '"id-' stored
sent 1 2 3
stores 1 2 3
complains '2 connections, '

about 'quiet'
meets 'status 503\n' 0 --quiet
complains_not
prints_nothing
cp server.err err
about 'the service itself'
complains_not
finish
