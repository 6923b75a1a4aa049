#!/bin/sh
# Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#
# usage: examples/demo.sh BIN_DIR
#
# What comply is for, shown with the programs of examples/ built in BIN_DIR. Exit status 0 if all went as it
# should.

set -eu

if [ $# -ne 1 ]; then
    echo "usage: $0 BIN_DIR" >&2
    exit 2
fi
programs=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
    strong=$(printf '\033[1;36m') plain=$(printf '\033[0m')
else
    strong='' plain=''
fi

say() { printf '%s\n' "$@"; }
title() { printf '\n%s== %s ==%s\n\n' "$strong" "$1" "$plain"; }

# A terminal gets colours although the output goes through a file.
[ -n "$strong" ] && color=always || color=never

# validate STATUS ARGUMENT...: shows the command, runs it with a copy of its output in $work/output, and ends
# the demo unless it exits with STATUS.
validate() {
    expected=$1
    shift
    echo "\$ comply-validate $*"
    status=0
    "$programs/comply-validate" --color "$color" "$@" >"$work/output" || status=$?
    cat "$work/output"
    if [ "$status" -ne "$expected" ]; then
        echo "demo: comply-validate exited with $status; $expected is right" >&2
        exit 1
    fi
}

# generate FILE ARGUMENT...: the same for comply-generate, whose output goes to FILE.
generate() {
    file=$1
    shift
    echo "\$ comply-generate $* > $file"
    "$programs/comply-generate" "$@" >"$file"
}

cd "$here/payloads"

title 'What comply is for'
say 'A service receives JSON; its code wants C++ structs that can be trusted. With comply, the struct, described' \
    'once, is the contract: text that keeps it becomes the struct, and of text that breaks it, every fault is' \
    'told: what and where, for people as well as for programs.' \
    '' \
    'Here the contract is a resource of Microsoft Graph, the state of a device under a compliance policy: a struct,' \
    'the list of its members, and what the types alone do not say.'
echo
sed -n '/^struct/,/^} /p' "$here/../include/comply/graph/device_compliance_device_status.hpp" |
    sed -e '/^} /d' -e '/friend/d' -e 's# *///.*##' -e '/^$/d'
echo
say 'From that alone, at compile time, comply makes a reader, a checker and a writer:'
echo
say '    auto status = comply::parse<device_compliance_device_status>(text); // the struct, or every violation' \
    '    if (!status) { std::cerr << status.error(); return; }' \
    '    std::string json = comply::serialize(*status);                      // and back' \
    '' \
    'What follows is the work of comply-validate, a small program around the first of these lines.'

title '1. A request that keeps the contract'
say "The example of the service's own documentation, byte for byte. Under create, \`id\` may be absent, because" \
    'the server sets it:'
echo
tr -d '\r' <request.json
printf '\n\n'
validate 0 --operation create request.json

title '2. The same request with five faults'
say 'All of them are found in one go, each with its line, its column and its JSON Pointer:'
echo
validate 1 --operation create request_with_five_faults.json
for code in wrong_type invalid_date_time unknown_enumerator missing_member unknown_member; do
    if ! grep -q "\[$code\]" "$work/output"; then
        echo "demo: the fault $code was not shown" >&2
        exit 1
    fi
done

title '3. A hundred thousand records'
say 'Fast enough to check everything that comes in, on one core:'
echo
cd "$work"
generate records.ndjson --records 100000
validate 0 records.ndjson

title '4. Two broken ones among them'
generate fleet.ndjson --records 100000 --faults 2
validate 1 fleet.ndjson
echo
say 'The same for programs, a JSON object a line, which comply writes from structs too:'
echo
validate 1 --format json fleet.ndjson

title 'What next'
say 'Change something in examples/payloads/request.json and run' \
    "  $1/comply-validate --operation create examples/payloads/request.json" \
    'or read examples/quick_start.cpp: a struct of your own under contract, in 50 lines. It is built already:' \
    "  $1/quick_start"
