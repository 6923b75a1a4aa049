#!/usr/bin/env python3
# Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
"""What a small unit costs to compile: seconds of user time, and the size of its code.

Compiles each unit in compile_time/ with each compiler that is installed, and writes the figures as JSON.
"""

import argparse
import json
import pathlib
import resource
import shutil
import statistics
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
COMPILERS = [["clang++-19"], ["clang++-19", "-stdlib=libc++"], ["g++"]]
FLAGS = ["-std=c++20", "-O2"]
# The name of the unit, and what it is called in the table.
UNITS = {
    "empty": "`<string>`, `<vector>`, `<functional>` alone",
    "comply": "comply",
    "comply_apart": "comply, `COMPLY_SEPARATE_COMPILATION`",
    "comply_source": "comply's own code for that, once in a program",
    "boost_json": "Boost.JSON",
    "boost_json_library": "Boost.JSON's own code, once in a program",
    "nlohmann": "nlohmann/json",
}


def child_seconds():
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime


def compile_unit(command):
    """Seconds of user time, of the compiler and all it starts."""
    before = child_seconds()
    subprocess.run(command, check=True)
    return child_seconds() - before


def code_size(file):
    """Bytes in all sections of code: each function of a header has one of its own."""
    listed = subprocess.run(["size", "-A", file], check=True, capture_output=True, text=True).stdout
    words = (line.split() for line in listed.splitlines())
    return sum(int(line[1]) for line in words if line and line[0].startswith(".text"))


def works(compiler):
    if shutil.which(compiler[0]) is None:
        return False
    command = [*compiler, *FLAGS, "-fsyntax-only", HERE / "compile_time" / "empty.cpp"]
    return subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0


def measure(compiler, unit, runs, directory):
    target = pathlib.Path(directory) / "unit.o"
    source = HERE / "compile_time" / f"{unit}.cpp"
    command = [*compiler, *FLAGS, "-I", HERE.parent / "include", "-c", source, "-o", target]
    seconds = statistics.median(compile_unit(command) for _ in range(runs))
    return {
        "compiler": " ".join(compiler),
        "unit": UNITS[unit],
        "seconds": seconds,
        "code": code_size(target),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="how often each is compiled; the median counts")
    parser.add_argument("--output", required=True, help="where the JSON goes")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        compilers = [compiler for compiler in COMPILERS if works(compiler)]
        figures = [measure(compiler, unit, given.runs, directory) for compiler in compilers for unit in UNITS]
    pathlib.Path(given.output).write_text(json.dumps({"flags": FLAGS, "runs": given.runs, "units": figures}, indent=1))


if __name__ == "__main__":
    main()
