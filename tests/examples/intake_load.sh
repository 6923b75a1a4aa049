# comply-intake under load by wrk: no error, no record lost, and how long it takes.
#
# COMPLY_LOAD_SECONDS and COMPLY_LOAD_CONNECTIONS in the environment make it longer and wider.
if ! command -v wrk >/dev/null; then
    echo 'there is no wrk; this test is passed over'
    exit 77
fi
. "$(dirname "$0")/intake_support.sh"
start

cat >create.lua <<END
wrk.method = "POST"
wrk.headers["Authorization"] = "Bearer writer-token"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '$payload'
END
cat >read.lua <<END
wrk.headers["Authorization"] = "Bearer reader-token"
END
# loads SCRIPT URL: without an error.
loads() {
    exits 0 wrk --threads 2 --connections "${COMPLY_LOAD_CONNECTIONS:-64}" --duration "${COMPLY_LOAD_SECONDS:-2}s" \
        --latency --script "$1" "$2"
    prints_not 'Socket errors'
    prints_not 'Non-2xx'
    requests=$(awk '/ requests in / { print $1 }' out)
    checks=$((checks + 1))
    [ "${requests:-0}" -gt 100 ] || fail 'hardly anything was answered'
    echo "$title: $(awk '/^Requests\/sec/ { print $2 }' out) requests a second, half of them within" \
        "$(awk '$1 == "50%" { print $2 }' out), 99 % within $(awk '$1 == "99%" { print $2 }' out)"
}

about 'creating'
loads create.lua "$statuses"
is_left_alone # what wrk did not wait for is done too
created=$(metric 'intake_requests_total{status="201"}')
commits=$(metric intake_commits_total)
checks=$((checks + 1))
[ "$created" -ge "$requests" ] || fail "$requests were answered, $created counted"
echo "$created records in $commits transactions"
about 'no record is lost'
all_ids >stored
checks=$((checks + 2))
[ "$(wc -l <stored)" -eq "$created" ] || fail "$created were acknowledged, $(wc -l <stored) are there"
[ "$(sort -u stored | wc -l)" -eq "$(wc -l <stored)" ] || fail 'there are two with one id'

about 'reading one'
loads read.lua "$statuses/$(head -n 1 stored)"
about 'reading a page'
loads read.lua "$statuses?\$top=20"
end
finish
