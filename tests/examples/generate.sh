# comply-generate: records to try comply-validate on.
. "$(dirname "$0")/support.sh"

about 'as many records as asked for'
exits 0 ./generate
checks=$((checks + 1))
[ "$(wc -l <out)" -eq 1000 ] || fail 'does not print 1000 lines'
exits 0 ./generate --records 3
checks=$((checks + 1))
[ "$(wc -l <out)" -eq 3 ] || fail 'does not print 3 lines'
has_json '#microsoft.graph.deviceComplianceDeviceStatus' 2 @odata.type
exits 0 ./generate --records=0
prints_nothing

about 'the same for the same seed, others for another'
exits 0 ./generate --records 50 --seed 7
cp out first
exits 0 ./generate --records 50 --seed 7
cmp -s first out || fail 'prints others for the same seed'
exits 0 ./generate --records 50 --seed 8
! cmp -s first out || fail 'prints the same for another seed'

about 'arrays'
exits 0 ./generate --records 2 --array
cp out array.json
exits 0 ./validate array.json
prints_line 'array.json: all 2 records keep the contract'
exits 0 ./generate --records 0 --array
prints_line '[]'
exits 0 ./generate --records 2 --array --pretty
prints_line '    "@odata.type": "#microsoft.graph.deviceComplianceDeviceStatus",'

about 'as many faults as asked for'
for faults in 1 7 8 100; do
    ./generate --records 100 --faults $faults >fleet.ndjson
    exits 1 ./validate --quiet --format json fleet.ndjson
    has_json $faults 0 summary invalid
    ./generate --records 100 --faults $faults --array --pretty >fleet.json
    exits 1 ./validate --quiet --format json fleet.json
    has_json $faults 0 summary invalid
done
about 'faults of eight kinds'
./generate --records 8 --faults 8 >fleet.ndjson
exits 1 ./validate fleet.ndjson
for code in wrong_type unknown_enumerator invalid_date_time unknown_member number_out_of_range null_not_allowed \
    duplicate_member invalid_number; do
    prints "[$code]"
done

# refuses_usage TEXT ARGUMENT...
refuses_usage() {
    sentence=$1
    shift
    exits 2 ./generate "$@"
    prints_nothing
    complains "comply-generate: $sentence"
}

about 'wrong usage'
refuses_usage 'unknown option --frobnicate' --frobnicate
refuses_usage 'unknown option file' file
refuses_usage 'unknown option --array=yes' --array=yes
refuses_usage 'option --records needs a number' --records
refuses_usage 'option --records needs a number' --records x
refuses_usage 'option --seed needs a number' --seed=-1
refuses_usage 'there cannot be more faults than records' --records 1 --faults 2
refuses_usage '--pretty takes more than a line for a record; it needs --array' --pretty
refuses_usage 'unknown option \u001B[31m' "$(printf '\033[31m')"

about 'help'
exits 0 ./generate --help
prints 'usage: comply-generate [OPTION]...'

about 'output that cannot be written'
if [ -w /dev/full ]; then
    exits 2 sh -c './generate >/dev/full'
    complains 'comply-generate: cannot write'
fi

finish
