#!/usr/bin/python3
# Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
"""usage: report_coverage.py MINIMUM EXPORT NAMES

What scripts/coverage prints, and says of how it counts. EXPORT is what llvm-cov exports of the headers as JSON, NAMES what
llvm-profdata shows of all functions. Exit status 1 if less than MINIMUM percent of the lines are covered.
"""

import collections
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent / "include" / "comply"

CODE_REGION = 0  # the kind of what is counted, in llvm::coverage::CounterMappingRegion


def line_counts(segments):
    """How often each line that has code ran: by llvm-cov's rule, the most of what begins in it, or what has begun before.

    A gap, such as what lies between a return and the next brace, is no code. llvm-cov takes its count for that of a line
    which begins in it.
    """
    counts = {}
    by_line = collections.defaultdict(list)
    for segment in segments:
        by_line[segment[0]].append(segment)
    before = None  # (line, column, count, has a count, begins a region, is a gap)
    for line in range(segments[0][0], segments[-1][0] + 1) if segments else ():
        here = by_line[line]
        is_in_code = before is not None and before[3] and not before[5]
        is_skipped = here and not here[0][3] and here[0][4]
        code = [(count, begins) for _, _, count, has_count, begins, is_gap in here if has_count and not is_gap]
        starts = [count for count, begins in code if begins]
        if not starts and not is_in_code:  # what was interrupted by a region and the gap behind it goes on
            starts = [count for count, _ in code]
        if starts or (is_in_code and not is_skipped):
            counts[line] = max(starts + [before[2] if is_in_code else 0])
        before = here[-1] if here else before
    return counts


def declarations(source, line):
    """The heads of what is declared around that line of the source: of each, the text since something before it ended."""
    indent = len(source[line]) + 1
    while line >= 0 and indent > 0:
        text = source[line]
        begin = len(text) - len(text.lstrip())
        if text.strip() and begin < indent:
            indent = begin
            first = line
            while first > 0 and not re.search(r"^\s*(//|#)|^$|[;:{}]$", source[first - 1]):
                first -= 1
            yield " ".join(source[first:line + 1])
        line -= 1


def is_for_the_compiler(source, line):
    """Whether a function of which there is no machine code has been used by the compiler, see scripts/coverage."""
    return any(re.search(r"\btemplate <|\bconsteval\b|\bcomply_schema\(", head) for head in declarations(source, line - 1))


class Header:
    def __init__(self, path, segments):
        self.path = path
        self.source = path.read_text().splitlines()
        self.functions = {}  # their extents -> [the program has them, how often they ran]
        self.regions = collections.Counter()
        self.branches = collections.defaultdict(lambda: [0, 0])
        self.segments = segments
        self.macros = set()  # where functions begin that a macro has written: they have no extent
        self.lines = {}

    def add(self, function, is_in_program):
        extent = tuple(function["regions"][0][:4])
        if extent[:2] == extent[2:]:
            self.macros.add(extent[:2])
            return
        entry = self.functions.setdefault(extent, [False, 0])
        entry[0] |= is_in_program
        entry[1] += function["count"]
        for region in function["regions"]:
            if region[5] == 0 and region[7] == CODE_REGION:
                self.regions[tuple(region[:4])] += region[4]
        for branch in function.get("branches", ()):
            if branch[6] == 0:
                sides = self.branches[tuple(branch[:4])]
                sides[0] += branch[4]
                sides[1] += branch[5]

    def set_apart(self):
        """Counts the lines, takes out what the compiler alone has evaluated, and returns the number of its lines."""
        self.lines = line_counts([s for s in self.segments if tuple(s[:2]) not in self.macros])
        apart = {extent for extent, (is_in_program, _) in self.functions.items()
                 if not is_in_program and is_for_the_compiler(self.source, extent[0])}

        def is_apart(line, column):
            around = [e for e in self.functions if e[:2] <= (line, column) <= e[2:]]
            return bool(around) and max(around) in apart

        def is_line_apart(line):
            around = [e for e in self.functions if e[0] <= line <= e[2]]
            return bool(around) and max(around) in apart

        lines = [line for line, count in self.lines.items() if count == 0 and is_line_apart(line)]
        for line in lines:
            del self.lines[line]
        for table in (self.regions, self.branches):
            for extent in [e for e in table if is_apart(*e[:2])]:
                del table[extent]
        for extent in apart:
            del self.functions[extent]
        return len(lines)


def ranges(numbers):
    """1-3 5, of 1, 2, 3 and 5."""
    found = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return " ".join(str(first) if first == last else f"{first}-{last}" for first, last in found)


def percent(covered, total):
    return 100 * covered / total if total else 100.0


def main(minimum, export, names):
    data = json.loads(pathlib.Path(export).read_text())["data"][0]
    in_program = set(re.findall(r"^  (\S+):$", pathlib.Path(names).read_text(), re.MULTILINE))
    headers = {file["filename"]: Header(pathlib.Path(file["filename"]), file["segments"]) for file in data["files"]}
    for function in data["functions"]:
        header = headers.get(function["filenames"][0])
        if header:
            header.add(function, function["name"] in in_program)

    apart = 0
    totals = collections.defaultdict(lambda: [0, 0])
    rows = []
    for _, header in sorted(headers.items()):
        apart += header.set_apart()
        counts = {
            "lines": list(header.lines.values()),
            "functions": [count for _, count in header.functions.values()],
            "regions": list(header.regions.values()),
            "branches": [side for sides in header.branches.values() for side in sides],
        }
        for what, values in counts.items():
            totals[what][0] += sum(value > 0 for value in values)
            totals[what][1] += len(values)
        missed = sorted(line for line, count in header.lines.items() if count == 0)
        if percent(len(header.lines) - len(missed), len(header.lines)) < minimum:
            rows.append((str(header.path.relative_to(ROOT)), len(header.lines) - len(missed), len(header.lines), missed))

    print(f"{'below ' + format(minimum, 'g') + ' %':40} {'lines':>9} {'%':>6}  not covered")
    for name, covered, total, missed in rows:
        print(f"{name:40} {f'{covered}/{total}':>9} {percent(covered, total):6.2f}  {ranges(missed)}")
    print()
    print(f"{'include/comply':40} {'covered':>13} {'%':>6}")
    for what, (covered, total) in totals.items():
        print(f"{what:40} {f'{covered}/{total}':>13} {percent(covered, total):6.2f}")
    print(f"{'lines only the compiler evaluates':40} {apart:>13}")
    return percent(*totals["lines"]) < minimum


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(float(sys.argv[1]), *sys.argv[2:]))
