# The status says it all to a script: 0 valid, 1 invalid, 2 not checked.
. "$(dirname "$0")/support.sh"

about 'a valid record'
exits 0 ./validate --operation create "$payloads/request.json"
prints 'request.json: the record keeps the contract'
complains_not
exits 0 ./validate "$payloads/response.json"
prints 'response.json: the record keeps the contract'

about 'an invalid record'
exits 1 ./validate --operation create "$payloads/request_with_five_faults.json"
prints 'the record does not keep the contract (5 violations)'
complains_not

about 'the operation'
exits 1 ./validate "$payloads/request.json"
prints 'error: /id is missing [missing_member] at /id'
exits 1 ./validate --operation=read "$payloads/request.json"
exits 0 ./validate --operation=update "$payloads/request.json"
echo '{}' >empty_object.json
exits 0 ./validate --operation update empty_object.json
exits 1 ./validate --operation create empty_object.json
prints '(8 violations)'

about 'a file that cannot be read'
exits 2 ./validate no_such_file
prints_nothing
complains "comply-validate: cannot open 'no_such_file': No such file or directory"
exits 2 ./validate ''
complains "comply-validate: cannot open '': No such file or directory"
mkdir directory
exits 2 ./validate directory
prints_nothing
complains "comply-validate: cannot read 'directory': Is a directory"
exits 2 ./validate <&-
complains 'comply-validate: cannot read standard input: '

# refuses_usage TEXT ARGUMENT...
refuses_usage() {
    sentence=$1
    shift
    exits 2 ./validate "$@"
    prints_nothing
    complains "comply-validate: $sentence"
    complains 'comply-validate: --help says more'
}

about 'wrong usage'
echo "$good" >good.json
refuses_usage "unknown option '--frobnicate'" --frobnicate good.json
refuses_usage "unknown option '-x'" -x good.json
refuses_usage "option '--operation' needs a value" good.json --operation
refuses_usage "option '--operation' cannot be 'delete'; it is one of read, create, update" --operation delete good.json
refuses_usage "option '--operation' cannot be ''" --operation= good.json
refuses_usage "option '--format' cannot be 'xml'; it is one of text, json" --format xml good.json
refuses_usage "option '--color' cannot be 'blue'; it is one of auto, always, never" --color blue good.json
refuses_usage "option '--max-errors' cannot be '-1'; it is a number" --max-errors -1 good.json
refuses_usage "option '--max-errors' cannot be '1x'; it is a number" --max-errors 1x good.json
refuses_usage "option '--quiet' is unknown or takes no value" --quiet=yes good.json
refuses_usage "more than one FILE: 'good.json' and 'good.json'" good.json good.json

about 'a name that looks like an option'
cp good.json ./--quiet
exits 0 ./validate -- --quiet
prints '--quiet: the record keeps the contract'

about 'help'
exits 0 ./validate --help
prints 'usage: comply-validate [OPTION]... [FILE|-]'
prints '--document | --array | --lines'
for option in --operation --ignore-unknown --format --max-errors --quiet --color; do
    prints "  $option"
done
complains_not

about 'a report that cannot be written'
if [ -w /dev/full ]; then
    exits 2 sh -c './validate good.json >/dev/full'
    complains 'comply-validate: cannot write the report: No space left on device'
    exits 2 sh -c './validate --help >/dev/full'
    complains 'comply-validate: cannot write the report: No space left on device'
fi

about 'unknown members that are let pass'
echo '{"deviceOwner":1,'"${good#?}" >unknown.json
exits 1 ./validate unknown.json
prints '[unknown_member] at /deviceOwner'
exits 0 ./validate --ignore-unknown unknown.json

finish
