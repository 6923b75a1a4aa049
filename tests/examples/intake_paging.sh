# comply-intake: a collection, page by page.
. "$(dirname "$0")/intake_support.sh"
start
creates_many 250 >created
ids_in created >expected
other=${statuses/policy\/device/other\/device}
answers 201 "$other" -H "$writer" -H "$json" --data-binary "$payload"

# walk URL: the ids on all pages from there, in the file walked, and how many pages these were.
walk() {
    pages=0
    : >walked
    next=$1
    while [ -n "$next" ]; do
        answers 200 "$next" -H "$reader"
        ids_in content >>walked
        pages=$((pages + 1))
        next=$(sed -n 's/.*"@odata.nextLink":"\([^"]*\)"}$/\1/p' content)
        [ -z "$next" ] || next=${url}$next
    done
}
# finds PAGES FILE
finds() {
    checks=$((checks + 1))
    cmp -s walked "$2" || fail "walks over $(wc -l <walked) records, which are not the $(wc -l <"$2") expected"
    [ "$pages" -eq "$1" ] || fail "they are on $pages pages; $1 is right"
}

about 'every record comes once, in the order of their creation'
checks=$((checks + 1))
[ "$(wc -l <expected)" -eq 250 ] || fail 'the records were not created'
walk "$statuses"
finds 3 expected
walk "$statuses?\$top=7"
finds 36 expected
about 'a link only where there is more'
walk "$statuses?\$top=50"
finds 5 expected
walk "$statuses?\$top=250"
finds 1 expected
walk "$statuses?\$top=1000000"
finds 1 expected
answers 200 "$statuses?%24top=249" -H "$reader"
prints "\"@odata.nextLink\":\"${statuses#"$url"}?\$top=249&\$skiptoken="
about 'the records of another policy are others'
walk "$other"
checks=$((checks + 1))
[ "$(wc -l <walked)" -eq 1 ] || fail 'there is not just one'
about 'none'
answers 200 "${statuses/policy\/device/nobodys\/device}" -H "$reader"
prints_line '{"value":[]}'
answers 200 "$statuses?\$top=0" -H "$reader"
prints_line '{"value":[]}'

about 'what is created and removed meanwhile moves nothing'
answers 200 "$statuses?\$top=100" -H "$reader"
next=$url$(sed -n 's/.*"@odata.nextLink":"\([^"]*\)"}$/\1/p' content)
first=$(head -n 1 expected)
last=$(tail -n 1 expected)
answers 204 -X DELETE "$statuses/$first" -H "$writer"
answers 204 -X DELETE "$statuses/$last" -H "$writer"
create 201 --data-binary "$payload"
{ sed -n '101,249p' expected && ids_in content; } >rest
walk "$next"
finds 2 rest

about 'options that make no sense'
for wrong in '$top=-1' '$top=x' '$top=' '$top=1.5' '$top=99999999999999999999999' '$skiptoken=x' '$skiptoken='; do
    answers 400 "$statuses?$wrong" -H "$reader"
    is_error badRequest
done
end

about 'links that are whole'
start --root https://intake.example/beta
created
has_header "Location: https://intake.example/beta${statuses#"$url"}/$(ids_in content)"
answers 200 "$statuses?\$top=1" -H "$reader"
prints "\"@odata.nextLink\":\"https://intake.example/beta${statuses#"$url"}?\$top=1&\$skiptoken="
end
finish
