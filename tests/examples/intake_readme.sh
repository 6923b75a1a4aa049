# comply-intake: the conversation in its README is what really happens.
. "$(dirname "$0")/intake_support.sh"
root=$here/../..
echo 'n0t-a-g00d-t0ken DeviceManagementConfiguration.ReadWrite.All' >tokens
ln -s "$root/examples" examples
start

# Without what differs each time.
same_each_time() {
    tr -d '\r' | sed -E -e 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/(id)/g' -e 's/^Date: .*/Date: (date)/'
}

about 'the conversation'
sed -n '/^```console$/,/^```$/p' "$root/examples/intake/README.md" | grep -v '^```' >conversation
sed -n 's/^\$ //p' conversation >commands
while IFS= read -r command; do
    printf '$ %s\n' "$command"
    eval "${command//8080/$port}" >said 2>&1
    cat said
    [ -z "$(tail -c 1 said)" ] || echo # a content ends without a line feed
done <commands >happened
same_each_time <conversation >expected
same_each_time <happened >found
checks=$((checks + 2))
[ -s commands ] || fail 'there is none'
diff expected found >out || fail 'it goes otherwise'
about 'the limits that it names are those of the service'
exits 0 "$intake" --help
for limit in 8192 65536 1024 '(default: 60)' '(default: 20)' '(default: 10)'; do
    prints "$limit"
done
end
finish
