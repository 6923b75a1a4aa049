# The report for programs: each line is JSON.
. "$(dirname "$0")/support.sh"

about 'a line for each record with violations, and one for the summary'
printf '%s\n%s\n%s\n{"id":1}\n' "$good" "$bad" "$good" >fleet.ndjson
exits 1 ./validate --format json --operation create fleet.ndjson
checks=$((checks + 1))
[ "$(wc -l <out)" -eq 3 ] || fail 'does not print three lines'
complains_not
has_json fleet.ndjson 0 file
has_json 1 0 record
has_json OFF 0 valid
has_json wrong_type 0 violations 0 code
has_json /platform 0 violations 0 pointer
has_json 2 0 violations 0 line
has_json 22 0 violations 0 column
has_json $((${#good} + 1 + 21)) 0 violations 0 offset
has_json '/platform is a string; an integer is expected' 0 violations 0 message
has_json integer 0 violations 0 expected
has_json string 0 violations 0 found
has_json 3 1 record
has_json missing_member 1 violations 0 code
has_json wrong_type 1 violations 8 code
has_json fleet.ndjson 2 file
has_json create 2 operation
has_json 4 2 summary records
has_json 2 2 summary valid
has_json 2 2 summary invalid
has_json 10 2 summary violations
has_json "$(wc -c <fleet.ndjson | tr -d ' ')" 2 summary bytes
has_json ON 2 summary read_to_the_end

about 'pointers in an array begin with the index'
printf '[%s,%s,null' "$good" "$bad" >broken.json
exits 1 ./validate --format=json broken.json
has_json /1/platform 0 violations 0 pointer
has_json /2 1 violations 0 pointer
has_json unexpected_end 2 violations 0 code
has_json OFF 3 summary read_to_the_end

about 'nothing but the summary'
exits 1 ./validate --format json --quiet fleet.ndjson
checks=$((checks + 1))
[ "$(wc -l <out)" -eq 1 ] || fail 'does not print one line'
has_json 4 0 summary records
exits 0 ./validate --format json "$payloads/response.json"
has_json 0 0 summary invalid

about 'every line of thousands is JSON'
./generate --records 1000 --faults 40 >many.ndjson
exits 1 ./validate --format json many.ndjson
checks=$((checks + 1))
[ "$(wc -l <out)" -eq 41 ] || fail 'does not print 41 lines'
line=0
while [ "$line" -lt 40 ]; do
    has_json $((line * 25 + 12)) "$line" record
    line=$((line + 1))
done

about 'a name that is no UTF-8'
name=$(printf 'b\233')
if cp fleet.ndjson "$name" 2>/dev/null; then
    exits 1 ./validate --format json "$name"
    has_json 'b?' 0 file
fi

finish
