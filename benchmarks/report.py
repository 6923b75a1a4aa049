#!/usr/bin/env python3
# Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
"""Turns the benchmarks' results into a Markdown table and an SVG chart.

The best repetition of each benchmark counts: what disturbs a run only ever makes it slower.
"""

import argparse
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True  # not beside the sources
from chart import chart

FAMILIES = {
    "read": "Reading records",
    "write": "Writing records",
    "read_shapes": "Reading other shapes",
    "write_shapes": "Writing other shapes",
}
NANOSECONDS = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}
BEGIN, END = "<!-- results -->", "<!-- end of results -->"


class Results:
    """One run: for each work, by peer, the figures of its best repetition."""

    def __init__(self, path):
        run = json.loads(pathlib.Path(path).read_text())
        self.context = run["context"]
        self.labels = {}  # of each work, in the order of the run
        self.best = {}  # (work, peer) -> figures
        self.failed = []
        for entry in sorted(run["benchmarks"], key=lambda entry: entry["family_index"]):  # not as they were interleaved
            if entry.get("run_type", "iteration") == "iteration":
                self.add(entry)
        self.labels = dict(sorted(self.labels.items(), key=lambda item: list(FAMILIES).index(family(item[0]))))

    def add(self, entry):
        name = re.sub(r"/repeats:\d+$", "", entry["run_name"])
        first, second, peer = name.split("/", 2)
        if entry.get("error_occurred"):
            self.failed.append(f"{name}: {entry['error_message']}")
            return
        work = f"{first}/{second}"
        self.labels.setdefault(work, entry["label"])
        entry["nanoseconds"] = entry["cpu_time"] * NANOSECONDS[entry["time_unit"]]
        known = self.best.get((work, peer))
        if known is None or entry["nanoseconds"] < known["nanoseconds"]:
            self.best[work, peer] = entry

    def peers(self, works):
        return list(dict.fromkeys(peer for work, peer in self.best if work in works))

    def gigabytes_per_second(self, work, peer):
        figures = self.best[work, peer]
        return figures["bytes"] / figures["nanoseconds"]

    def nanoseconds_per_record(self, work, peer):
        figures = self.best[work, peer]
        return figures["nanoseconds"] / figures["records"]

    def allocations_per_record(self, work, peer):
        return self.best[work, peer]["allocations_per_record"]

    def instructions_per_byte(self, work, peer):
        return self.best[work, peer].get("instructions_per_byte")


def family(work):
    return work.split("/")[0]


def row(cells):
    return "| " + " | ".join(cells) + " |"


def table(results, works, figure, layout):
    """Works down, peers across. `layout` formats a figure; an empty cell is what a peer cannot do."""
    peers = results.peers(works)

    def cell(work, peer):
        value = figure(work, peer) if (work, peer) in results.best else None
        return "" if value is None else layout.format(value)

    lines = [row([FAMILIES[family(works[0])], *peers]), row(["---", *["---:"] * len(peers)])]
    return lines + [row([results.labels[work], *(cell(work, peer) for peer in peers)]) for work in works]


def tables(results, figure, layout):
    for each in FAMILIES:
        works = [work for work in results.labels if family(work) == each]
        if works:
            yield from [*table(results, works, figure, layout), ""]


def build_name(results):
    return f"{results.context['compiler']}, `{results.context['flags']}`"


def processor():
    try:
        found = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
        return found.group(1) if found else "an unnamed processor"
    except OSError:
        return "an unnamed processor"


def section(results):
    """Everything about one run: bytes per second first, the rest folded away."""
    yield from [f"### {build_name(results)}", "", "GB/s of JSON text, the best repetition:", ""]
    yield from tables(results, results.gigabytes_per_second, "{:.2f}")
    more = [
        ("Nanoseconds per record, number or string", results.nanoseconds_per_record, "{:,.0f}"),
        ("Allocations per record, number or string", results.allocations_per_record, "{:.2f}"),
    ]
    if any("instructions_per_byte" in figures for figures in results.best.values()):
        more.append(("Instructions per byte", results.instructions_per_byte, "{:.2f}"))
    for title, figure, layout in more:
        yield from [f"<details><summary>{title}</summary>", ""]
        yield from tables(results, figure, layout)
        yield from ["</details>", ""]


def compile_time_section(path):
    measured = json.loads(pathlib.Path(path).read_text())
    units = measured["units"]
    compilers = list(dict.fromkeys(unit["compiler"] for unit in units))
    by_name = {}
    for unit in units:
        by_name.setdefault(unit["unit"], {})[unit["compiler"]] = unit
    yield from ["### Compile time and size of the code", ""]
    yield f"`{' '.join(measured['flags'])}`; seconds of user time, median of {measured['runs']}; KB of `.text`:"
    yield ""
    yield row(["a unit with", *(f"`{compiler}`" for compiler in compilers)])
    yield row(["---", *["---:"] * len(compilers)])
    for name, by_compiler in by_name.items():
        found = (by_compiler[compiler] for compiler in compilers)
        yield row([name, *(f"{unit['seconds']:.2f} s, {unit['code'] / 1000:.1f} KB" for unit in found)])
    yield ""


def report(runs, compile_time):
    first = runs[0]
    yield f"Machine: {processor()}, {first.context['num_cpus']} processors; one thread."
    yield ""
    for results in runs:
        yield from section(results)
    if compile_time:
        yield from compile_time_section(compile_time)


def replace_results(path, lines):
    """Puts the tables between the two marks of a Markdown file."""
    text = path.read_text()
    begin, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    path.write_text(text[:begin] + "\n\n" + "\n".join(lines) + text[end:])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("results", nargs="+", help="what the benchmarks wrote, a file a build; the chart is of the first")
    parser.add_argument("--compile-time", help="what compile_time.py wrote")
    parser.add_argument("--table", type=pathlib.Path, help="where the Markdown goes")
    parser.add_argument("--readme", type=pathlib.Path, help=f"a file whose part between {BEGIN} and {END} it replaces")
    parser.add_argument("--chart", type=pathlib.Path, help="where the SVG goes")
    given = parser.parse_args()

    runs = [Results(path) for path in given.results]
    failed = [failure for results in runs for failure in results.failed]
    if failed or not all(results.best for results in runs):
        sys.exit("\n".join(["report: benchmarks failed", *failed]))
    lines = list(report(runs, given.compile_time))
    if given.table:
        given.table.write_text("\n".join(lines))
    if given.readme:
        replace_results(given.readme, lines)
    if given.chart:
        given.chart.write_text(chart(runs[0], FAMILIES, build_name(runs[0]).replace("`", "")))


if __name__ == "__main__":
    main()
