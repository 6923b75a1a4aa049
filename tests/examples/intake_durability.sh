# comply-intake: what was acknowledged outlives the service, whatever ends it.
. "$(dirname "$0")/intake_support.sh"
start
first=$port
clients=8

for round in 1 2 3; do
    about "killed under load: $round"
    created
    changed=$(ids_in content)
    created
    removed=$(ids_in content)
    asked=()
    for ((client = 0; client < clients; ++client)); do
        creates_many 100000 >"answers.$round.$client" &
        asked+=($!)
    done
    wait_for_changes $((round * 250))
    answers 200 -X PATCH "$statuses/$changed" -H "$writer" -H "$json" \
        --data-binary "{\"platform\":$((round + 1000))}"
    answers 204 -X DELETE "$statuses/$removed" -H "$writer"
    end_with KILL 137
    wait "${asked[@]}"
    # An answer counts if it came whole: its status is behind it.
    { echo "$changed" && acknowledged_in "answers.$round."*; } >"acknowledged.$round"

    start --port "$first" # requests are for this one
    all_ids | sort >stored
    sort acknowledged.* >acknowledged
    comm -23 acknowledged stored >lost
    checks=$((checks + 3))
    [ "$(wc -l <"acknowledged.$round")" -gt 100 ] || fail "only $(wc -l <"acknowledged.$round") were acknowledged"
    [ "$(wc -l <lost)" -eq 0 ] || fail "$(wc -l <lost) of $(wc -l <acknowledged) are lost"
    # What was committed and not told: at most one for each client that was waiting.
    [ "$(comm -13 acknowledged stored | wc -l)" -le $((round * clients)) ] || fail 'there are more than were asked for'
    answers 200 "$statuses/$changed" -H "$reader"
    has_json $((round + 1000)) 0 platform
    answers 404 "$statuses/$removed" -H "$reader"
    echo "$(wc -l <"acknowledged.$round") acknowledged before SIGKILL, $(wc -l <lost) lost;" \
        "$(comm -13 acknowledged stored | wc -l) stored without anybody knowing"
done
end
about 'a clean end leaves one file'
checks=$((checks + 1))
[ "$(echo records.db*)" = records.db ] || fail "there are $(echo records.db*)"
finish
