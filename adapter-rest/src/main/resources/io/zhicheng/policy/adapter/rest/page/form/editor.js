/** A document being edited: as a form, or as JSON for those who would rather. */
import { button, el, fresh, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { fromPath, put } from '../base/pointer.js';
import { form } from './form.js';

const PAUSE = 350;

/**
 * Makes an editor. `changed(document, text)` is told of edits once they pause; `text` is the JSON as it was typed,
 * where it was. `title` is its heading.
 */
export function editor(schema, document, { title, changed }) {
    let current = document;
    let typed;
    let pause;
    let before = [];
    let last;
    const soon = () => {
        clearTimeout(pause);
        pause = setTimeout(() => {
            last = undefined;
            changed(current, typed);
        }, PAUSE);
    };
    /** Keystrokes in one field without a pause are one edit. */
    const remember = (pointer) => {
        if (pointer !== last) {
            before = [...before.slice(-49), current];
            last = pointer;
        }
    };

    const fields = form(schema, {
        read: () => current,
        write(pointer, value) {
            remember(pointer);
            current = put(current, pointer, value) ?? {};
            soon();
        },
    });

    const complaint = el('p', { class: 'fault', role: 'alert' });
    const text = el('textarea', {
        class: 'code',
        spellcheck: 'false',
        'aria-label': say('editor.json'),
        on: {
            input: () => {
                try {
                    const next = JSON.parse(text.value);
                    remember('');
                    current = next;
                    typed = text.value;
                    complaint.textContent = '';
                    text.removeAttribute('aria-invalid');
                    soon();
                } catch (error) {
                    complaint.textContent = say('editor.not-json', { message: error.message });
                    text.setAttribute('aria-invalid', 'true');
                }
            },
        },
    });

    const searchId = fresh('search');
    const search = el('input', {
        type: 'search',
        id: searchId,
        autocomplete: 'off',
        on: { input: () => (none.hidden = fields.search(search.value)) },
    });
    const none = el('p', { class: 'quiet', hidden: true, role: 'status' }, say('editor.none'));
    const tools = el(
        'div',
        { class: 'editor-tools' },
        el('div', { class: 'pick' }, el('label', { for: searchId }, say('editor.search')), search),
        none,
    );
    const body = el('div', {});
    const modes = ['form', 'json'].map((mode) =>
        button({ 'aria-pressed': String(mode === 'form'), on: { click: () => show(mode) } }, say(`editor.${mode}`)),
    );

    function show(mode) {
        modes.forEach((each, i) => each.setAttribute('aria-pressed', String(['form', 'json'][i] === mode)));
        typed = undefined;
        if (mode === 'json') {
            text.value = JSON.stringify(current, null, 2);
            complaint.textContent = '';
            text.removeAttribute('aria-invalid');
            refill(body, text, complaint);
        } else {
            fields.rebuild();
            refill(body, tools, fields.element);
        }
    }

    const element = el(
        'section',
        { class: 'editor panel', 'aria-label': title },
        el(
            'div',
            { class: 'editor-head' },
            el('h2', {}, title),
            el('div', { class: 'switch', role: 'group', 'aria-label': say('editor.mode') }, modes),
        ),
        body,
    );
    show('form');

    return {
        element,
        document: () => current,
        /** Edits that can be taken back. */
        edits: () => before.length,
        /** Takes the last edit back. */
        undo() {
            if (before.length > 0) {
                current = before.at(-1);
                before = before.slice(0, -1);
                show('form');
                changed(current);
            }
        },
        /** Edits one value, as if it had been typed. */
        set(pointer, value) {
            current = put(current, pointer, value) ?? {};
            show('form');
        },
        /** Goes to a fact, given as a decision names it. */
        jump(path) {
            if (modes[0].getAttribute('aria-pressed') !== 'true') {
                show('form');
            }
            search.value = '';
            fields.search('');
            return fields.reveal(fromPath(path)) || fields.reveal(partly(fromPath(path), current));
        },
        /** Goes to a place in the document, given as a pointer. */
        jumpTo(pointer) {
            if (modes[0].getAttribute('aria-pressed') !== 'true') {
                show('form');
            }
            return fields.reveal(pointer);
        },
        blame: (faults) => fields.blame(faults),
        want: (paths) => fields.want(paths.map(fromPath)),
    };
}

/** The pointer to a row of a list that is told partly, which a decision names as if the list were whole. */
function partly(pointer, document) {
    let value = document;
    let result = '';
    for (const part of pointer.split('/').slice(1)) {
        if (value?.partly && /^\d+$/.test(part)) {
            result += '/partly';
            value = value.partly;
        }
        result += `/${part}`;
        value = value?.[part];
    }
    return result;
}
