// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
'use strict';

// The tabs: what is shown of an answer.

class Results {
    constructor({ byId, onTab, onFinding }) {
        this.byId = byId;
        this.tabs = [...document.querySelectorAll('[role=tab]')];
        this.answer = undefined;
        for (const tab of this.tabs) {
            tab.addEventListener('click', () => onTab(tab.dataset.tab));
            tab.addEventListener('keydown', (event) => {
                const index = this.tabs.indexOf(tab);
                const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
                if (next !== undefined) {
                    event.preventDefault();
                    const other = this.tabs.at(next % this.tabs.length);
                    other.focus();
                    onTab(other.dataset.tab);
                }
            });
        }
        byId('finding-list').addEventListener('click', (event) => {
            const button = event.target.closest('button');
            if (button) {
                onFinding(Number(button.dataset.number));
            }
        });
        byId('renderings').addEventListener('change', () => this.showRendering());
    }

    select(name) {
        for (const tab of this.tabs) {
            const isSelected = tab.dataset.tab === name;
            tab.setAttribute('aria-selected', String(isSelected));
            tab.tabIndex = isSelected ? 0 : -1;
            this.byId(tab.dataset.tab).hidden = !isSelected;
            if (isSelected) {
                tab.parentElement.scrollTo({ left: tab.offsetLeft - tab.parentElement.clientWidth / 3 });
            }
        }
    }

    has(name) {
        return this.tabs.some((tab) => tab.dataset.tab === name);
    }

    show(answer) {
        this.answer = answer;
        this.showFindings();
        const { output = null } = answer; // absent where no value came
        this.byId('no-output').hidden = output !== null;
        this.byId('output-text').hidden = output === null;
        showColoured(this.byId('output-text'), output ?? '', jsonTokens);
        this.showRendering();
    }

    showFindings() {
        const { findings } = this.answer;
        const { errors, warnings } = countsOf(findings);
        const count = this.byId('count');
        count.hidden = findings.length === 0;
        count.textContent = String(findings.length);
        count.className = `count ${errors ? 'error' : 'warning'}`;
        this.byId('no-findings').hidden = errors !== 0;
        this.byId('no-findings').textContent =
            warnings ? 'The payload keeps the contract, with something to know.' : 'The payload keeps the contract.';
        this.byId('finding-list').replaceChildren(...findings.map((one, number) => this.toItem(one, number)));
    }

    toItem(one, number) {
        const element = (name, className, text) => {
            const made = document.createElement(name);
            made.className = className;
            made.textContent = text;
            return made;
        };
        const severity = one.isWarning ? 'warning' : 'error';
        const item = element('li', severity, '');
        const button = element('button', '', '');
        button.type = 'button';
        button.dataset.number = number;
        const sentence = element('span', 'sentence', one.alternative ? `as ${one.alternative}: ${one.message}` : one.message);
        const facts = element('span', 'facts', '');
        facts.append(element('span', 'place', `${one.line}:${one.column}`), element('code', 'code-name', one.code));
        if (one.pointer !== '') {
            facts.append(element('code', 'pointer', one.pointer));
        }
        button.append(element('span', 'severity', severity), sentence, facts);
        item.append(button);
        return item;
    }

    // Those that the caret stands at.
    pointOut(numbers) {
        for (const [number, item] of [...this.byId('finding-list').children].entries()) {
            item.classList.toggle('here', numbers.includes(number));
        }
    }

    showRendering() {
        const form = this.byId('renderings').querySelector(':checked').value;
        const text = this.answer.findings.length === 0 ? '' : this.answer.renderings[form];
        this.byId('no-errors').hidden = text !== '';
        this.byId('errors-text').hidden = text === '';
        showColoured(this.byId('errors-text'), text, form === 'text' || form === 'log' ? [] : jsonTokens);
    }

    showSchema(text) {
        showColoured(this.byId('schema-text'), text, jsonTokens);
    }

    // The headers of a resource, of which the page holds the text.
    showSources(paths) {
        const show = (path) => {
            const held = document.querySelector(`script[data-path="${CSS.escape(path)}"]`);
            const text = held ? held.textContent.trim() : '';
            showColoured(this.byId('source-text'), text.replace(/^[^]*#include .*\n+/, ''), cppTokens); // what it is about
        };
        this.byId('files').replaceChildren(...paths.map((path, index) => {
            const label = document.createElement('label');
            const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'file', checked: index === 0 });
            input.addEventListener('change', () => show(path));
            const name = document.createElement('span');
            name.textContent = path.slice(path.lastIndexOf('/') + 1);
            label.title = path;
            label.append(input, name);
            return label;
        }));
        show(paths[0]);
    }
}

function countsOf(findings) {
    const warnings = findings.filter((one) => one.isWarning).length;
    return { errors: findings.length - warnings, warnings };
}
