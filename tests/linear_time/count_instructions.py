#!/usr/bin/env python3
# Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
"""usage: count_instructions.py PROGRAM [FAMILY]...

Counts the instructions that comply-linear-time executes to read a text of each family, and one that is four times as
long; what takes more than a little over four times as many is not linear. Instructions are the same on every run, where
times are not. Needs valgrind.
"""

import concurrent.futures
import math
import os
import re
import subprocess
import sys
import tempfile

SIZE = 24_000  # bytes
FACTOR = 4
TOLERANCE = 1.12


def count(program: str, family: str, size: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", "--toggle-collect=linear_time::measured*",
             f"--callgrind-out-file={folder}/out", program, family, str(size)],
            capture_output=True, text=True, check=False)
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not found or int(found[1]) == 0:
        raise RuntimeError(f"{family}, {size} bytes: status {run.returncode}\n{run.stderr}")
    return int(found[1])


def measure(program: str, growth: str, family: str) -> tuple[str, bool]:
    try:
        few, many = (count(program, family, size) for size in (SIZE, FACTOR * SIZE))
    except RuntimeError as failure:
        return str(failure), False
    limit = FACTOR * TOLERANCE
    if growth == "sorting":
        limit *= math.log(FACTOR * SIZE) / math.log(SIZE)
    ratio = many / few
    line = f"{many / (FACTOR * SIZE):10.1f} {ratio:6.2f}  {family}"
    return (line if ratio <= limit else f"{line}: above {limit:.2f}, so its growth is not {growth}"), ratio <= limit


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program, asked = sys.argv[1], sys.argv[2:]
    listed = subprocess.run([program], capture_output=True, text=True, check=True).stdout.splitlines()
    families = [line.split("\t") for line in listed if not asked or line.split("\t")[1] in asked]
    print(f"instructions a byte, at {FACTOR * SIZE} bytes, and how many times those at {SIZE} bytes they are in all:")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda one: measure(program, *one), families))
    for line, _ in results:
        print(line)
    return 0 if results and all(good for _, good in results) else 1


if __name__ == "__main__":
    sys.exit(main())
