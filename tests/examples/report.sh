# comply-report and comply-intake.
#
# usage: bash report.sh BIN_DIR CMAKE INTAKE REPORT
. "$(dirname "$0")/intake_support.sh"
report=$4
unset COMPLY_TOKEN
echo writer-token >writer
echo other-token >other

# reports STATUS FILE [OPTION]...
reports() {
    exits "$1" "$report" --url "$url" --policy policy --token-file writer --output stored --back-off 100 "${@:3}" "$2"
}
# counts NUMBER STATUS: the service has answered so often
counts() {
    checks=$((checks + 1))
    found=$(metric "intake_requests_total{status=\"$2\"}")
    [ "${found:-0}" -eq "$1" ] || fail "the service answered ${found:-0} times with $2, not $1 times"
}
# wait_until COMMAND...: for up to 10 seconds
wait_until() {
    for _ in {1..200}; do
        ! "$@" || return 0
        sleep 0.05
    done
    fail "this never comes: $*"
}
has_stored() { [ "$(all_ids | wc -l)" -eq "$1" ]; }
has_stored_some() { [ "$(all_ids | wc -l)" -gt 50 ]; }

start --idle-timeout 1
about 'all records arrive'
./generate --records 300 >records
reports 0 records
complains 'comply-report: 300 stored, 0 not sent, 0 refused, 0 unclear; 1 connection, '
prints_nothing
counts 300 201
about 'and what is written is what is stored'
ids_in stored >ids
all_ids >found
checks=$((checks + 2))
[ "$(wc -l <ids)" -eq 300 ] && cmp -s ids found || fail "there are other ids"
answers 200 "$statuses/$(sed -n 7p ids)" -H "$reader"
[ "$(cat content)" = "$(sed -n 7p stored)" ] || fail 'it is another record'
about 'on standard output, if wanted'
head -n 3 records >three
reports 0 three --output -
checks=$((checks + 1))
[ "$(ids_in out | wc -l)" -eq 3 ] && [ "$(wc -l <out)" -eq 3 ] || fail 'there are not three'

about 'what breaks the contract is told, and not sent'
{ cat three && echo "$bad" && echo && echo '{"platform":' && sed -n 4p records; } >mixed
reports 1 mixed
complains 'mixed:4:22: error: /platform is a string; an integer is expected [wrong_type] at /platform'
complains 'mixed:6:'
complains '4 stored, 2 not sent, 0 refused, 0 unclear'
counts 0 400
checks=$((checks + 1))
[ "$(wc -l <stored)" -eq 4 ] || fail 'there are not four'
about 'nothing at all'
reports 0 /dev/null
complains 'comply-report: 0 stored, 0 not sent, 0 refused, 0 unclear; 0 connections, '

about 'the token of the environment'
COMPLY_TOKEN=writer-token exits 0 "$report" --url "$url" --policy 'one/an other' three
answers 200 "$url/deviceManagement/deviceCompliancePolicies/one%2Fan%20other/deviceStatuses" -H "$reader"
checks=$((checks + 1))
[ "$(ids_in content | wc -l)" -eq 3 ] || fail 'the records are elsewhere'
about 'a token that is not known'
COMPLY_TOKEN=unknown exits 2 "$report" --url "$url" --policy policy three
complains 'three:1: not stored: the token is not accepted: 401 unauthenticated: The token is not one '
complains '  nothing behind this line was sent'
counts 1 401
about 'a token that allows less'
reports 2 three --token-file other
complains 'three:1: not stored: the token does not allow this, as DeviceManagementConfiguration.ReadWrite.All does: '
counts 1 403
about 'another service'
exits 2 "$report" --url "$url/elsewhere/" --policy policy --token-file writer three
complains 'three:1: not stored: there is no such service, or no such policy: 404 notFound'

about 'a line is sent as it comes, and a connection closed meanwhile is made again'
mkfifo pipe
exec 5<>pipe
"$report" --url "$url" --policy lines --token-file writer - <pipe >out 2>err 5>&- &
reporting=$!
statuses=${statuses/policy\/device/lines\/device}
head -n 1 records >&5
wait_until has_stored 1
is_left_alone
head -n 1 records >&5
wait_until has_stored 2
about 'a signal ends it between two lines'
kill -TERM "$reporting"
status=0
wait "$reporting" || status=$?
exec 5>&-
checks=$((checks + 1))
[ "$status" -eq 2 ] || fail "it exits with $status"
complains 'comply-report: a signal came; nothing behind line 2 was sent'
complains '2 stored, 0 not sent, 0 refused, 0 unclear; 2 connections, '

about 'a service that comes later'
end
reports 2 three --attempts 2
complains "three:1: not stored: cannot connect to ${url#http://}: Connection refused"
{ sleep 0.3 && exec "$intake" --database records.db --tokens tokens --port "$port"; } >log 2>&1 &
service=$!
reports 0 three --attempts 10
complains "three:1: cannot connect to ${url#http://}: Connection refused"
complains '3 stored, 0 not sent, 0 refused, 0 unclear; 1 connection, '
end

about 'a service that is killed meanwhile'
start
statuses=${statuses/policy\/device/killed\/device}
./generate --records 600 >many
"$report" --url "$url" --policy killed --token-file writer --output stored --back-off 100 --attempts 10 many >out 2>err &
reporting=$!
wait_until has_stored_some
end_hard
start --port "$port"
statuses=${statuses/policy\/device/killed\/device}
status=0
wait "$reporting" || status=$?
unclear=$(sed -n 's/.* \([0-9]*\) unclear; .*/\1/p' err) # 1, but 2 if it connects to what is just being killed
checks=$((checks + 3))
[ "$status" -eq $((unclear == 0 ? 0 : 2)) ] || fail "it exits with $status"
[ "$unclear" -le 2 ] && [ "$(wc -l <stored)" -eq $((600 - unclear)) ] || fail "$(wc -l <stored) are stored"
ids_in stored | sort >ids
all_ids | sort >found
[ -z "$(comm -23 ids found)" ] && [ "$(comm -13 ids found | wc -l)" -le "$unclear" ] || fail "they are others"
end

about 'what the service refuses by itself is told, and the others go on'
start --max-body 600
long=$(printf '%0600d' 0)
{ head -n 1 three && sed "1s/\"deviceDisplayName\":\"/&$long/;q" three && head -n 1 three; } >long
reports 1 long
complains 'long:2: refused: 413 contentTooLarge: '
complains '2 stored, 0 not sent, 1 refused, 0 unclear; 2 connections, '

if script --version 2>/dev/null | grep -q util-linux; then
    about 'a bar on a terminal'
    exits 0 script -qec "'$report' --url $url --policy policy --token-file writer three" /dev/null </dev/null
    prints '[....................]   0 %  0 stored, 0 not sent, 0 refused, 0 unclear'
    prints 'comply-report: 3 stored, '
    TERM=dumb exits 0 script -qec "'$report' --url $url --policy policy --token-file writer three" /dev/null </dev/null
    prints_not '['
fi

about 'what is in the way'
exits 2 "$report" --url "$url" --policy policy --token-file writer nowhere
complains "comply-report: cannot open 'nowhere': No such file or directory"
reports 2 three --output nowhere/stored
complains "comply-report: cannot write to 'nowhere/stored'"
reports 2 three --output ./three
complains 'comply-report: --output would write over what is read'
reports 2 three --output /dev/full
complains "three:1: stored, but cannot write to '/dev/full'"
complains '  nothing behind this line was sent'
complains 'comply-report: 1 stored, '
reports 2 .
complains "comply-report: cannot read '.': Is a directory"
reports 2 three --token-file nowhere
complains "comply-report: cannot read a token from 'nowhere'"
exits 2 "$report" --url http://nowhere.invalid --policy policy --token-file writer --attempts 1 three
complains 'three:1: not stored: cannot connect to nowhere.invalid: '
exits 2 "$report" --url "$url" --policy policy three
complains 'comply-report: there is no token: neither --token-file nor COMPLY_TOKEN in the environment'
COMPLY_TOKEN=$'a\r\nX: y' exits 2 "$report" --url "$url" --policy policy three
complains 'comply-report: the token has something in it that no bearer token has (RFC 6750 §2.1)'
about 'wrong usage'
for wrong in https://here ftp://here http:// http://here:0 http://here:99999 http://here:x 'http://he re' \
    http://a@here 'http://here/?a' here; do
    exits 2 "$report" --url "$wrong" --policy policy --token-file writer three
    complains "comply-report: the address '$wrong' "
done
for wrong in '--frobnicate 1' '--attempts' '--attempts 0' '--timeout x' '--policy ..' '--policy' 'three'; do
    exits 2 "$report" --url "$url" --policy policy --token-file writer three $wrong
    complains 'comply-report: --help says more'
done
exits 2 "$report" --url "$url" three
complains 'comply-report: --url, --policy and FILE are needed'
exits 0 "$report" --help
prints 'usage: comply-report --url URL --policy ID [OPTION]... FILE'
end

about 'the conversation in its README'
mkdir bin
ln -s "$report" bin/comply-report
PATH=$PWD/bin:$PATH
echo 'n0t-a-g00d-t0ken DeviceManagementConfiguration.ReadWrite.All' >tokens
start
goes_as_in "$here/../../examples/report/README.md"
end
finish
