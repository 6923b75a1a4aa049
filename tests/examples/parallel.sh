# comply-validate under GNU parallel, and as engines run it on parts of a file.
. "$(dirname "$0")/support.sh"

if ! parallel --will-cite --version 2>/dev/null | grep -q '^GNU parallel'; then
    echo 'skipped: there is no GNU parallel'
    exit 77
fi

# is_same FILE FILE
is_same() { checks=$((checks + 1)) && { cmp -s "$1" "$2" || fail "$1 and $2 differ"; }; }

# texts FILE...: what was rejected, without its place, which depends on the part.
texts() { cat "$@" | sed 's/.*"text":/"text":/; s/,"violations":.*//'; }

./generate --records 20000 --faults 500 >fleet.ndjson # 9 MB
./validate --filter --rejected rejected --quiet fleet.ndjson >valid
scaling=$here/../../docs/scaling.md

about 'the command of docs/scaling.md'
checks=$((checks + 1))
command=$(sed -n '/^parallel --pipe/,/[^\\]$/{p;/[^\\]$/q}' "$scaling")
[ -n "$command" ] || fail 'is not there'
PATH=$1:$PATH
export PATH
PARALLEL=--will-cite
export PARALLEL
sh -c "$command" >out 2>err
status=$?
parts=$(find . -name 'rejected.*.ndjson' | wc -l)
checks=$((checks + 1))
[ "$parts" -gt 1 ] && [ "$status" -eq "$parts" ] || [ "$parts" -gt 100 ] ||
    fail "there were $parts parts with rejected records, and the status is $status"
is_same valid fleet.valid.ndjson
cat rejected.*.ndjson >all_rejected
texts rejected | sort >expected
texts all_rejected | sort >out
is_same out expected
complains 'keep the contract'

about 'the status is 0 if no record is rejected'
mv valid fleet.ndjson
exits 0 sh -c "$command"
is_same fleet.ndjson fleet.valid.ndjson

about 'and that of trouble can be told from that of rejected records'
./generate --records 2000 --faults 1 >fleet.ndjson
exits 0 parallel --pipepart -a fleet.ndjson --block 100k \
    './validate --filter --rejected rejected.{#}.ndjson || [ $? -eq 1 ]'
exits 20 parallel --pipe -N 100 './validate --filter --quiet --wrong || [ $? -eq 1 ]' <fleet.ndjson

about 'parts in any split give the same'
split -n l/7 fleet.ndjson part.
./validate --filter --tagged --quiet fleet.ndjson | cut -f 1 | sort | uniq -c >expected
for part in part.*; do
    ./validate --filter --tagged --quiet "$part"
done | cut -f 1 | sort | uniq -c >out
is_same out expected

finish
