#!/usr/bin/env python3
"""Compiles and runs the C++ of a page of docs/, and compares what it prints with what the page says that it does.

    run_page.py PAGE.md PROGRAM COMPILER [ARGUMENT...]

All blocks of a page that begin with ```cpp are one program, in their order: directives, types and functions as they
stand, all else in main(). A block without a language, or one of ```json, is what the block of C++ in front of it
prints; what has no such block behind it must print nothing. Blocks of other languages are not looked at.
"""

import re
import subprocess
import sys

# A paragraph that begins like this stands outside of main().
DECLARATION = re.compile(
    r"(//[^\n]*\n)*"
    r"(#|struct |enum |class |namespace |template|using |inline |constexpr auto comply_|BOOST_DESCRIBE_"
    r"|[\w:<>, &*]+ \w+\([^\n]*\) \{\n)"
)
MARK = "\x1e"


def blocks_of(text):
    """The code blocks of a page: language, line of the first line of code, code."""
    return [
        (match[1], text.count("\n", 0, match.start(2)) + 1, match[2])
        for match in re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    ]


def paragraphs_of(code):
    """The code, parted at blank lines that are within no braces."""
    paragraphs, begin, depth = [], 0, 0
    for match in re.finditer(r'R"\(.*?\)"|"(?:\\.|[^"\\\n])*"|//[^\n]*|[{}]|\n\n', code, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if match[0] == "\n\n" and depth == 0:
            paragraphs.append((begin, code[begin : match.end() - 1]))
            begin = match.end()
    return paragraphs + [(begin, code[begin:])]


def program_of(page, blocks):
    outside, inside = "", ""
    for number, (language, line, code) in enumerate(blocks):
        if language != "cpp":
            continue
        inside += f'std::cout << "{MARK}{number}\\n";\n'
        for begin, paragraph in paragraphs_of(code):
            place = f'#line {line + code.count(chr(10), 0, begin)} "{page}"\n'
            if DECLARATION.match(paragraph):
                outside += place + paragraph
            else:
                inside += place + paragraph
    return f"{outside}\n#include <iostream>\nint main() {{\n{inside}}}\n"


def expected_of(blocks):
    """What each block of C++ prints, by its number."""
    expected, last = {}, None
    for number, (language, line, code) in enumerate(blocks):
        if language == "cpp":
            last = number
            expected[number] = ""
        elif language in ("", "json"):
            if last is None or expected[last]:
                sys.exit(f"line {line}: no block of C++ prints this")
            expected[last] = code
    return expected


def main():
    page, program, *compiler = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        blocks = blocks_of(file.read())
    if not any(language == "cpp" for language, _, _ in blocks):
        sys.exit(f"{page} has no C++")
    with open(program + ".cpp", "w", encoding="utf-8") as file:
        file.write(program_of(page, blocks))
    source_first = [compiler[0], program + ".cpp", *compiler[1:], "-o", program]
    subprocess.run(source_first, check=True)
    printed = subprocess.run([program], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    actual = {int(number): text for number, text in re.findall(rf"{MARK}(\d+)\n([^{MARK}]*)", printed)}
    failed = False
    for number, text in expected_of(blocks).items():
        if actual.get(number) != text:
            failed = True
            print(f"{page}:{blocks[number][1]}: prints\n{actual.get(number)}\nbut the page says\n{text}")
    sys.exit(failed)


main()
