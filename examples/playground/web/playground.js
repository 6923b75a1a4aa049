// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
'use strict';

// The page: its state, which the fragment of its address keeps, and what happens when it changes.

const byId = (id) => document.getElementById(id);
const options = ['ignoreUnknownMembers', 'fallBackOnEnumerators', 'refuseReadOnlyMembers'];
const longestFragment = 64000; // what browsers and those who pass links on can be expected to keep

// Two digits are as many as a clock in a browser is good for.
function toTime(microseconds) {
    const [number, unit] = microseconds < 1000 ? [microseconds, 'µs'] : [microseconds / 1000, 'ms'];
    return `${number.toLocaleString('en', { maximumSignificantDigits: 2 })} ${unit}`;
}

async function start() {
    const comply = await loadModule();
    const { version, resources } = comply.list();
    const find = (name) => resources.find((one) => one.name === name);

    // --- what is on the page ---

    const editor = new Editor({
        box: byId('editor'), gutter: byId('gutter'), overlay: byId('overlay'), text: byId('text'), tip: byId('tip'),
        onInput: () => check(),
        onCaret: (numbers) => results.pointOut(numbers),
    });
    const results = new Results({
        byId,
        onTab: (name) => {
            tab = name;
            results.select(name);
            keepInAddress();
        },
        onFinding: (number) => editor.goTo(number),
    });
    let tab = 'findings';
    let resource = resources[0];

    byId('version').textContent = `comply ${version}`;
    byId('resource').append(...resources.map((one) => new Option(one.title, one.name)));

    const operation = () => document.querySelector('[name=operation]:checked').value;
    const selectOperation = (name) => {
        document.querySelector(`[name=operation][value="${CSS.escape(name)}"]`).checked = true;
    };
    const request = () => ({
        resource: resource.name,
        operation: operation(),
        ...Object.fromEntries(options.map((name) => [name, byId(name).checked])),
        text: editor.value,
    });

    // --- what happens ---

    function selectResource(name) {
        resource = find(name) ?? resources[0];
        byId('resource').value = resource.name;
        byId('description').textContent = resource.description;
        const patch = document.querySelector('[name=operation][value=patch]');
        patch.disabled = !resource.hasPatch;
        if (patch.checked && patch.disabled) {
            selectOperation('update');
        }
        byId('samples').replaceChildren(...resource.samples.map((sample) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.textContent = sample.title;
            button.addEventListener('click', () => {
                useSample(sample);
                checkAll();
            });
            return button;
        }));
        results.showSources(resource.sources);
    }

    function useSample(sample) {
        selectOperation(sample.operation);
        editor.value = sample.text;
    }

    function check() {
        const answer = comply.check(request());
        editor.show(answer.findings);
        results.show(answer);
        tell(answer);
        for (const [index, button] of [...byId('samples').children].entries()) {
            button.setAttribute('aria-pressed', String(resource.samples[index].text === editor.value));
        }
        keepInAddress();
    }

    function checkAll() {
        check();
        results.showSchema(comply.schema(request()));
    }

    function tell({ isAccepted, findings, microseconds }) {
        const { errors, warnings } = countsOf(findings);
        const count = (number, what) => number === 0 ? [] : [`${number} ${what}${number === 1 ? '' : 's'}`];
        const told = [...count(errors, 'violation'), ...count(warnings, 'warning')].join(', ');
        const verdict = byId('verdict');
        verdict.className = `verdict ${isAccepted ? 'accepted' : 'refused'}`;
        const text = (isAccepted ? 'Accepted' : 'Refused') + (told ? `: ${told}` : '');
        if (verdict.textContent !== text) {
            verdict.textContent = text; // is read out when it changes
        }
        const bytes = new TextEncoder().encode(editor.value).length;
        byId('measure').textContent = `${bytes.toLocaleString('en')} bytes in ${toTime(microseconds)}`;
    }

    // --- the address ---

    let kept = '';
    let later;

    function toFragment() {
        const state = new URLSearchParams({ resource: resource.name, operation: operation(), tab });
        const set = options.filter((name) => byId(name).checked);
        if (set.length) {
            state.set('options', set.join(' '));
        }
        const sample = resource.samples.find((one) => one.text === editor.value);
        state.set(sample ? 'sample' : 'text', sample ? sample.title : editor.value);
        return `#${state}`;
    }

    function keepInAddress() {
        clearTimeout(later);
        later = setTimeout(keepNow, 200);
    }

    function keepNow() {
        clearTimeout(later);
        const fragment = toFragment();
        const fits = fragment.length <= longestFragment;
        byId('share').disabled = !fits;
        byId('share').title = fits ? 'A link to this page, with what is in it' : 'The payload is too long for a link';
        if (fits && fragment !== location.hash) {
            kept = fragment;
            history.replaceState(null, '', fragment);
        }
    }

    function restore() {
        const state = new URLSearchParams(location.hash.slice(1));
        selectResource(state.get('resource'));
        const sample = resource.samples.find((one) => one.title === state.get('sample'));
        useSample(sample ?? (state.has('resource') ? resource.samples[0] : resource.samples[1]));
        if (state.has('text')) {
            editor.value = state.get('text');
        }
        const asked = state.get('operation');
        if (['read', 'create', 'update', ...(resource.hasPatch ? ['patch'] : [])].includes(asked)) {
            selectOperation(asked);
        }
        const set = (state.get('options') ?? '').split(' ');
        for (const name of options) {
            byId(name).checked = set.includes(name);
        }
        tab = results.has(state.get('tab')) ? state.get('tab') : 'findings';
        results.select(tab);
        checkAll();
    }

    // --- what the user does ---

    byId('resource').addEventListener('change', () => {
        const wasFaulty = byId('samples').children[0].getAttribute('aria-pressed') !== 'true';
        selectResource(byId('resource').value);
        useSample(resource.samples[wasFaulty ? 1 : 0]);
        checkAll();
    });
    for (const id of ['operations', ...options]) {
        byId(id).addEventListener('change', checkAll);
    }
    byId('controls').addEventListener('submit', (event) => event.preventDefault());
    byId('share').addEventListener('click', async () => {
        keepNow();
        const share = byId('share');
        try {
            await navigator.clipboard.writeText(location.href);
            share.textContent = 'Copied';
        } catch {
            share.textContent = 'It is in the address bar';
        }
        setTimeout(() => { share.textContent = 'Copy link'; }, 2000);
    });
    window.addEventListener('hashchange', () => {
        if (location.hash !== kept) {
            restore();
        }
    });

    restore();
    document.documentElement.dataset.ready = 'true';
}

start().catch((error) => {
    byId('verdict').className = 'verdict refused';
    byId('verdict').textContent = `The playground could not start: ${error.message}`;
});
