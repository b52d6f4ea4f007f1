/** The verdict in one glance: the word, one sentence why, and what there is to read below. */
import { button, el } from '../base/dom.js';
import { unfold } from '../base/fold.js';
import { enumerate, say } from '../base/language.js';
import { shape, toneOf } from './outcome.js';

const OPEN_WAYS = new Set(['MET', 'NEEDS_JUDGEMENT']);

export function verdict(decision, { changed, sections, layers }) {
    const tone = toneOf(decision.verdict.code);
    const was = changed.list.find((each) => each.kind === 'verdict')?.before;
    return el(
        'section',
        { class: `verdict ${tone}`, tabindex: -1, 'aria-label': decision.question.label },
        el('p', { class: 'verdict-question' }, decision.question.label),
        el('p', { class: 'verdict-word' }, shape(tone, 34), el('strong', {}, decision.verdict.label)),
        was
            ? el(
                  'p',
                  { class: 'verdict-was' },
                  el('span', { class: 'changed' }, say('changed.was', { before: was.label })),
              )
            : null,
        el('p', { class: 'verdict-why' }, sentence(decision)),
        el(
            'ul',
            { class: 'counts', 'aria-label': say('contents') },
            sections
                .filter(({ count }) => count > 0)
                .map(({ id, title, count }) =>
                    el(
                        'li',
                        {},
                        button({ class: 'count', on: { click: () => reveal(id) } }, el('b', {}, count), ' ', title),
                    ),
                ),
        ),
        el(
            'p',
            { class: 'version' },
            say('policy.version', {
                layers: decision.policy.layers.map((id) => layers.get(id) ?? id).join(' → '),
                on: decision.policy.inForceOn,
            }),
            ' ',
            el('code', { title: decision.policy.fingerprint }, decision.policy.fingerprint.slice(0, 12)),
        ),
    );
}

/** Why, in one sentence: what is open, what is missing, or how near the nearest way is. */
export function sentence(decision) {
    const open = decision.routes.filter((route) => OPEN_WAYS.has(route.outcome.code)).map((route) => route.label);
    switch (decision.verdict.code) {
        case 'ELIGIBLE':
            return open.length > 0
                ? say('why.eligible', { routes: enumerate(open) })
                : say('why.all-met', { count: decision.conditions.length });
        case 'ELIGIBLE_SUBJECT_TO_JUDGEMENT':
            return say('why.judgement', {
                judges: enumerate([...new Set(decision.judgements.map((each) => each.judge?.label ?? each.label))]),
            });
        case 'UNDETERMINED':
            return undetermined(decision);
        default:
            return ineligible(decision);
    }
}

function undetermined(decision) {
    const parts = [
        decision.missing.length > 0 ? say('why.missing', { count: decision.missing.length }) : '',
        decision.missingNorms.length > 0 ? say('why.norms', { count: decision.missingNorms.length }) : '',
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(' ') : say('why.undetermined');
}

function ineligible(decision) {
    const barred = decision.bars.filter((bar) => bar.outcome.code === 'MET').map((bar) => bar.label);
    if (barred.length > 0) {
        return say('why.barred', { bars: enumerate(barred) });
    }
    if (decision.routes.length === 0) {
        return say('why.unmet', { conditions: enumerate(unmet(decision)) });
    }
    return say('why.closed', { count: decision.routes.length });
}

function unmet({ unmet: told, conditions }) {
    return (told ?? conditions.filter((each) => each.outcome.code === 'NOT_MET')).map((each) => each.label);
}

function reveal(id) {
    const target = document.getElementById(id);
    if (target?.matches('details')) {
        unfold(target);
    }
    target?.scrollIntoView({ block: 'start' });
    target?.querySelector('h2, h3')?.focus({ preventScroll: true });
}
