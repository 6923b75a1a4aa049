# Sourced by each test: . "$(dirname "$0")/support.sh"
#
# usage of a test: TEST.sh BIN_DIR CMAKE
#
# A test says what it is about with `about`, runs a program with `exits`, and then asks what was printed. It runs in an
# empty directory of its own, which has the programs as ./validate, ./generate and ./webhook. Its last line is `finish`.

set -u
here=$(cd "$(dirname "$0")" && pwd)
payloads=$here/../../examples/payloads
cmake=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
ln -s "$1/comply-validate" "$work/validate"
ln -s "$1/comply-generate" "$work/generate"
ln -s "$1/webhook" "$work/webhook"
cd "$work" || exit 1
# What the user's environment may hold must not matter.
unset NO_COLOR
TERM=xterm
export TERM

checks=0
failures=0
title=

about() { title=$1; }

# fail TEXT: the last program's output, and what is wrong with it.
fail() {
    failures=$((failures + 1))
    printf 'FAILED: %s: %s\n--- standard output\n' "$title" "$1"
    head -c 4000 out | cat -v
    echo '--- standard error'
    head -c 4000 err | cat -v
    echo '---'
}

# exits STATUS COMMAND...: runs it; its output is in the files out and err.
exits() {
    expected=$1
    shift
    status=0
    "$@" >out 2>err || status=$?
    checks=$((checks + 1))
    [ "$status" -eq "$expected" ] || fail "$* exited with $status; $expected is right"
}

# is_in TEXT FILE, is_line TEXT FILE
is_in() { grep -qF -e "$1" "$2"; }
is_line() { grep -qFx -e "$1" "$2"; }

prints() { checks=$((checks + 1)) && { is_in "$1" out || fail "does not print: $1"; }; }
prints_line() { checks=$((checks + 1)) && { is_line "$1" out || fail "does not print the line: $1"; }; }
prints_not() { checks=$((checks + 1)) && { ! is_in "$1" out || fail "prints: $1"; }; }
prints_nothing() { checks=$((checks + 1)) && { ! [ -s out ] || fail 'prints something'; }; }
complains() { checks=$((checks + 1)) && { is_in "$1" err || fail "does not complain: $1"; }; }
complains_not() { checks=$((checks + 1)) && { ! [ -s err ] || fail 'complains'; }; }

# prints_caret_under LINE COLUMNS: the source line, and a caret behind so many columns of it.
prints_caret_under() {
    checks=$((checks + 1))
    caret="      | $(printf "%$2s" '')^"
    grep -F -A 1 -e " | $1" out | is_line "$caret" - || fail "has no caret behind $2 columns of: $1"
}

# json LINE PATH...: a value in the JSON of a line, counted from 0, of the last output, read by a parser that is not
# comply's.
json() {
    line=$1
    shift
    "$cmake" -D FILE=out -D LINE="$line" -P "$here/json_value.cmake" -- "$@" 2>&1
}

# has_json VALUE LINE PATH...
has_json() {
    checks=$((checks + 1))
    value=$1
    shift
    found=$(json "$@")
    [ "$found" = "$value" ] || fail "the JSON at $* is $found; $value is right"
}

# Members of a record that keeps the contract, but for id and platform.
rest='"deviceDisplayName":"d","userName":"u","deviceModel":null,'
rest=$rest'"complianceGracePeriodExpirationDateTime":"2016-12-31T23:56:44.951111-08:00","status":"compliant",'
rest=$rest'"lastReportedDateTime":"2017-01-01T00:00:17Z","userPrincipalName":"p"'
good='{"id":"1","platform":8,'$rest'}'
bad='{"id":"2","platform":"8",'$rest'}'

finish() {
    echo "$checks checks, $failures failed"
    if [ "$checks" -eq 0 ]; then
        exit 1
    fi
    exit $((failures != 0))
}
