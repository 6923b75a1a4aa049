# comply-intake: every status, asked for with curl.
. "$(dirname "$0")/intake_support.sh"
start --max-body 2000

about 'a record is created'
created
has_header 'Content-Type: application/json'
id=$(ids_in out)
has_header "Location: ${statuses#"$url"}/$id"
has_json '#microsoft.graph.deviceComplianceDeviceStatus' 0 @odata.type
has_json 8 0 platform
has_json '2017-01-01T00:00:17.7769392-08:00' 0 lastReportedDateTime
cp content record
about 'it is there'
answers 200 "$url$(header Location)" -H "$reader"
cmp -s content record || fail 'is not what was answered at its creation'
has_header 'Content-Type: application/json'
answers 200 "$statuses" -H "$reader"
has_json "$id" 0 value 0 id
about 'without its content for HEAD'
answers 200 -I "$statuses/$id" -H "$reader"
has_header "Content-Length: $(wc -c <record)"
about 'an id that the client sent is not taken'
create 201 --data-binary "$good"
has_header 'Content-Type: application/json'
[ "$(ids_in out)" != 1 ] && [ -n "$(ids_in out)" ] || fail 'has no id of its own'

about 'all that is wrong with a content is told'
create 400 --data-binary "@$payloads/request_with_five_faults.json"
is_error badRequest
has_json missing_member 0 error details 0 code
has_json wrong_type 0 error details 1 code
has_json invalid_date_time 0 error details 2 code
has_json unknown_enumerator 0 error details 3 code
has_json unknown_member 0 error details 4 code
has_json deviceOwner 0 error details 4 target
has_json 1 0 error innererror line
about 'what is no JSON'
create 400 --data-binary '{"platform":'
is_error badRequest
has_json unexpected_end 0 error details 0 code
create 400 --data-binary ''
has_json empty_text 0 error details 0 code

about 'whose token is not known'
answers 401 "$statuses"
has_header 'WWW-Authenticate: Bearer realm="intake"'
is_error unauthenticated
for wrong in 'Bearer writer-toke' 'Bearer writer-tokens' 'Bearer ' 'Bearer' 'Basic writer-token' 'writer-token' \
    "Bearer $(printf '%600s' '' | tr ' ' x)"; do
    answers 401 "$statuses" -H "Authorization: $wrong"
    is_error unauthenticated
done
answers 200 "$statuses" -H 'authorization: bearer  reader-token'
about 'whose token allows less'
answers 403 "$statuses" -H 'Authorization: Bearer other-token'
is_error accessDenied
answers 403 "$statuses" -H "$reader" -H "$json" --data-binary "$payload"
answers 403 -X DELETE "$statuses/$id" -H "$reader"
answers 403 -X PATCH "$statuses/$id" -H "$reader" -H "$json" --data-binary '{}'

about 'what is not there'
answers 404 "$url/"
is_error notFound
answers 404 "$url/deviceManagement/deviceCompliancePolicies/policy" -H "$reader"
answers 404 "$statuses/" -H "$reader"
answers 404 "$statuses/$id/more" -H "$reader"
answers 404 "$statuses/no-such-id" -H "$reader"
answers 404 "${statuses/policy\/device/another\/device}/$id" -H "$reader"
answers 404 -X DELETE "$statuses/no-such-id" -H "$writer"
answers 404 -X PATCH "$statuses/no-such-id" -H "$writer" -H "$json" --data-binary '{}'
answers 404 --path-as-is "${statuses/policy\/device/%2e%2e\/device}" -H "$reader"

about 'methods'
answers 405 -X PUT "$statuses" -H "$writer"
is_error methodNotAllowed
has_header 'Allow: GET, HEAD, POST'
answers 405 -X POST "$statuses/$id" -H "$writer"
has_header 'Allow: GET, HEAD, PATCH, DELETE'
answers 405 -X DELETE "$url/health"
has_header 'Allow: GET, HEAD'

about 'what the client accepts'
for wrong in text/html 'application/json;q=0' 'application/*;q=0.000, text/*' 'application/json;q=0, */*'; do
    answers 406 "$statuses" -H "$reader" -H "Accept: $wrong"
    is_error notAcceptable
done
for right in application/json 'application/*' 'text/html, */*;q=0.1' 'application/json;odata.metadata=minimal' \
    'application/*;q=0, Application/JSON;q=0.5'; do
    answers 200 "$statuses" -H "$reader" -H "Accept: $right"
done

about 'a content without a length'
answers 411 -X POST "$statuses" -H "$writer" -H "$json"
is_error lengthRequired
about 'too large a content'
long=$(printf '%3000s' '' | tr ' ' x)
create 413 --data-binary "$long"
is_error contentTooLarge
has_header 'Connection: close'
create 413 -H 'Transfer-Encoding: chunked' --data-binary "$long"
is_error contentTooLarge
about 'a content of another type'
for wrong in text/plain application/jsonp 'application/json; charset=latin1' ''; do
    answers 415 "$statuses" -H "$writer" -H "Content-Type: $wrong" --data-binary "$payload"
    is_error unsupportedMediaType
done
create 415 -H 'Content-Encoding: gzip' --data-binary "$payload"
answers 201 "$statuses" -H "$writer" -H 'content-type: Application/JSON;charset="UTF-8"' --data-binary "$payload"
about 'expectations'
create 417 -H 'Expect: a miracle' --data-binary "$payload"
about 'too large a head'
answers 431 "$statuses" -H "$reader" -H "X-Long: $long$long$long"
is_error headersTooLarge
about 'what OData has and this has not'
answers 501 "$statuses?\$filter=platform%20eq%208" -H "$reader"
is_error notImplemented
answers 501 "$statuses?%24orderby=id" -H "$reader"
answers 200 "$statuses?filter=none" -H "$reader"

about 'a change'
answers 200 -X PATCH "$statuses/$id" -H "$writer" -H "$json" --data-binary '{"platform":9,"userName":null,"id":"other"}'
has_json 9 0 platform
has_json "$id" 0 id
prints '"userName":null'
prints '"deviceModel":"Device Model value"'
cp content record
answers 200 "$statuses/$id" -H "$reader"
cmp -s content record || fail 'is not what was answered to the change'
answers 400 -X PATCH "$statuses/$id" -H "$writer" -H "$json" --data-binary '{"platform":null,"status":"sleepy"}'
is_error badRequest
has_json null_not_allowed 0 error details 0 code
has_json unknown_enumerator 0 error details 1 code
answers 200 "$statuses/$id" -H "$reader"
cmp -s content record || fail 'was changed by what was refused'
about 'a removal'
answers 204 -X DELETE "$statuses/$id" -H "$writer"
prints_nothing
has_no_header Content-Type
answers 404 "$statuses/$id" -H "$reader"
answers 404 -X DELETE "$statuses/$id" -H "$writer"

about "a policy's id is percent-decoded"
slash=${statuses/policy\/device/a%2Fb%20%C3%A9\/device}
answers 201 "$slash" -H "$writer" -H "$json" --data-binary "$payload"
has_header "Location: ${slash#"$url"}/$(ids_in out)"
answers 200 "${statuses/policy\/device/%61%2fb%20%c3%a9\/device}" -H "$reader"
prints "$(ids_in out)"
answers 200 "$(echo "$slash" | sed s,deviceStatuses,%64eviceStatuses,)" -H "$reader"
answers 404 "${statuses/policy\/device/a\/b\/device}" -H "$reader"
answers 400 "${statuses/policy\/device/%4\/device}" -H "$reader"
answers 400 "${statuses/policy\/device/%zz\/device}" -H "$reader"
is_error badRequest

about 'health and metrics need no token'
answers 200 "$url/health"
prints '{"status":"ok"}'
answers 200 "$url/metrics" -H 'Accept: text/plain'
has_header 'Content-Type: text/plain; version=0.0.4'
prints_line 'intake_requests_total{status="201"} 4'
prints_line 'intake_violations_total{code="unknown_member"} 1'
prints_line 'intake_connections 1'
prints 'intake_request_duration_seconds_bucket{le="+Inf"} '
end

about 'a disk that is full'
trap '' XFSZ # what the service does not get, it has to do without
ulimit -S -f 400
start
creates_many 2000 >acknowledged
stored=$(grep -cx 201 acknowledged)
checks=$((checks + 1))
[ "$stored" -gt 0 ] && [ "$stored" -lt 2000 ] || fail "$stored of 2000 records went onto the disk"
create 503 --data-binary "$payload"
is_error serviceUnavailable
has_header 'Retry-After: 1'
answers 200 "$url/health"
answers 200 "$statuses" -H "$reader"
[ "$(metric intake_failed_commits_total)" -gt 0 ] || fail 'no failed commit is counted'
ulimit -S -f unlimited
kill -s TERM "$service"
wait "$service"
service=
start
checks=$((checks + 1))
[ "$(all_ids | wc -l)" -eq $((stored + 2)) ] || fail "$stored were acknowledged, $(all_ids | wc -l) are there"
end
finish
