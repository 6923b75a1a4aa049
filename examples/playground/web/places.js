// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
'use strict';

// Where findings stand in a string of JavaScript, which counts in UTF-16 code units: comply counts lines by line feeds,
// and columns in code points, both from 1.

// The index at which each line begins.
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        starts.push(at + 1);
    }
    return starts;
}

function indexOfPlace(text, starts, line, column) {
    let index = line > 0 ? starts[Math.min(line, starts.length) - 1] : 0;
    for (let count = 1; count < column && index < text.length; ++count) {
        index += text.codePointAt(index) > 0xffff ? 2 : 1;
    }
    return index;
}

const stringOrWord = /"(?:[^"\\\n]|\\.)*"?|[-+.\w]+/uy;

// The end of what is underlined from there on: of the string, the number or the word; else of one code point.
function endOfToken(text, index) {
    stringOrWord.lastIndex = index;
    const found = stringOrWord.exec(text);
    if (found) {
        return index + found[0].length;
    }
    const point = text.codePointAt(index);
    return point === undefined || point === 0x0a ? index : index + (point > 0xffff ? 2 : 1);
}

// The findings, each with the range [start, end) that it is about. That is empty at the end of a line, or of the text.
function locate(text, findings) {
    const starts = lineStarts(text);
    return findings.map((one) => {
        const start = indexOfPlace(text, starts, one.line, one.column);
        return { ...one, start, end: endOfToken(text, start) };
    });
}

// What is to be underlined: ranges in order that do not overlap, each with the findings, by number, that begin in it.
function toMarks(located) {
    const marks = [];
    const order = located.map((one, number) => ({ one, number })).sort((a, b) => a.one.start - b.one.start);
    for (const { one, number } of order) {
        const last = marks[marks.length - 1];
        if (last && (one.start < last.end || one.start === last.start)) {
            last.end = Math.max(last.end, one.end);
            last.isWarning = last.isWarning && one.isWarning;
            last.findings.push(number);
        } else {
            marks.push({ start: one.start, end: one.end, isWarning: one.isWarning, findings: [number] });
        }
    }
    return marks;
}
