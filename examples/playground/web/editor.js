// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
'use strict';

// A textarea whose own text is transparent, over the same text in colours, in which findings are underlined.

class Editor {
    constructor({ box, gutter, overlay, text, tip, onInput, onCaret }) {
        Object.assign(this, { box, gutter, overlay, text, tip });
        this.located = [];
        this.marks = [];
        text.addEventListener('input', onInput);
        document.addEventListener('selectionchange', () => {
            if (document.activeElement === text) {
                onCaret(this.findingsAt(text.selectionStart));
            }
        });
        text.addEventListener('keydown', (event) => {
            if (event.key === 'F8') {
                event.preventDefault();
                this.goToNext(event.shiftKey ? -1 : 1);
            }
        });
        text.addEventListener('pointermove', (event) => this.explain(event.clientX, event.clientY));
        for (const event of ['pointerleave', 'keydown', 'blur']) {
            text.addEventListener(event, () => this.explainNothing());
        }
        box.addEventListener('scroll', () => this.explainNothing(), { passive: true });
    }

    get value() {
        return this.text.value;
    }

    set value(text) {
        if (this.text.value !== text) {
            this.text.value = text;
            this.box.scrollTo(0, 0);
        }
    }

    show(findings) {
        const text = this.value;
        this.located = locate(text, findings);
        this.marks = toMarks(this.located);
        this.explainNothing();
        this.drawText(text);
        this.drawGutter(text);
        this.text.setAttribute('aria-invalid', String(findings.some((one) => !one.isWarning)));
        this.text.scrollTo(0, 0); // its box has grown with the text
    }

    drawText(text) {
        const parts = document.createDocumentFragment();
        const tokens = tokensOf(text, jsonTokens);
        const cursor = { index: 0 };
        let at = 0;
        for (const mark of this.marks) {
            appendColoured(parts, text, at, mark.start, tokens, cursor);
            const element = document.createElement('mark');
            element.className = mark.isWarning ? 'warning' : 'error';
            element.dataset.findings = mark.findings.join(' ');
            if (mark.start === mark.end) {
                element.classList.add('beyond'); // the line's end
                element.textContent = ' ';
            } else {
                appendColoured(element, text, mark.start, mark.end, tokens, cursor);
            }
            parts.append(element);
            mark.element = element;
            at = mark.end;
        }
        appendColoured(parts, text, at, text.length, tokens, cursor);
        parts.append('\n'); // a last line that is empty has a height, too
        this.overlay.replaceChildren(parts);
    }

    drawGutter(text) {
        const worst = new Map();
        for (const one of this.located) {
            if (worst.get(one.line) !== 'error') {
                worst.set(one.line, one.isWarning ? 'warning' : 'error');
            }
        }
        const lines = lineStarts(text).length;
        const parts = document.createDocumentFragment();
        let plain = '';
        for (let line = 1; line <= lines; ++line) {
            if (worst.has(line)) {
                const element = document.createElement('b');
                element.className = worst.get(line);
                element.textContent = `${line}\n`;
                parts.append(plain, element);
                plain = '';
            } else {
                plain += `${line}\n`;
            }
        }
        parts.append(plain);
        this.gutter.replaceChildren(parts);
    }

    // The numbers of the findings whose underlined text holds the index, or ends there.
    findingsAt(index) {
        const found = this.marks.find((mark) => mark.start <= index && index <= mark.end);
        return found ? found.findings : [];
    }

    goTo(number) {
        const { start } = this.located[number];
        this.text.focus({ preventScroll: true });
        this.text.setSelectionRange(start, start);
        const mark = this.marks.find((one) => one.findings.includes(number)).element;
        mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        this.overlay.querySelector('.flash')?.classList.remove('flash');
        void mark.offsetWidth; // starts the animation anew
        mark.classList.add('flash');
    }

    goToNext(step) {
        const caret = this.text.selectionStart;
        const ahead = step > 0 ? this.marks.find((mark) => mark.start > caret)
                               : this.marks.findLast((mark) => mark.start < caret);
        const next = ahead ?? this.marks.at(step > 0 ? 0 : -1);
        if (next) {
            this.goTo(next.findings[0]);
        }
    }

    // What is wrong under the pointer, in a box below it.
    explain(x, y) {
        const within = (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
        const mark = this.marks.find((one) => [...one.element.getClientRects()].some(within));
        if (!mark) {
            this.explainNothing();
            return;
        }
        this.tip.replaceChildren(...mark.findings.map((number) => {
            const line = document.createElement('p');
            line.className = this.located[number].isWarning ? 'warning' : 'error';
            line.textContent = this.located[number].message;
            return line;
        }));
        this.tip.hidden = false;
        const box = mark.element.getBoundingClientRect();
        const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - this.tip.offsetWidth - 8));
        const below = box.bottom + 6;
        const fits = below + this.tip.offsetHeight < document.documentElement.clientHeight;
        this.tip.style.left = `${left}px`;
        this.tip.style.top = `${fits ? below : box.top - this.tip.offsetHeight - 6}px`;
    }

    explainNothing() {
        this.tip.hidden = true;
    }
}
