# Sourced by each test of comply-intake: . "$(dirname "$0")/intake_support.sh"
#
# usage of a test: bash TEST.sh BIN_DIR CMAKE INTAKE
#
# A test starts the service with `start`, asks it with `answers`, or with `says` where curl is too well-behaved, and then
# looks at the answer: its head is in the file head, its content in the file content and, as a line, in the file out, as
# the output of other programs is.
. "$(dirname "$0")/support.sh"

intake=$3
service= # its process, while it runs
trap 'end_hard; rm -rf "$work"' EXIT
# What the user's environment may hold must not matter.
unset http_proxy HTTP_PROXY all_proxy ALL_PROXY

cat >tokens <<'END'
# who may do what
writer-token DeviceManagementConfiguration.ReadWrite.All
reader-token SomethingElse.All DeviceManagementConfiguration.Read.All
other-token SomethingElse.All
END
writer='Authorization: Bearer writer-token'
reader='Authorization: Bearer reader-token'
json='Content-Type: application/json'

# start OPTION...: runs the service; its address is in url, that of a collection in statuses.
start() {
    : >log
    "$intake" --database records.db --tokens tokens --port 0 "$@" >log 2>&1 &
    service=$!
    wait_for_line 'listening on http://' log || { cat log && exit 1; }
    url=$(sed -n 's,.*listening on \(http://.*\),\1,p' log)
    port=${url##*:}
    statuses=$url/deviceManagement/deviceCompliancePolicies/policy/deviceStatuses
}

# wait_for_line TEXT FILE: for up to 10 seconds
wait_for_line() {
    for _ in {1..200}; do
        ! is_in "$1" "$2" || return 0
        sleep 0.05
    done
    return 1
}

# end_with SIGNAL STATUS: the service ends with this status.
end_with() {
    kill -s "$1" "$service"
    ended=0
    wait "$service" 2>/dev/null || ended=$?
    service=
    checks=$((checks + 1))
    cp log out
    [ "$ended" -eq "$2" ] || fail "the service ended with $ended on SIG$1; $2 is right"
}
end() { end_with TERM 0; }
end_hard() {
    [ -z "$service" ] || { kill -s KILL "$service" && wait "$service"; } 2>/dev/null
    service=
}

# answers STATUS CURL_ARGUMENT...
answers() {
    expected=$1
    shift
    : >content && : >head
    status=$(curl -sS --max-time 20 -o content -D head -w '%{http_code}' "$@" 2>err)
    { cat content && { ! [ -s content ] || echo; }; } >out
    checks=$((checks + 1))
    [ "$status" = "$expected" ] || fail "the answer is $status to $(echo "$*" | head -c 500); $expected is right"
}

# Of the last head and content.
has_header() { checks=$((checks + 1)) && { tr -d '\r' <head | grep -qixF -e "$1" || fail "has no header $1: $(cat head)"; }; }
has_no_header() { checks=$((checks + 1)) && { ! grep -qi "^$1:" head || fail "has a header $1: $(cat head)"; }; }
header() { sed -n "s/^$1: \(.*\)\r/\1/p" head; }

# An OData error of that code.
is_error() {
    has_header 'Content-Type: application/json'
    has_json "$1" 0 error code
}

create() { answers "$1" "$statuses" -H "$writer" -H "$json" "${@:2}"; }
created() { create 201 --data-binary "@$payloads/request.json"; }

# says FORMAT [ARGUMENT]...: sends what printf makes of it over a connection of its own; what came back, until the service
# closed, is in out.
says() {
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf "$@" >&3 2>err
    listen
}
listen() {
    listened=0
    timeout 10 cat <&3 >out 2>err || listened=$?
    exec 3>&-
    checks=$((checks + 1))
    [ "$listened" -ne 124 ] || fail 'the connection is not closed'
}

# The heads of requests to the collection for `says`, with the line that ends them still to come.
post="POST /deviceManagement/deviceCompliancePolicies/policy/deviceStatuses HTTP/1.1\r\nHost: here\r\n$writer\r\n$json\r\n"
get_health='GET /health HTTP/1.1\r\nHost: here\r\n'
# Of a request.
payload='{"platform":8,'$rest'}'

# metric NAME: its value
metric() { curl -sS "$url/metrics" | awk -v name="$1" '$1 == name { print $2 }'; }

# is_left_alone: no other connection is open, after up to 5 seconds.
is_left_alone() {
    for _ in {1..100}; do
        [ "$(metric intake_connections)" -ne 1 ] || break
        sleep 0.05
    done
    checks=$((checks + 1))
    [ "$(metric intake_connections)" -eq 1 ] || fail "$(metric intake_connections) connections are open"
}

# wait_for_changes COUNT: until so many were committed
wait_for_changes() {
    until [ "$(metric intake_changes_total)" -ge "$1" ]; do
        sleep 0.05
    done
}

# all_ids: the ids of all records, in the order of their pages.
all_ids() {
    page="$statuses?\$top=1000"
    while [ -n "$page" ]; do
        curl -sS -H "$reader" "$page" >page
        ids_in page
        page=$(sed -n 's,.*"@odata.nextLink":"\([^"]*\)"}$,\1,p' page)
        [ -z "$page" ] || page=$url$page
    done
}

# ids_in FILE
ids_in() { grep -oE '"id":"[0-9a-f-]{36}"' "$1" | cut -d '"' -f 4; }

# creates_many COUNT: as many records over one connection, until one fails; each answer, and its status, on lines of their own.
creates_many() {
    curl -sS --fail-early --max-time 20 "$statuses?n=[1-$1]" -H "$writer" -H "$json" --data-binary "$payload" \
        -w '\n%{http_code}\n' 2>/dev/null
}
# acknowledged_in FILE...: the ids in what creates_many left.
acknowledged_in() { grep -h -B 1 -x 201 "$@" | ids_in -; }

# goes_as_in FILE: the commands between ```console and ``` print what stands there, with our service for the one at port 8080.
goes_as_in() {
    ln -sf "$here/../../examples" examples
    sed -n '/^```console$/,/^```$/p' "$1" | grep -v '^```' >conversation
    sed -n 's/^\$ //p' conversation >commands
    while IFS= read -r command; do
        printf '$ %s\n' "$command"
        eval "${command//8080/$port}" >said 2>&1
        sed "s/127\.0\.0\.1:$port/127.0.0.1:8080/g" said
        [ -z "$(tail -c 1 said)" ] || echo # a content ends without a line feed
    done <commands >happened
    same_each_time <conversation >expected
    same_each_time <happened >found
    checks=$((checks + 2))
    [ -s commands ] || fail 'there is none'
    diff expected found >out || fail 'it goes otherwise'
}
# Without what differs each time.
same_each_time() {
    tr -d '\r' | sed -E -e 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/(id)/g' -e 's/^Date: .*/Date: (date)/' \
        -e 's/[0-9]+ ms$/(time)/' -e 's/[0-9.]+ s$/(time)/'
}
