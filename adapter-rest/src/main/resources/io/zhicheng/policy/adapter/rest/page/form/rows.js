/** A list: how much of it is told, and its rows. */
import { button, el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { at, join } from '../base/pointer.js';
import { fieldsOf, kindOf, labelOf, listRow, listingRow, optionsOf } from './schema.js';
import { rowsOf, telling } from './told.js';
import { segments } from './scalar.js';

/** Fills `body` with the list at a pointer; `form` builds the fields of a row. */
export function rows(body, schema, pointer, form) {
    const partial = listingRow(schema, form.root);
    const row = partial ?? listRow(schema, form.root);
    const label = labelOf(schema, '');
    const state = { told: telling(form.value(pointer)), rows: rowsOf(form.value(pointer)) };
    const list = el('div', { class: 'rows' });

    const commit = () =>
        form.change(pointer, { untold: undefined, partly: { partly: state.rows }, whole: state.rows }[state.told]);
    const place = (i) => join(state.told === 'partly' ? join(pointer, 'partly') : pointer, i);
    const show = (opened) => {
        list.hidden = state.told === 'untold';
        form.forget(pointer);
        refill(
            list,
            state.rows.map((value, i) => one(value, i, i === opened)),
            button({ class: 'plain slim', on: { click: add } }, say('list.add', { label })),
        );
    };
    const set = (told) => {
        state.told = told;
        commit();
        show();
    };
    const add = () => {
        state.rows = [...state.rows, kindOf(row, form.root) === 'object' ? {} : undefined];
        state.told = state.told === 'untold' ? 'partly' : state.told;
        commit();
        show(state.rows.length - 1);
        list.querySelectorAll(':scope > .row')
            .item(state.rows.length - 1)
            ?.querySelector('input, select, summary')
            ?.focus();
    };
    const remove = (i) => {
        state.rows = state.rows.filter((_, each) => each !== i);
        commit();
        show();
        list.querySelector(':scope > button').focus();
    };

    const one = (value, i, open) => {
        const here = place(i);
        const name = el('span', { class: 'row-name' });
        const rename = () =>
            refill(
                name,
                `${i + 1}. `,
                summary(row, form.root, at(form.document(), here)) ||
                    el('span', { class: 'quiet' }, say('list.nothing')),
            );
        const inner = el('div', { class: 'form-body' });
        const details = el('details', { class: 'row', data: { pointer: here } }, el('summary', {}, name), inner);
        form.fold(here, details, () => {
            form.fields(inner, row, here, () => {
                state.rows = rowsOf(form.value(pointer));
                rename();
            });
            inner.append(
                button({ class: 'plain slim', on: { click: () => remove(i) } }, say('list.remove', { number: i + 1 })),
            );
        });
        rename();
        details.open = open;
        return details;
    };

    const choices = partial
        ? [
              ['untold', 'list.untold'],
              ['partly', 'list.partly'],
              ['whole', 'list.whole'],
          ]
        : [
              ['untold', 'list.untold'],
              ['whole', 'list.whole'],
          ];
    body.append(
        el(
            'div',
            { class: 'list-head' },
            segments(choices, state.told, set, { label: say('list.telling', { label }) }),
        ),
        el('p', { class: 'quiet' }, say(partial ? 'list.hint' : 'list.hint-whole')),
        list,
    );
    show();
}

/** The told scalars of a row, as one line. */
export function summary(schema, root, value) {
    if (value === undefined || value === null || typeof value !== 'object') {
        return value === undefined || value === null ? '' : String(value);
    }
    return fieldsOf(schema, root)
        .filter((field) => value[field.name] !== undefined)
        .map((field) => word(field.schema, root, value[field.name]))
        .filter(Boolean)
        .slice(0, 4)
        .join(' · ');
}

function word(schema, root, value) {
    switch (kindOf(schema, root)) {
        case 'code':
            return optionsOf(schema).find(({ code }) => code === value)?.label ?? String(value);
        case 'flag':
            return value ? labelOf(schema, '') : '';
        case 'span':
            return `${value.from ?? ''}–${value.to === 'ongoing' ? say('span.ongoing') : (value.to ?? '')}`;
        case 'object':
            return summary(schema, root, value);
        case 'listing':
        case 'list':
        case 'any':
            return '';
        default:
            return String(value);
    }
}
