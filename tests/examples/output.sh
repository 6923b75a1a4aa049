# Terminals and closed pipes.
. "$(dirname "$0")/support.sh"

./generate --records 30000 --faults 5000 >long.ndjson # over 10 MB
head -n 20000 long.ndjson >short.ndjson               # under 10 MB

about 'whoever reads a line only is not told off'
exits 0 sh -c './validate --max-errors 0 long.ndjson | head -n 1'
prints 'long.ndjson:1:1: ok: '
complains_not
exits 0 sh -c './generate --records 30000 | head -n 1'
prints '{"@odata.type":'
complains_not
about 'nor where the signal of a closed pipe is ignored'
exits 0 sh -c "trap '' PIPE; ./validate --max-errors 0 long.ndjson | head -n 1"
complains_not
exits 0 sh -c "trap '' PIPE; ./generate --records 30000 | head -n 1"
complains_not

about 'no progress but on a terminal'
exits 1 ./validate --quiet long.ndjson
complains_not
prints_not "$(printf '\r')"

if ! script --version 2>/dev/null | grep -q util-linux; then
    [ "$failures" -eq 0 ] || finish
    echo 'there is no script(1) to make a pseudo-terminal; what needs one is passed over'
    exit 77
fi

# on_terminal STATUS COMMAND: on a pseudo-terminal, which turns line feeds into CR LF; all it shows is in out.
on_terminal() {
    exits "$1" script -qec "$2" /dev/null </dev/null
}

about 'progress on a terminal'
on_terminal 1 './validate --quiet long.ndjson'
prints '%  records: '
prints '25000 of 30000 records keep the contract'
on_terminal 1 './validate --quiet long.ndjson >/dev/null'
prints '%  records: '
on_terminal 1 './validate --quiet --format json long.ndjson >/dev/null'
prints '%  records: '
about 'the progress line is gone when the summary comes'
on_terminal 1 './validate --quiet --color never long.ndjson'
prints "$(printf '\r\033[Klong.ndjson: 25000 of')"
about 'no progress of little, or none to be seen'
on_terminal 1 './validate --quiet short.ndjson'
prints_not '%  records: '
on_terminal 1 './validate --quiet long.ndjson 2>/dev/null'
prints_not '%  records: '
on_terminal 1 'TERM=dumb ./validate --quiet long.ndjson'
prints_not "$(printf '\033')"

about 'colours on a terminal'
echo "$bad" >bad.json
colour=$(printf '\033[1;31m')
on_terminal 1 './validate bad.json'
prints "${colour}error: "
on_terminal 1 'NO_COLOR=1 ./validate bad.json'
prints_not "$(printf '\033')"
prints ': error: /platform'
on_terminal 1 'NO_COLOR= ./validate bad.json'
prints "${colour}error: "
on_terminal 1 'TERM=dumb ./validate bad.json'
prints_not "$(printf '\033')"
on_terminal 1 './validate --color never bad.json'
prints_not "$(printf '\033')"
on_terminal 1 'NO_COLOR=1 ./validate --color always bad.json'
prints "${colour}error: "
on_terminal 0 './validate bad.json | cat'
prints_not "$(printf '\033')"

about 'nobody is left waiting for input that has to be typed'
on_terminal 2 './validate'
prints 'no FILE; give - to type the text here'

finish
