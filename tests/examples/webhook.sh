# What an event of a payment service tells.
. "$(dirname "$0")/support.sh"

# changed FROM TO...: the payload with these texts replaced, each the first of its line, in body.json.
changed() {
    cp "$payloads/charge_refunded.json" body.json
    while [ $# -ne 0 ]; do
        sed "s/$1/$2/" body.json >next.json && mv next.json body.json
        shift 2
    done
}

about 'an event is told, whatever members the service has added'
exits 0 ./webhook "$payloads/charge_refunded.json"
prints_line 'charge.refunded "2023-06-06T22:19:30Z", a test'
prints_line 'ch_3NG8Du2eZvKYlo2C1FZ3TYzG: 1099 eur, 500 of them refunded; "succeeded", {"channel":"web","order_id":"6735"}'
complains_not

about 'from standard input, too'
exits 0 sh -c './webhook <"$1"' sh "$payloads/charge_refunded.json"
prints_line 'charge.refunded "2023-06-06T22:19:30Z", a test'

about 'another object of the same event'
changed '"object": "charge"' '"object": "refund", "charge": "ch_1", "reason": "duplicate"' \
    '"livemode": false,$' '"livemode": true,'
exits 0 ./webhook body.json
prints_line 'charge.refunded "2023-06-06T22:19:30Z"'
prints_line 'ch_3NG8Du2eZvKYlo2C1FZ3TYzG: 1099 eur of ch_1; "duplicate"'

about 'an object that the program has nothing to do with'
changed '"object": "charge"' '"object": "invoice"' '1099' '-1'
exits 0 ./webhook body.json
prints_line 'ignored: invoice'

about 'everything that breaks the contract, in the order of the body'
changed '1686089970' '"now"' '"amount": 1099' '"amount": 0' '"eur"' '"EUR"' '"6735"' '6735' '"web"' '""' \
    'channel' '' 'succeeded' 'success' '"amount_refunded": 500' '"amount_refunded": 5.5' '"livemode": false,$' '' \
    '"type"' '"Type"'
exits 1 ./webhook body.json
prints_nothing
for fault in '1:1: /livemode is missing' '1:1: /type is missing' '5:14: /created is a string' \
    '10:17: /data/object/amount is 0; at least 1 is expected' \
    '12:26: /data/object/amount_refunded is 5.5; an integer is expected' \
    '23:19: /data/object/currency is refused: a currency code is in lower case' \
    '27:21: /data/object/metadata/order_id is a number; a string is expected' \
    '28:9: /data/object/metadata/ is 0 characters long' '32:17: /data/object/status is "success"'; do
    complains "$fault"
done

about 'more refunded than was paid'
changed '"amount_refunded": 500' '"amount_refunded": 1100'
exits 1 ./webhook body.json
complains '10:17: /data/object/amount is 1099; at least 1100, the value of "amount_refunded", is expected'

about 'an amount of the wrong currency, or of none'
changed '"eur"' '"euro"'
exits 1 ./webhook body.json
complains '/data/object/currency is 4 characters long'
changed '"currency": "eur",' ''
exits 1 ./webhook body.json
complains '/data/object/currency is missing'

about 'what is no event, no JSON, no file'
changed '"object": "event"' '"object": "list"'
exits 1 ./webhook body.json
complains '/object is "list"; "event" is expected'
printf '' >empty.json
exits 1 ./webhook empty.json
exits 2 ./webhook nowhere.json
complains 'webhook: cannot read nowhere.json'

finish
