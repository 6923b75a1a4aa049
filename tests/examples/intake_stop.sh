# comply-intake: how it begins and how it ends.
. "$(dirname "$0")/intake_support.sh"

# ends_within MILLISECONDS SIGNAL STATUS
ends_within() {
    begin=${EPOCHREALTIME/./}
    end_with "$2" "$3"
    took=$(((${EPOCHREALTIME/./} - begin) / 1000))
    checks=$((checks + 1))
    [ "$took" -le "$1" ] || fail "ends after $took ms; $1 are enough"
}

about 'nothing is in flight'
start
ends_within 1000 TERM 0
prints_line 'comply-intake: stopped'
start
ends_within 1000 INT 0
prints_line 'comply-intake: stopped'

about 'silent connections are closed at once'
start
created
exec 4<>"/dev/tcp/127.0.0.1/$port" 3<>"/dev/tcp/127.0.0.1/$port"
printf "$get_health\r\n" >&3
sleep 0.2
ends_within 1000 TERM 0
exec 4>&-
listen
prints 'HTTP/1.1 200 OK'

about 'what is in flight is finished'
start
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf "${post}Content-Length: ${#payload}\r\n\r\n${payload:0:100}" >&3
sleep 0.2
kill -s TERM "$service"
sleep 0.3
exits 7 curl -sS "$url/health"
printf '%s' "${payload:100}" >&3
listen
prints 'HTTP/1.1 201 Created'
prints 'Connection: close'
ids_in out >expected
checks=$((checks + 1))
wait "$service" || fail "the service ended with $?"
service=
start
answers 200 "$statuses/$(cat expected)" -H "$reader"

end
about 'but not for ever'
start --grace 1
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf "${post}Content-Length: 100\r\n\r\n" >&3
sleep 0.2
ends_within 2000 TERM 0
listen
prints_nothing

about 'a second signal does not wait'
start
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf "${post}Content-Length: 100\r\n\r\n" >&3
sleep 0.2
kill -s TERM "$service"
sleep 0.2
ends_within 1000 TERM 0
listen
prints_nothing

about 'under load, nothing that was acknowledged is lost'
start
all_ids | sort >before
for client in 1 2 3 4; do
    creates_many 100000 >"answers.$client" &
    asked[client]=$!
done
wait_for_changes 400
ends_within 2000 TERM 0
wait "${asked[@]}"
acknowledged_in answers.* | sort - before >acknowledged
start
all_ids | sort >stored
checks=$((checks + 2))
cmp -s acknowledged stored || fail "$(wc -l <acknowledged) were acknowledged, $(wc -l <stored) are there"
[ "$(wc -l <acknowledged)" -gt 100 ] || fail "only $(wc -l <acknowledged) were acknowledged"

about 'what is in the way of its start'
exits 1 "$intake" --database other.db --tokens tokens --port "$port"
complains 'comply-intake: bind: Address already in use'
end
exits 1 "$intake" --database nowhere/records.db --tokens tokens --port 0
complains 'comply-intake: SQLite: unable to open database file'
exits 1 "$intake" --database other.db --tokens nowhere --port 0
complains "comply-intake: cannot open 'nowhere'"
exits 1 "$intake" --database other.db --tokens /dev/null --port 0
complains 'comply-intake: there is no token that anybody could show'
exits 1 "$intake" --database other.db --tokens tokens --port 0 --address nowhere
complains 'comply-intake: '
exits 1 "$intake" --database tokens --tokens tokens --port 0
complains 'comply-intake: SQLite: file is not a database'

about 'wrong usage'
for wrong in '--frobnicate 1' '--port' '--port 65536' '--port x' '--threads 0' '--idle-timeout 0' '--database other.db'; do
    exits 2 "$intake" $wrong
    complains 'comply-intake: --help says more'
done
exits 0 "$intake" --help
prints 'usage: comply-intake --database FILE --tokens FILE [OPTION]...'
finish
