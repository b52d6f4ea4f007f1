/** A whole decision, in the order in which a clerk would read it. */
import { button, el, fresh } from '../base/dom.js';
import { fold } from '../base/fold.js';
import { say } from '../base/language.js';
import { NO_CHANGES } from './changes.js';
import { conditions } from './condition.js';
import { badge, toneOf } from './outcome.js';
import { discrepancies, duties, missing, norms, obligations, readings } from './lists.js';
import { bars, routes } from './routes.js';
import { verdict } from './verdict.js';

/**
 * Shows a decision.
 *
 * `changed` is what it says differently from the one before, `jump` goes to a fact, `chosen` and `choose` are the route
 * that is shown in full, `undo` takes the last edit back, `layers` has the names of layers.
 */
export function decision(made, { changed = NO_CHANGES, jump, chosen, choose, undo, layers = new Map() } = {}) {
    const routeNames = new Map(made.routes.map((route) => [route.id, route.label]));
    const context = { marks: changed, jump, chosen, choose };
    const prefix = fresh('decision');
    const sections = [
        ['missing', made.missing.length, () => missing(made.missing, { jump, routeNames })],
        ['judgements', made.judgements.length, () => missing(made.judgements, { jump, routeNames })],
        ['missing-norms', made.missingNorms.length, () => norms(made.missingNorms)],
        ['bars', made.routes.length === 0 ? made.bars.length : 0, () => bars(made.bars, context)],
        ['routes', made.routes.length, () => routes(made, context)],
        ['conditions', made.conditions.length, () => conditions(made.conditions, context)],
        ['readings', made.readings.length, () => readings(made.readings)],
        ['discrepancies', made.discrepancies.length, () => discrepancies(made.discrepancies)],
        ['obligations', made.obligations.length, () => obligations(made.obligations)],
        ['duties', made.duties.length, () => duties(made.duties), true],
    ].map(([name, count, content, folded]) => ({
        id: `${prefix}-${name}`,
        name,
        title: say(`section.${name}`),
        count,
        content,
        folded,
    }));
    return el(
        'div',
        { class: 'decision' },
        verdict(made, { changed, sections, layers }),
        changed.any ? changeNote(changed, undo) : null,
        sections.filter(({ count }) => count > 0).map(section),
    );
}

function section({ id, name, title, count, content, folded }) {
    const heading = el('h2', { tabindex: -1 }, title, ' ', el('span', { class: 'number' }, count));
    const hint = el('p', { class: 'hint' }, say(`section.${name}.hint`));
    return folded
        ? fold({ class: 'section fold', id, key: name }, heading, () => [hint, content()])
        : el('section', { class: 'section', id, data: { key: name } }, heading, hint, content());
}

function changeNote(changed, undo) {
    const few = changed.list.slice(0, 8);
    return el(
        'section',
        { class: 'change-note', 'aria-label': say('changed.title') },
        el('h2', {}, say('changed.title')),
        el('ul', {}, few.map(change)),
        changed.list.length > few.length
            ? el('p', { class: 'quiet' }, say('changed.more', { count: changed.list.length - few.length }))
            : null,
        undo ? button({ class: 'plain', on: { click: undo } }, say('changed.undo')) : null,
    );
}

function change({ kind, label, before, after, came }) {
    if (!after) {
        return el(
            'li',
            {},
            el('span', { class: 'tag' }, say(`changed.${kind}`)),
            ' ',
            label,
            ' ',
            el('span', { class: 'quiet' }, say(came ? 'changed.came' : 'changed.went')),
        );
    }
    return el(
        'li',
        {},
        el('span', { class: 'tag' }, say(`changed.${kind}`)),
        ' ',
        label,
        ' ',
        badge(toneOf(before.code), before.label),
        el('span', { 'aria-hidden': 'true' }, ' → '),
        el('span', { class: 'sr' }, say('changed.to')),
        badge(toneOf(after.code), after.label),
    );
}
