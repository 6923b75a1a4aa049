# comply-intake: the conversation in its README is what really happens.
. "$(dirname "$0")/intake_support.sh"
echo 'n0t-a-g00d-t0ken DeviceManagementConfiguration.ReadWrite.All' >tokens
start

about 'the conversation'
goes_as_in "$here/../../examples/intake/README.md"
about 'the limits that it names are those of the service'
exits 0 "$intake" --help
for limit in 8192 65536 1024 '(default: 60)' '(default: 20)' '(default: 10)'; do
    prints "$limit"
done
end
finish
