# comply-intake: HTTP on the wire.
. "$(dirname "$0")/intake_support.sh"
start --max-body 4000
length="Content-Length: ${#payload}\r\n"
last='Connection: close\r\n'

# has_statuses STATUS...: those of the answers in out, in their order.
has_statuses() {
    checks=$((checks + 1))
    found=$(grep -aoE 'HTTP/1\.1 [0-9]{3} ' out | cut -d ' ' -f 2 | tr '\n' ' ')
    [ "$found" = "$* " ] || fail "the answers are $found; $* is right"
}

about 'a connection is kept alive'
exits 0 curl -sS "$url/health" "$url/health" "$url/nothing" "$statuses" -H "$reader" -w '\n%{num_connects}\n'
checks=$((checks + 1))
[ "$(grep -cx 0 out)" -eq 3 ] || fail 'there are further connections'
about 'but not if the client does not want it'
says "$get_health$last\r\n"
has_statuses 200
prints 'Connection: close'
about 'nor by itself under HTTP/1.0'
says 'GET /health HTTP/1.0\r\n\r\n'
has_statuses 200
says 'GET /health HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /health HTTP/1.0\r\n\r\n'
has_statuses 200 200
prints 'Connection: keep-alive'

about 'pipelining'
says "$post$length\r\n$payload${get_health}\r\n${post}Content-Length: 2\r\n\r\n{}$get_health\r\n$post$length$last\r\n$payload"
has_statuses 201 200 400 200 201
about 'a hundred at once'
hundred=$(for _ in {1..100}; do printf '%s\\r\\n' "$get_health"; done)
says "$hundred$get_health$last\r\n"
checks=$((checks + 1))
[ "$(grep -ao 'HTTP/1.1 200 OK' out | wc -l)" -eq 101 ] || fail 'not all are answered'
about 'byte by byte'
exec 3<>"/dev/tcp/127.0.0.1/$port"
request=$(printf "$post$length$last\r\n.") # what ends in line feeds would lose them
request=${request%.}$payload
for ((at = 0; at < ${#request}; ++at)); do
    printf '%s' "${request:at:1}" >&3
done
listen
has_statuses 201

about 'what is expected to be waited for'
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf "$post$length${last}Expect: 100-continue\r\n\r\n" >&3
IFS= read -r -t 10 line <&3
checks=$((checks + 1))
[ "$line" = $'HTTP/1.1 100 Continue\r' ] || fail "there is no going on: $line"
printf '%s' "$payload" >&3
listen
has_statuses 201
about 'nobody has to send in vain'
says "${post}Content-Length: 4001\r\nExpect: 100-continue\r\n\r\n"
has_statuses 413
says "${post/writer/no}${length}Expect: 100-continue\r\n\r\n"
has_statuses 401
create 201 -H 'Expect: 100-continue' --data-binary "$payload"

about 'chunks'
create 201 -H 'Transfer-Encoding: chunked' --data-binary "$payload"
half=$((${#payload} / 2))
chunked=$(printf '%x;name=value\\r\\n%s\\r\\n%x\\r\\n%s\\r\\n0\\r\\nTrailer: 1\\r\\n\\r\\n' \
    "$half" "${payload:0:half}" $((${#payload} - half)) "${payload:half}")
says "${post}Transfer-Encoding: chunked\r\n\r\n$chunked$get_health$last\r\n"
has_statuses 201 200
about 'chunks that are too many, or too large'
says "${post}Transfer-Encoding: chunked\r\n\r\n$(for _ in {1..41}; do printf '64\\r\\n%100s\\r\\n' ''; done)0\r\n\r\n"
has_statuses 413
says "${post}Transfer-Encoding: chunked\r\n\r\nffffffff\r\n"
has_statuses 413
about 'chunks that are none'
says "${post}Transfer-Encoding: chunked\r\n\r\nsize\r\n"
has_statuses 400

about 'what was not read is not taken for a request'
says "GET /nothing HTTP/1.1\r\nHost: here\r\nContent-Length: 100\r\n\r\n$get_health\r\n"
has_statuses 404
prints 'Connection: close'

about 'requests that end in more than one way'
says "$post${length}Transfer-Encoding: chunked\r\n\r\n$payload"
has_statuses 400
says "${post}Transfer-Encoding: chunked\r\n$length\r\n$payload"
has_statuses 400
says "$post${length}Content-Length: 3\r\n\r\n$payload"
has_statuses 400
says "${post}Content-Length: -1\r\n\r\n$payload"
has_statuses 400
says "${post}Transfer-Encoding: gzip, chunked\r\n\r\n$chunked"
has_statuses 501
says "${post}Transfer-Encoding: gzip\r\n\r\n$payload"
has_statuses 501
says "${post}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n$chunked"
has_statuses 400
says "GET /health HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
has_statuses 501

about 'the host'
says 'GET /health HTTP/1.1\r\n\r\n'
has_statuses 400
says 'GET /health HTTP/1.1\r\nHost: here\r\nHost: there\r\n\r\n'
has_statuses 400
says "GET http://anywhere:80/health HTTP/1.1\r\nHost: here\r\n$last\r\n"
has_statuses 200
says "OPTIONS * HTTP/1.1\r\nHost: here\r\n$last\r\n"
has_statuses 400

about 'answers tell the date'
answers 200 "$url/health"
checks=$((checks + 1))
[ "$(date -u -d "$(header Date)" '+%a, %d %b %Y %H:%M:%S GMT')" = "$(header Date)" ] || fail "it is $(header Date)"

about 'all of these records are there'
checks=$((checks + 1))
[ "$(all_ids | wc -l)" -eq "$(metric 'intake_requests_total{status="201"}')" ] || fail 'some are missing'
end
finish
