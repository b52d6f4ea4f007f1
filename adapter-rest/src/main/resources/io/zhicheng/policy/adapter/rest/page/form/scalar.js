/** Fields of one value. Each begins as unknown, and can be made unknown again. */
import { el, fresh } from '../base/dom.js';
import { say } from '../base/language.js';
import { optionsOf } from './schema.js';

/** The control of a scalar: its element, named by `labelled`, and whether it is a group of its own. */
export function scalar(kind, schema, value, change, ids) {
    switch (kind) {
        case 'flag':
            return segments(
                [
                    [undefined, 'unknown'],
                    [true, 'yes'],
                    [false, 'no'],
                ],
                value,
                change,
                ids,
            );
        case 'code':
            return select(schema, value, change, ids);
        case 'number':
            return input(
                { type: 'number', step: schema.type === 'integer' ? 1 : 'any', inputmode: 'decimal' },
                value,
                numbered(change),
                ids,
            );
        case 'date':
            return input({ type: 'date' }, value, change, ids);
        case 'moment':
            return input({ type: 'datetime-local', step: 1 }, value, change, ids);
        case 'any':
            return json(value, change, ids);
        default:
            return input({ type: 'text', autocomplete: 'off', placeholder: say('unknown') }, value, change, ids);
    }
}

/** One of a few, as radio buttons that look like one bar. */
export function segments(choices, value, change, { id, help, label }) {
    const name = fresh('choice');
    const box = el('div', { class: 'segments', role: label ? 'radiogroup' : null, 'aria-label': label });
    const paint = () =>
        [...box.children].forEach((each) => each.classList.toggle('on', each.querySelector('input').checked));
    choices.forEach(([choice, key], i) => {
        box.append(
            el(
                'label',
                { class: choice === undefined || choice === 'untold' ? 'unknown' : '' },
                el('input', {
                    type: 'radio',
                    name,
                    id: i === 0 ? id : null,
                    value: String(choice),
                    checked: choice === value,
                    'aria-describedby': help,
                    on: {
                        change: () => {
                            paint();
                            change(choice);
                        },
                    },
                }),
                say(key),
            ),
        );
    });
    paint();
    return box;
}

function select(schema, value, change, { id, help }) {
    const options = optionsOf(schema);
    const known = value === undefined || options.some(({ code }) => code === value);
    return el(
        'select',
        {
            id,
            'aria-describedby': help,
            on: { change: (event) => change(options[event.target.selectedIndex - 1]?.code) },
        },
        el('option', { value: '' }, say('unknown')),
        options.map(({ code, label }) => el('option', { value: code, selected: code === value }, label)),
        known ? null : el('option', { value, selected: true }, String(value)),
    );
}

function input(attributes, value, change, { id, help }) {
    return el('input', {
        ...attributes,
        id,
        value: value === undefined ? '' : String(value),
        'aria-describedby': help,
        on: {
            input: (event) =>
                event.target.validity.badInput || change(event.target.value === '' ? undefined : event.target.value),
        },
    });
}

function json(value, change, { id, help }) {
    return el('textarea', {
        id,
        rows: 3,
        spellcheck: 'false',
        value: value === undefined ? '' : JSON.stringify(value, null, 2),
        placeholder: say('unknown'),
        'aria-describedby': help,
        on: {
            input: (event) => {
                try {
                    change(event.target.value.trim() === '' ? undefined : JSON.parse(event.target.value));
                    event.target.removeAttribute('aria-invalid');
                } catch {
                    event.target.setAttribute('aria-invalid', 'true');
                }
            },
        },
    });
}

function numbered(change) {
    return (text) => change(text === undefined ? undefined : Number(text));
}
