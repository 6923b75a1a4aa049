// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
'use strict';

// Colours of a text's tokens: a list of patterns, each with a name for the style sheet.

const jsonTokens = [
    ['name', /"(?:[^"\\\n]|\\.)*"(?=\s*:)/uy],
    ['string', /"(?:[^"\\\n]|\\.)*"?/uy],
    ['number', /-?\d[-+.\w]*/uy],
    ['literal', /\b(?:true|false|null)\b/uy],
];

const cppTokens = [
    ['comment', /\/\/.*/uy],
    ['string', /"(?:[^"\\\n]|\\.)*"/uy],
    ['directive', /#\w+|\bBOOST_\w+/uy],
    ['literal', /\b(?:auto|bool|class|const|constexpr|default|double|enum|false|float|for|friend|if|inline|int|namespace|operator|return|static|struct|template|true|typename|using|void)\b/uy],
    ['type', /\b(?:std|comply|odata)::(?:\w+::)*\w+/uy],
    ['number', /\b\d[.\w']*/uy],
];

const mostColoured = 200000; // characters; a longer text stays plain

// The tokens of the text in order: [start, end, name]. What is between them has no name.
function tokensOf(text, patterns) {
    const tokens = [];
    if (text.length > mostColoured) {
        return tokens;
    }
    const words = /[\w-]+/uy; // as a whole: no token begins within one
    for (let at = 0; at < text.length;) {
        let end = at;
        for (const [name, pattern] of patterns) {
            pattern.lastIndex = at;
            if (pattern.test(text)) {
                end = pattern.lastIndex;
                tokens.push([at, end, name]);
                break;
            }
        }
        if (end === at) {
            words.lastIndex = at;
            end = words.test(text) ? words.lastIndex : at + 1;
        }
        at = end;
    }
    return tokens;
}

// Appends text[start, end) to the parent, its tokens in elements of their own. `cursor` remembers the token to go on with.
function appendColoured(parent, text, start, end, tokens, cursor) {
    let at = start;
    while (cursor.index < tokens.length && tokens[cursor.index][0] < end) {
        const [from, to, name] = tokens[cursor.index];
        if (from > at) {
            parent.append(text.slice(at, from));
            at = from;
        }
        const span = document.createElement('span');
        span.className = name;
        span.textContent = text.slice(at, Math.min(to, end));
        parent.append(span);
        at = Math.min(to, end);
        if (to > end) {
            return; // the rest of it comes with what is next
        }
        ++cursor.index;
    }
    if (at < end) {
        parent.append(text.slice(at, end));
    }
}

function showColoured(element, text, patterns) {
    const parts = document.createDocumentFragment();
    appendColoured(parts, text, 0, text.length, tokensOf(text, patterns), { index: 0 });
    element.replaceChildren(parts);
}
