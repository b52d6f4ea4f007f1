/** For whoever builds on the service: the request that was made, and its answer. */
import { button, el } from '../base/dom.js';
import { fold } from '../base/fold.js';
import { language, say } from '../base/language.js';

export function developer(path, request, answer) {
    return fold({ class: 'developer', key: 'developer' }, say('developer'), () => [
        el('p', { class: 'hint' }, say('developer.hint')),
        block(say('developer.request'), command(path, request)),
        block(say('developer.answer'), JSON.stringify(shortened(answer), null, 2)),
    ]);
}

function command(path, request) {
    const body = JSON.stringify(request, null, 1).replaceAll("'", "'\\''");
    return `curl -s ${location.origin}${path} \\\n  -H 'Content-Type: application/json' -H 'Accept-Language: ${language()}' \\\n  -d '${body}'`;
}

/** The trees would fill thousands of lines: here they end at their first level. */
function shortened(value, depth = 0) {
    if (Array.isArray(value)) {
        return depth > 4 ? `[… ${value.length}]` : value.map((each) => shortened(each, depth + 1));
    }
    return value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shortened(each, depth + 1)]))
        : value;
}

function block(title, text) {
    const told = el('span', { class: 'quiet', role: 'status' });
    return el(
        'figure',
        {},
        el(
            'figcaption',
            {},
            title,
            ' ',
            button(
                { class: 'link', on: { click: () => copy(text).then((key) => (told.textContent = say(key))) } },
                say('developer.copy'),
            ),
            ' ',
            told,
        ),
        el('pre', { tabindex: 0 }, text),
    );
}

async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return 'developer.copied';
    } catch {
        return 'developer.not-copied';
    }
}
