# Places are those in the file: a record's own are of use to nobody.
. "$(dirname "$0")/support.sh"

about 'lines'
printf '%s\n\n  %s\n\t%s\n' "$good" "$bad" "{\"id\":\"é\",\"platform\":\"8\",$rest}" >lines.ndjson
exits 1 ./validate lines.ndjson
prints 'lines.ndjson:3:24: error: /platform is a string; an integer is expected [wrong_type] at /platform'
prints 'lines.ndjson:4:23: error: /platform is a string; an integer is expected [wrong_type] at /platform'

about 'an array in one line'
printf '[%s,%s]' "$good" "$bad" >array.json
exits 1 ./validate array.json
column=$((1 + ${#good} + 1 + 22))
prints "array.json:1:$column: error: /platform is a string; an integer is expected [wrong_type] at /1/platform"

about 'an array in many lines'
./generate --array --pretty --records 3 --faults 3 >pretty.json
exits 1 ./validate pretty.json
for fault in '"8"' '"Compliant"' '"2017-02-29T00:00:17Z"'; do
    place=$(awk -v fault="$fault" '(at = index($0, ": " fault)) { print NR ":" at + 2 }' pretty.json)
    [ -n "$place" ] || fail "$fault is not in the array"
    prints "pretty.json:$place: error: "
done
prints 'at /0/platform'
prints 'at /1/status'
prints 'at /2/lastReportedDateTime'

about 'carets'
printf '{"id":"plain","platform":"8",%s}' "$rest" >caret.json
exits 1 ./validate caret.json
prints_caret_under '{"id":"plain","platform":"8",' 25
printf '{\t"id":\t"tabs","platform":"8",%s}' "$rest" >caret.json
exits 1 ./validate caret.json
prints_caret_under '{ "id": "tabs","platform":"8",' 26
printf '{"id":"Zürich","platform":"8",%s}' "$rest" >caret.json
exits 1 ./validate caret.json
prints 'caret.json:1:27: error: '
prints_caret_under '{"id":"Zürich","platform":"8",' 26
about 'carets behind characters that take two columns, or none'
printf '{"id":"東京🚀","platform":"8",%s}' "$rest" >caret.json
exits 1 ./validate caret.json
prints 'caret.json:1:24: error: '
prints_caret_under '{"id":"東京🚀","platform":"8",' 26
printf '{"id":"e\314\201","platform":"8",%s}' "$rest" >caret.json
exits 1 ./validate caret.json
prints_caret_under "$(printf '{"id":"e\314\201","platform":"8",')" 21

about 'the offset'
exits 1 ./validate --format json array.json
has_json $((1 + ${#good} + 1 + 21)) 0 violations 0 offset

about 'many wrong records in one line take no longer than in many'
./generate --array --records 100000 --faults 100000 >line.json
exits 1 timeout 60 ./validate --format json line.json
prints '"summary":{"records":100000,"valid":0,"invalid":100000,"violations":125000,'

finish
