# comply-validate as a filter: records in, valid ones out, the others elsewhere with what is wrong with them.
. "$(dirname "$0")/support.sh"

# has_lines COUNT FILE
has_lines() {
    checks=$((checks + 1))
    [ "$(wc -l <"$2")" -eq "$1" ] || fail "$2 has not $1 lines, but $(wc -l <"$2")"
}

# is_same FILE FILE
is_same() { checks=$((checks + 1)) && { cmp -s "$1" "$2" || fail "$1 and $2 differ"; }; }

about 'valid records go to standard output as they are, others with their violations to a file'
printf '%s\n%s\n%s\n{"id":1}\n' "$good" "$bad" "$good" >fleet.ndjson
exits 1 ./validate --filter --operation create --rejected rejected fleet.ndjson
printf '%s\n%s\n' "$good" "$good" >expected
is_same out expected
complains 'fleet.ndjson: 2 of 4 records keep the contract, 2 do not (10 violations)'
has_lines 2 rejected
cp rejected out
has_json fleet.ndjson 0 file
has_json 2 0 line
has_json "$bad" 0 text
has_json wrong_type 0 violations 0 code
has_json /platform 0 violations 0 pointer
has_json 2 0 violations 0 line
has_json 22 0 violations 0 column
has_json $((${#good} + 1 + 21)) 0 violations 0 offset
has_json '/platform is a string; an integer is expected' 0 violations 0 message
has_json 4 1 line
has_json '{"id":1}' 1 text
has_json missing_member 1 violations 0 code
has_json wrong_type 1 violations 8 code

about 'standard input'
exits 1 ./validate --filter --operation create --rejected rejected <fleet.ndjson
is_same out expected
complains '<stdin>: 2 of 4 records'
cp rejected out
has_json '<stdin>' 0 file

about 'nothing but valid records'
exits 0 ./validate --filter --rejected rejected expected
is_same out expected
complains 'expected: all 2 records keep the contract'
has_lines 0 rejected

about 'no records'
exits 0 ./validate --filter </dev/null
prints_nothing
complains '<stdin>: there are no records'
printf '\n \r\n\n' >blank.ndjson
exits 0 ./validate --filter <blank.ndjson
prints_nothing
complains '<stdin>: there are no records'

about 'others are only counted where no file is given'
exits 1 ./validate --filter --operation create fleet.ndjson
is_same out expected
complains '2 of 4 records'

about 'a summary for programs, or none'
exits 1 ./validate --filter --format json --operation create fleet.ndjson
cp err out
has_json 2 0 summary invalid
has_json "$(wc -c <fleet.ndjson | tr -d ' ')" 0 summary bytes
exits 1 ./validate --filter --quiet --operation create fleet.ndjson
complains_not

about 'both on standard output, tagged'
exits 1 ./validate --filter --tagged --operation create fleet.ndjson
cp out tagged
sed -n 's/^valid	//p' tagged >valid
is_same valid expected
sed -n 's/^rejected	//p' tagged >rejected
has_lines 4 tagged
has_lines 2 rejected
cp rejected out
has_json "$bad" 0 text

about 'white space around records, and the last one without a line feed'
printf '\n %s\r\n\t%s \r\n\r\n%s' "$good" "$bad" "$good" >spaces.ndjson
exits 1 ./validate --filter --rejected rejected spaces.ndjson
is_same out expected
cp rejected out
has_json 3 0 line
has_json "$bad" 0 text
has_json 23 0 violations 0 column
has_json $((${#good} + 4 + 1 + 21)) 0 violations 0 offset
printf '%s' "$bad" >no_feed.ndjson
exits 1 ./validate --filter --rejected rejected no_feed.ndjson
has_lines 1 rejected

about 'a record that is no UTF-8'
printf '{"id":"\377"}\n' >no_utf8.ndjson
exits 1 ./validate --filter --rejected rejected no_utf8.ndjson
cp rejected out
has_json eyJpZCI6Iv8ifQ 0 base64url
has_json invalid_utf8 0 violations 0 code
prints_not '"text"'

about 'records that are too long are passed over'
long=$(printf '%1000s' '' | tr ' ' x)
printf '%s\n{"id":"%s"}\n%s\n{"id":"%s"}' "$good" "$long" "$good" "$long" >long.ndjson
exits 1 ./validate --filter --rejected rejected --max-record-size 400 long.ndjson
is_same out expected
has_lines 2 rejected
cp rejected out
has_json record_too_long 0 violations 0 code
has_json 2 0 violations 0 line
has_json $((${#good} + 1)) 0 violations 0 offset
has_json 'the record is too long: at most 400 bytes are allowed' 0 violations 0 message
has_json 4 1 line
prints_not '"text"'
exits 0 ./validate --filter --max-record-size ${#good} expected
exits 1 ./validate --filter --max-record-size $((${#good} - 1)) expected

about 'every record is in one of the two, whatever the pieces they are read in'
./generate --records 3000 --faults 300 >many.ndjson
exits 1 ./validate --filter --rejected rejected many.ndjson
has_lines 2700 out
has_lines 300 rejected
cp out valid
exits 0 ./validate --lines --quiet valid
cut -d'"' -f1-8 many.ndjson | sort >ids # "@odata.type" and id
{ cut -d'"' -f1-8 valid && sed 's/.*"text":"//; s/\\"/"/g' rejected | cut -d'"' -f1-8; } | sort >ids_out
is_same ids ids_out
exits 1 sh -c '{ head -c 300000 many.ndjson && sleep 0.1 && tail -c +300001 many.ndjson; } | ./validate --filter'
is_same out valid

about 'memory is bounded'
# Not with sanitizers, which need more than there is for themselves.
limit=65536 # KiB
if (ulimit -v $limit && ./validate --help) >/dev/null 2>&1; then
    ./generate --records 480000 --faults 48 | # 200 MB
        (ulimit -v $limit && exec ./validate --filter --rejected rejected) 2>err | wc -l >count
    checks=$((checks + 1))
    [ "$(cat count)" -eq 479952 ] || fail "$(cat count) records came out of 200 MB"
    complains ': 479952 of 480000 records keep the contract, 48 do not'
    has_lines 48 rejected
fi

about 'files that cannot be read or written'
exits 2 ./validate --filter no_such_file
prints_nothing
complains "comply-validate: cannot open 'no_such_file': No such file or directory"
exits 2 ./validate --filter --rejected no_such_directory/rejected fleet.ndjson
prints_nothing
complains "comply-validate: cannot open 'no_such_directory/rejected': No such file or directory"
if [ -w /dev/full ]; then
    exits 2 sh -c './validate --filter fleet.ndjson >/dev/full'
    complains 'comply-validate: cannot write to standard output: No space left on device'
    exits 2 ./validate --filter --rejected /dev/full fleet.ndjson
    complains "comply-validate: cannot write to '/dev/full': No space left on device"
fi
cp fleet.ndjson kept
exits 2 ./validate --filter --rejected ./kept kept
complains 'comply-validate: --rejected would write over what is read'
is_same kept fleet.ndjson

# refuses_usage TEXT ARGUMENT...
refuses_usage() {
    sentence=$1
    shift
    exits 2 ./validate "$@"
    prints_nothing
    complains "comply-validate: $sentence"
}

about 'wrong usage'
refuses_usage '--rejected, --tagged and --max-record-size are options of --filter' --rejected rejected fleet.ndjson
refuses_usage '--rejected, --tagged and --max-record-size are options of --filter' --tagged fleet.ndjson
refuses_usage '--filter is for records in lines' --filter --array fleet.ndjson
refuses_usage 'either --rejected or --tagged' --filter --tagged --rejected rejected fleet.ndjson
refuses_usage "option '--max-record-size' cannot be 'x'; it is a number" --filter --max-record-size x fleet.ndjson
exits 0 ./validate --filter --lines expected

finish
