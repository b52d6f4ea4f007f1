/** A period: its first day, and its last one or that it goes on. */
import { el, fresh } from '../base/dom.js';
import { say } from '../base/language.js';

const ONGOING = 'ongoing';

export function span(value, change, { id, help }) {
    const told = { ...value };
    const put = (name, text) => {
        if (text) {
            told[name] = text;
        } else {
            delete told[name];
        }
        change(Object.keys(told).length === 0 ? undefined : { ...told });
    };
    const last = day(told.to === ONGOING ? '' : told.to, (text) => put('to', text), fresh('to'), help);
    last.disabled = told.to === ONGOING;
    const ongoing = el('input', {
        type: 'checkbox',
        checked: told.to === ONGOING,
        on: {
            change: (event) => {
                last.disabled = event.target.checked;
                last.value = '';
                put('to', event.target.checked ? ONGOING : '');
            },
        },
    });
    return el(
        'div',
        { class: 'span' },
        el(
            'label',
            {},
            say('span.from'),
            day(told.from, (text) => put('from', text), id, help),
        ),
        el('label', {}, say('span.to'), last),
        el('label', { class: 'ongoing' }, ongoing, say('span.ongoing')),
    );
}

function day(value, change, id, help) {
    return el('input', {
        type: 'date',
        id,
        value: value ?? '',
        'aria-describedby': help,
        on: { input: (event) => event.target.validity.badInput || change(event.target.value) },
    });
}
