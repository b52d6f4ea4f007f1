/** What else a decision tells: what is missing, what comes along, what it hinged on. */
import { button, el } from '../base/dom.js';
import { fold } from '../base/fold.js';
import { enumerate, say } from '../base/language.js';
import { badge, toneOf } from './outcome.js';
import { clauseButtons } from './clause.js';
import { why } from './why.js';

/** How many facts are shown at once: the most decisive come first. */
const SHOWN = 12;

/** Facts to be told, as buttons that go to where they are told. */
export function missing(facts, context) {
    const list = (some, start) =>
        el(
            'ol',
            { class: 'missing', start },
            some.map((fact, i) => one(fact, start + i, context)),
        );
    return [
        list(facts.slice(0, SHOWN), 1),
        facts.length <= SHOWN
            ? null
            : fold({ key: 'rest', class: 'rest' }, say('missing.rest', { count: facts.length - SHOWN }), () =>
                  list(facts.slice(SHOWN), SHOWN + 1),
              ),
    ];
}

function one(fact, number, { jump, routeNames }) {
    return el(
        'li',
        {},
        el('span', { class: 'missing-number', 'aria-hidden': 'true' }, number),
        jump
            ? button({ class: 'fact', on: { click: () => jump(fact.path) } }, fact.label)
            : el('span', { class: 'fact' }, fact.label),
        el(
            'span',
            { class: 'quiet' },
            [
                fact.wholeList ? say('missing.whole') : '',
                fact.judge ? say('missing.judge', { judge: fact.judge.label }) : '',
                decides(fact, routeNames),
            ]
                .filter(Boolean)
                .join(' · '),
        ),
    );
}

/** Which routes hang on a fact; where all do, it goes without saying. */
function decides(fact, routeNames) {
    return fact.routes.length === 0 || fact.routes.length === routeNames.size
        ? ''
        : say('missing.for', { routes: enumerate(fact.routes.map((id) => routeNames.get(id) ?? id)) });
}

/** Numbers that no document in force sets. */
export function norms(list) {
    return el(
        'ul',
        { class: 'plain-list' },
        list.map((norm) => el('li', {}, norm.label, ' ', el('code', {}, norm.id))),
    );
}

/** Papers, steps, priorities and effects, by their nature. */
export function obligations(list) {
    return grouped(list, (each) => [each.nature.code, each.nature.label], obligation);
}

function obligation(each) {
    const certain = each.outcome.code === 'MET';
    return el(
        'li',
        { class: 'obligation' },
        badge(certain ? 'met' : toneOf(each.outcome.code), say(`obligation.${each.outcome.code}`)),
        el(
            'span',
            { class: 'obligation-text' },
            each.label,
            ' ',
            el('span', { class: 'quiet' }, each.responsible.label),
        ),
        clauseButtons(each.clauses),
        certain ? null : why(each.finding),
    );
}

/** Duties that nobody can compute, by who has them. */
export function duties(list) {
    const duty = (each) => el('li', {}, each.label, ' ', clauseButtons(each.clauses));
    return grouped(list, (each) => [each.responsible.id, each.responsible.label], duty);
}

/** Entries under a heading for each group, the groups in the order in which they first come. */
function grouped(list, groupOf, line) {
    const headings = new Map(list.map(groupOf));
    return [...headings].map(([group, heading]) =>
        el(
            'section',
            { class: 'nature' },
            el('h3', {}, heading),
            el('ul', { class: 'plain-list' }, list.filter((each) => groupOf(each)[0] === group).map(line)),
        ),
    );
}

/** Open readings of the text on which the verdict hinged. */
export function readings(list) {
    return el(
        'ul',
        { class: 'plain-list' },
        list.map((each) =>
            el(
                'li',
                {},
                each.label,
                el('span', { class: 'quiet' }, say('reading.taken')),
                el('strong', {}, each.taken.text),
                ' ',
                clauseButtons(each.clauses),
            ),
        ),
    );
}

/** Told values that are not what the clauses derive. */
export function discrepancies(list) {
    return el(
        'ul',
        { class: 'plain-list' },
        list.map((each) =>
            el(
                'li',
                {},
                say('discrepancy', { label: each.label, told: each.told.text, computed: each.computed.text }),
                ' ',
                clauseButtons(each.clauses),
            ),
        ),
    );
}
