/**
 * A form made from a JSON Schema: parts and lists fold, what lies in them is made when first opened. It owns no
 * document: it asks for values and tells of changes.
 */
import { el, fresh, refill } from '../base/dom.js';
import { enumerate, say } from '../base/language.js';
import { at, join, parts } from '../base/pointer.js';
import { examplesOf, fieldsOf, judgeOf, kindOf, labelOf, unknownOf } from './schema.js';
import { rows } from './rows.js';
import { scalar } from './scalar.js';
import { span } from './span.js';
import { rowsOf, telling, told } from './told.js';

const SINGLE = new Set(['flag', 'code', 'date', 'moment', 'number', 'text', 'any', 'span']);

/**
 * Makes a form. `read` gives the document, `write(pointer, value)` is told of each change of it.
 */
export function form(schema, { read, write }) {
    const folds = new Map();
    const counters = new Map();
    const watchers = new Map();
    const element = el('div', { class: 'form' });
    let faults = [];
    let wanted = new Set();

    const self = {
        root: schema,
        element,
        document: read,
        value: (pointer) => at(read(), pointer),
        change(pointer, value) {
            write(pointer, value);
            counters.forEach((count) => count());
            watchers.forEach((watch, prefix) => pointer.startsWith(prefix) && watch());
        },
        /** Registers what unfolds at a pointer. */
        fold(pointer, details, build) {
            let built = false;
            const unfold = () => {
                if (!built) {
                    built = true;
                    build();
                    mark();
                }
            };
            folds.set(pointer, { details, unfold });
            details.addEventListener('toggle', () => details.open && unfold());
            if (details.open) {
                unfold();
            }
        },
        /** Forgets what unfolded below a pointer. */
        forget(pointer) {
            [folds, watchers].forEach((map) =>
                [...map.keys()].filter((key) => key.startsWith(`${pointer}/`)).forEach((key) => map.delete(key)),
            );
        },
        /** Puts the fields of an object, or the one of a scalar, into an element. */
        fields(body, inner, pointer, watch) {
            if (watch) {
                watchers.set(pointer, watch);
            }
            if (kindOf(inner, schema) !== 'object') {
                body.append(field({ name: '', schema: inner }, pointer));
                return;
            }
            let grid;
            for (const each of fieldsOf(inner, schema)) {
                const place = join(pointer, each.name);
                if (SINGLE.has(kindOf(each.schema, schema))) {
                    if (!grid) {
                        grid = el('div', { class: 'fields' });
                        body.append(grid);
                    }
                    grid.append(field(each, place));
                } else {
                    grid = undefined;
                    body.append(group(each, place));
                }
            }
        },
        /** Makes everything anew, from another document; what was open stays open. */
        rebuild() {
            const open = [...folds].filter(([, { details }]) => details.open).map(([pointer]) => pointer);
            folds.clear();
            counters.clear();
            watchers.clear();
            refill(element);
            self.fields(element, schema, '');
            open.forEach((pointer) => folds.get(pointer) && unfoldAt(pointer));
            mark();
        },
        /** Opens whatever hides a field, and goes to it; to the nearest that is there, if it is not. */
        reveal(pointer) {
            const path = parts(pointer);
            path.forEach((_, i) => unfoldAt(prefix(path, i + 1)));
            const target = path
                .map((_, i) => prefix(path, path.length - i))
                .map(find)
                .find(Boolean);
            if (!target) {
                return false;
            }
            target.scrollIntoView({ block: 'center' });
            target.classList.remove('flash');
            void target.offsetWidth;
            target.classList.add('flash');
            const control = target.querySelector('input:checked, input:not([type="radio"]), select, textarea, summary');
            control?.focus({ preventScroll: true });
            return true;
        },
        /** Shows what is wrong, at the fields where it is wrong. */
        blame(list) {
            faults = list;
            mark();
        },
        /** Shows which fields would settle an open verdict. */
        want(pointers) {
            wanted = new Set(pointers);
            mark();
        },
        /** Shows only fields whose name has a text in it; all of them without one. */
        search(text) {
            const sought = text.trim().toLowerCase();
            if (sought) {
                unfoldAll('', schema, 0);
            }
            const visit = (holder) => {
                let any = false;
                for (const child of holder.querySelectorAll(
                    ':scope > .field, :scope > details, :scope > .fields, :scope > .form-body',
                )) {
                    const name = child.matches('details')
                        ? child.querySelector('.group-name, .row-name')?.textContent
                        : child.dataset.name;
                    const own = sought !== '' && (name ?? '').toLowerCase().includes(sought);
                    const below = child.matches('.field') || own ? false : visit(child);
                    const seen = sought === '' || own || below;
                    if (own && child.matches('details')) {
                        child.querySelectorAll('.field, details, .fields').forEach((each) => (each.hidden = false));
                    }
                    child.hidden = !seen;
                    if (child.matches('details')) {
                        child.open = sought === '' ? child.open : seen;
                    }
                    any = any || seen;
                }
                return any;
            };
            return visit(element);
        },
    };

    function unfoldAt(pointer) {
        const fold = folds.get(pointer);
        if (fold) {
            fold.unfold();
            fold.details.open = true;
        }
    }

    /** Parts, but not the rows of lists: there may be many. */
    function unfoldAll(pointer, inner, depth) {
        for (const each of fieldsOf(inner, schema)) {
            if (kindOf(each.schema, schema) === 'object' && depth < 3) {
                const place = join(pointer, each.name);
                folds.get(place)?.unfold();
                unfoldAll(place, each.schema, depth + 1);
            }
        }
    }

    function find(pointer) {
        return element.querySelector(`[data-pointer="${CSS.escape(pointer)}"]`);
    }

    function field({ name, schema: inner, required }, pointer) {
        const id = fresh('field');
        const help = fresh('help');
        const kind = kindOf(inner, schema);
        const value = self.value(pointer);
        const label = labelOf(inner, name) || say('value');
        const judge = judgeOf(inner);
        const examples = kind === 'text' ? examplesOf(inner) : [];
        const unknown = [
            examples.length > 0 ? say('example', { list: enumerate(examples) }) : '',
            required ? '' : unknownOf(inner),
            judge ? say('judged-by', { judge }) : '',
        ]
            .filter(Boolean)
            .join(' · ');
        const grouped = kind === 'flag' || kind === 'span';
        const box = el(grouped ? 'fieldset' : 'div', {
            class: `field${value === undefined ? ' untold' : ''}`,
            data: { pointer, name: label },
        });
        const put = (next) => {
            box.classList.toggle('untold', next === undefined);
            self.change(pointer, next);
        };
        const ids = { id, help: unknown ? help : null };
        box.append(
            grouped ? el('legend', {}, label) : el('label', { for: id }, label),
            kind === 'span' ? span(value, put, ids) : scalar(kind, inner, value, put, ids),
        );
        if (unknown) {
            box.append(el('p', { class: 'help', id: help }, unknown));
        }
        return box;
    }

    function group({ name, schema: inner }, pointer) {
        const label = labelOf(inner, name);
        const count = el('span', { class: 'told' });
        const body = el('div', { class: 'form-body' });
        const details = el(
            'details',
            { class: 'form-group', data: { pointer, name: label } },
            el('summary', {}, el('span', { class: 'group-name' }, label), count),
            body,
        );
        const list = kindOf(inner, schema) !== 'object';
        const recount = () => {
            const value = self.value(pointer);
            const sum = list ? undefined : told(inner, schema, value);
            count.textContent = list ? listed(value) : say('told', { told: sum.told, all: sum.all });
            count.classList.toggle('some', list ? value !== undefined : sum.told > 0);
        };
        counters.set(pointer, recount);
        recount();
        self.fold(pointer, details, () => {
            if (list) {
                rows(body, inner, pointer, self);
            } else {
                self.fields(body, inner, pointer);
            }
        });
        return details;
    }

    function listed(value) {
        const count = rowsOf(value).length;
        return say(telling(value) === 'whole' && count === 0 ? 'list.count.none' : `list.count.${telling(value)}`, {
            count,
        });
    }

    function mark() {
        element.querySelectorAll('.fault').forEach((each) => each.remove());
        element.querySelectorAll('[aria-invalid]').forEach((each) => each.removeAttribute('aria-invalid'));
        for (const fault of faults) {
            const target = fault.pointer === undefined ? null : find(fault.pointer);
            if (target?.matches('.field')) {
                target
                    .querySelectorAll('input, select, textarea')
                    .forEach((each) => each.setAttribute('aria-invalid', 'true'));
                target.append(el('p', { class: 'fault' }, [fault.problem, fault.maybe].filter(Boolean).join(' ')));
            }
        }
        element
            .querySelectorAll('[data-pointer]')
            .forEach((each) => each.classList.toggle('wanted', wanted.has(each.dataset.pointer)));
    }

    self.rebuild();
    return self;
}

function prefix(path, length) {
    return path.slice(0, length).reduce(join, '');
}
