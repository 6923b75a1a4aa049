# The report for people: sentences as compilers print them, and a summary.
. "$(dirname "$0")/support.sh"

about 'each violation: place, sentence, code, pointer, line, caret'
cp "$payloads/request_with_five_faults.json" request.json
exits 1 ./validate --operation create request.json
sed '$d' out >report
cat >expected <<'END'
request.json:1:1: error: /deviceModel is missing [missing_member] at /deviceModel
    1 | {
      | ^
request.json:5:15: error: /platform is a string; an integer is expected [wrong_type] at /platform
    5 |   "platform": "8",
      |               ^
request.json:6:46: error: /complianceGracePeriodExpirationDateTime is no date-time: its day is wrong, in "2016-02-30T23:56:44.951111-08:00" [invalid_date_time] at /complianceGracePeriodExpirationDateTime
    6 |   "complianceGracePeriodExpirationDateTime": "2016-02-30T23:56:44.951111-08:00",
      |                                              ^
request.json:7:13: error: /status is "notAplicable"; one of "unknown", "notApplicable", "compliant", "remediated", "nonCompliant", "error", "conflict", "notAssigned" is expected; did you mean "notApplicable"? [unknown_enumerator] at /status
    7 |   "status": "notAplicable",
      |             ^
request.json:10:3: error: /deviceOwner is unknown: no member has that name [unknown_member] at /deviceOwner
   10 |   "deviceOwner": "Owner value"
      |   ^
request.json: the record does not keep the contract (5 violations)
END
cmp -s report expected || fail 'does not print the report expected'
prints 'request.json: 438 bytes in '

about 'counts'
./generate --records 1000 --faults 8 >fleet.ndjson
exits 1 ./validate fleet.ndjson
prints_line 'fleet.ndjson:1:1: ok: lines 1 to 62 keep the contract (62 records)'
prints_line 'fleet.ndjson: 992 of 1000 records keep the contract, 8 do not (10 violations)'
prints 'fleet.ndjson: 430 KB in '

about 'only the summary'
exits 1 ./validate --quiet fleet.ndjson
checks=$((checks + 1))
[ "$(wc -l <out)" -eq 2 ] || fail 'does not print two lines'
prints_line 'fleet.ndjson: 992 of 1000 records keep the contract, 8 do not (10 violations)'
exits 0 ./validate -q "$payloads/response.json"
prints 'the record keeps the contract'

about 'a bound on the violations shown'
exits 1 ./validate --max-errors 3 fleet.ndjson
checks=$((checks + 1))
[ "$(grep -c ': error: ' out)" -eq 3 ] || fail 'does not show 3 violations'
prints_line 'and 7 more violations (--max-errors 0 shows all)'
./generate --records 300 --faults 300 >faulty.ndjson
exits 1 ./validate faulty.ndjson
checks=$((checks + 1))
[ "$(grep -c ': error: ' out)" -eq 100 ] || fail 'does not show 100 violations'
exits 1 ./validate --max-errors 0 faulty.ndjson
prints_not 'more violation'

about 'colours'
exits 0 ./validate --color always "$payloads/response.json"
prints "$(printf '\033[1;32mthe record keeps the contract\033[0m')"
exits 1 ./validate --color always --operation create request.json
prints "$(printf '\033[1;31merror: ')"
exits 1 ./validate --color auto fleet.ndjson
prints_not "$(printf '\033')"
exits 1 ./validate --color always --format json fleet.ndjson
prints_not "$(printf '\033')"

# prints_no_control: line feeds are the only control characters of the output, C1 and writing directions counted in.
prints_no_control() {
    checks=$((checks + 1))
    controls=$(printf '[\001-\037\177]\\|\302[\200-\237]\\|\342\200[\252-\256]')
    if cat out err | LC_ALL=C tr -d '\n' | LC_ALL=C grep -q "$controls"; then
        fail 'prints a control character'
    fi
}

about 'control characters of the payload'
escape=$(printf '\033[31m')
printf '{"id":"\033[31m","platform":8,%s}' "$rest" >raw.json
printf '{"id":"\\u001b[31m","platform":8,"\\u001b[31m\\u009b1m\\u202e":1,%s}' "$rest" >escaped.json
printf '{"id":"\302\2331m\342\200\256\177","platform":"8",%s}' "$rest" >c1.json
printf '{"id":"\2331m","platform":"8",%s}' "$rest" >no_utf8.json
printf '{"id":"1","platform":8,"status":"\\u001b[31m\302\2331m",%s}' "$rest" >value.json
printf '[1 \033[31m' >array.json
printf '{"id":"1\0","platform":8,%s}' "$rest" >zero.json
for file in raw escaped c1 no_utf8 value array zero; do
    for format in text json; do
        exits 1 ./validate --format "$format" $file.json
        prints $file.json
        prints_no_control
    done
done
exits 1 ./validate escaped.json
prints 'at /\u001B[31m\u009B1m\u202E'

about 'control characters of the command line'
exits 2 ./validate "no$escape"
complains 'no\u001B[31m'
prints_no_control
exits 2 ./validate "--no$escape"
prints_no_control
exits 2 ./validate --operation "$escape" raw.json
prints_no_control
cp raw.json "raw$escape"
for format in text json; do
    exits 1 ./validate --format $format "raw$escape"
    prints_no_control
done

finish
