# A document, an array, records in lines: told apart by looking, or by flag.
. "$(dirname "$0")/support.sh"

about 'a document is told by looking'
exits 0 ./validate "$payloads/response.json"
prints 'the record keeps the contract'
echo "$good" >document.json
exits 0 ./validate document.json
prints 'document.json: the record keeps the contract'

about 'an array is told by looking'
printf ' [%s,\n%s]\n' "$good" "$good" >array.json
exits 0 ./validate array.json
prints_line 'array.json:1:3: ok: /0 to /1 keep the contract (2 records)'
prints_line 'array.json: all 2 records keep the contract'
echo '[]' >empty_array.json
exits 0 ./validate empty_array.json
prints_line 'empty_array.json: there are no records'
./generate --array --pretty --records 7 >pretty.json
exits 0 ./validate pretty.json
prints_line 'pretty.json: all 7 records keep the contract'

about 'lines are told by looking'
printf '%s\n%s\n' "$good" "$good" >lines.ndjson
exits 0 ./validate lines.ndjson
prints_line 'lines.ndjson:1:1: ok: lines 1 to 2 keep the contract (2 records)'
prints_line 'lines.ndjson: all 2 records keep the contract'
printf '{"id":"cut"\n%s\n' "$good" >cut_first.ndjson
exits 1 ./validate cut_first.ndjson
prints_line 'cut_first.ndjson: 1 of 2 records keep the contract, 1 does not (1 violation)'

about 'flags say it'
exits 1 ./validate --document lines.ndjson
prints 'lines.ndjson:2:1: error: '
prints '[trailing_text]'
exits 1 ./validate --document array.json
prints 'array.json:1:2: error: the document is an array; an object is expected [wrong_type]'
exits 1 ./validate --array document.json
prints 'document.json:1:1: error: the text does not begin with [, as an array does [wrong_type]'
exits 0 ./validate --lines document.json
prints_line 'document.json:1:1: ok: line 1 keeps the contract (1 record)'
exits 1 ./validate --lines "$payloads/response.json"
prints '0 of 12 records keep the contract, 12 do not'

about 'standard input'
exits 0 ./validate <lines.ndjson
prints_line '<stdin>: all 2 records keep the contract'
exits 0 ./validate - <lines.ndjson
prints_line '<stdin>: all 2 records keep the contract'
exits 0 ./validate --array <array.json
prints_line '<stdin>:1:3: ok: /0 to /1 keep the contract (2 records)'

about 'line ends of all sorts'
printf '%s\r\n%s\r\n%s\r\n' "$good" "$bad" "$good" >crlf.ndjson
exits 1 ./validate crlf.ndjson
prints 'crlf.ndjson:2:22: error: /platform is a string; an integer is expected [wrong_type] at /platform'
prints_line 'crlf.ndjson: 2 of 3 records keep the contract, 1 does not (1 violation)'
prints_not "$(printf '\r')"
printf '%s\n%s' "$good" "$bad" >no_feed.ndjson
exits 1 ./validate no_feed.ndjson
prints 'no_feed.ndjson:2:22: error: '
prints_line 'no_feed.ndjson: 1 of 2 records keep the contract, 1 does not (1 violation)'
printf '\n\n%s\n  \n%s\n\n' "$good" "$bad" >blank.ndjson
exits 1 ./validate blank.ndjson
prints_line 'blank.ndjson:3:1: ok: line 3 keeps the contract (1 record)'
prints 'blank.ndjson:5:22: error: '

about 'an empty text is no record'
exits 1 ./validate </dev/null
prints '<stdin>:1:1: error: the text is empty: a JSON value is expected [empty_text]'
printf ' \n ' >blank.json
exits 1 ./validate blank.json
prints 'blank.json:2:2: error: the text is empty'
exits 0 ./validate --lines </dev/null
prints_line '<stdin>: there are no records'
exits 1 ./validate --array </dev/null
prints '<stdin>:1:1: error: the text does not begin with [, as an array does [wrong_type]'

about 'a byte order mark is refused'
printf '\357\273\277%s' "$good" >mark.json
exits 1 ./validate mark.json
prints 'mark.json:1:1: error: the text begins with a byte order mark, which JSON must not: remove its first three bytes'
prints '[byte_order_mark]'
printf '\357\273\277%s\n%s\n' "$good" "$good" >mark.ndjson
exits 1 ./validate mark.ndjson
prints '[byte_order_mark]'
prints_line 'mark.ndjson: 1 of 2 records keep the contract, 1 does not (1 violation)'

# breaks TEXT PLACE SENTENCE: the array is broken behind one good record, at line:column, as the sentence says.
breaks() {
    # shellcheck disable=SC2059 # the text has a place for the record
    printf "$1" "$good" >broken.json
    exits 1 ./validate broken.json
    prints "broken.json:$2: error: $3"
    prints 'the array is broken, and what comes behind that place was not read'
}

about 'a broken array'
behind=$((${#good} + 2)) # the column behind the record
breaks '[%s' "1:$behind" 'the text ends within the array: , or ] is expected [unexpected_end]'
breaks '[%s,' "1:$((behind + 1))" 'the text ends within the array: a record is expected [unexpected_end]'
breaks '[%s,]' "1:$((behind + 1))" 'this cannot stand here: a record is expected [expected_value]'
breaks '[%s;' "1:$behind" 'this cannot stand behind a record: , or ] is expected [expected_comma]'
breaks '[%s]\n]' 2:1 'this cannot stand behind the array, which has ended [trailing_text]'
breaks '[%s,{"id":"1"],' "1:$((behind + 11))" \
    'no record can be found behind one whose brackets or quotes do not match [expected_comma]'

finish
