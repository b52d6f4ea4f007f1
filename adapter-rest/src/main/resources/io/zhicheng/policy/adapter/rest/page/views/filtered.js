/** A long list under filters: words to search for, a kind, and a yes or no. What is chosen stays in the address. */
import { el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { note } from '../base/address.js';
import { choice, pick } from './picker.js';

/**
 * The filters, how many entries pass, and the entries.
 *
 * @param entries all of them; each has a `kind`
 * @param params what the address says is chosen
 * @param names where the words of this list stand among the messages, such as `law`
 * @param words what of an entry is searched
 * @param flag its `name` in the address, whether it holds `of` an entry, and the words for `yes` and `no`
 * @param line an entry as it is shown
 * @param forget what of the address no longer holds once a filter changes
 */
export function filtered({ entries, params, names, words, flag, line, forget = {} }) {
    const state = { text: params.text ?? '', kind: params.kind ?? '', [flag.name]: params[flag.name] ?? '' };
    const count = el('p', { class: 'quiet', role: 'status' });
    const body = el('div', {});
    const passes = (entry, sought) =>
        (sought === '' || words(entry).toLowerCase().includes(sought)) &&
        (state.kind === '' || entry.kind.code === state.kind) &&
        (state[flag.name] === '' || (state[flag.name] === 'yes') === flag.of(entry));
    const paint = () => {
        const sought = state.text.trim().toLowerCase();
        const seen = entries.filter((entry) => passes(entry, sought));
        count.textContent = say(`${names}.seen`, { seen: seen.length, all: entries.length });
        refill(body, seen.map(line));
    };
    const choose = (name) => (value) => {
        state[name] = value;
        note({ [name]: value, ...forget });
        paint();
    };
    const oneOf = (name, options) =>
        pick(
            say(`${names}.${name}`),
            choice([['', say('all')], ...options], state[name], choose(name), { name }),
        );
    const kinds = [...new Map(entries.map((entry) => [entry.kind.code, entry.kind.label]))];
    paint();
    return [
        el(
            'div',
            { class: 'tools' },
            pick(
                say(`${names}.search`),
                el('input', {
                    type: 'search',
                    value: state.text,
                    on: { input: (event) => choose('text')(event.target.value) },
                }),
            ),
            oneOf('kind', kinds),
            oneOf(flag.name, [
                ['yes', flag.yes],
                ['no', flag.no],
            ]),
        ),
        count,
        body,
    ];
}
