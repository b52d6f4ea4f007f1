/** The ways to a title side by side, and one of them in full. */
import { button, el, refill, svg } from '../base/dom.js';
import { fold } from '../base/fold.js';
import { enumerate, say } from '../base/language.js';
import { badge, outcomeBadge, shape, toneOf } from './outcome.js';
import { clauseButtons } from './clause.js';
import { conditions } from './condition.js';
import { why } from './why.js';
import { matrix } from './matrix.js';

const ORDER = ['MET', 'NEEDS_JUDGEMENT', 'UNKNOWN', 'NOT_MET', 'NOT_APPLICABLE'];

/** The open ways first, then those that could open, then the closed ones, the nearest first. */
function ordered(routes) {
    const wanting = (route) => route.conditions.filter((each) => each.outcome.code === 'NOT_MET').length;
    return [...routes].sort(
        (a, b) => ORDER.indexOf(a.outcome.code) - ORDER.indexOf(b.outcome.code) || wanting(a) - wanting(b),
    );
}

/** Cards, and below them the chosen one; `chosen` is an id, `choose` is told of another. */
export function routes(decision, context) {
    const list = ordered(decision.routes);
    const start = list.find((route) => route.id === context.chosen) ?? list[0];
    const detail = el('div', { class: 'route-detail', id: 'route-detail', data: { key: 'route' } });
    const cards = list.map((route) => card(route, context, () => choose(route)));
    const choose = (route) => {
        cards.forEach((each, i) => {
            const on = list[i] === route;
            each.classList.toggle('chosen', on);
            each.querySelector('button').setAttribute('aria-pressed', String(on));
        });
        refill(detail, full(route, context));
        context.choose?.(route.id);
    };
    choose(start);
    return [
        el('ul', { class: 'cards' }, cards),
        fold({ class: 'matrix-fold', key: 'matrix' }, say('routes.matrix'), () => matrix(list, context)),
        detail,
    ];
}

function card(route, { marks }, choose) {
    const before = marks?.before(route);
    const tone = toneOf(route.outcome.code);
    return el(
        'li',
        { class: `card ${tone}${before ? ' is-changed' : ''}` },
        button(
            { class: 'card-button', 'aria-pressed': 'false', 'aria-controls': 'route-detail', on: { click: choose } },
            el('span', { class: 'card-title' }, shape(tone), el('span', {}, route.label)),
            el('span', { class: 'card-outcome' }, route.outcome.label),
            before ? el('span', { class: 'changed' }, say('changed.was', { before: before.label })) : null,
            bar(route),
            el('span', { class: 'card-note' }, note(route)),
        ),
    );
}

/** Not colour alone: the numbers are said beside it. */
function bar(route) {
    const parts = ORDER.map((code) => ({
        code,
        count: route.conditions.filter((each) => each.outcome.code === code).length,
    }));
    const all = Math.max(1, route.conditions.length);
    let x = 0;
    return svg(
        'svg',
        { class: 'bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        parts.map(({ code, count }) => {
            const width = (count / all) * 100;
            x += width;
            return count === 0 ? null : svg('rect', { x: x - width, y: 0, width, height: 4, class: toneOf(code) });
        }),
    );
}

function note(route) {
    const barred = route.bars.filter((each) => each.outcome.code === 'MET');
    if (barred.length > 0) {
        return say('routes.barred', { bars: enumerate(barred.map((each) => each.label)) });
    }
    const count = (code) => route.conditions.filter((each) => each.outcome.code === code).length;
    const parts = [
        [count('NOT_MET'), 'routes.not'],
        [count('UNKNOWN') + route.bars.filter((each) => each.outcome.code !== 'MET').length, 'routes.open'],
        [count('NEEDS_JUDGEMENT'), 'routes.judge'],
        [count('MET'), 'routes.met'],
    ].filter(([number]) => number > 0);
    return parts.map(([number, key]) => say(key, { count: number })).join(' · ');
}

function full(route, context) {
    return [
        el(
            'header',
            { class: 'route-head' },
            el('h3', { tabindex: -1 }, route.label),
            outcomeBadge(route.outcome),
            clauseButtons(route.clauses),
        ),
        bars(route.bars, context),
        conditions(route.conditions, { ...context, heading: 'h4' }),
    ];
}

/** Bars that close a way, or may. */
export function bars(list, context) {
    return list.length === 0
        ? null
        : el(
              'ul',
              { class: 'bars' },
              list.map((each) => {
                  const tone = each.outcome.code === 'MET' ? 'not' : toneOf(each.outcome.code);
                  return el(
                      'li',
                      { class: `bar-item ${tone}` },
                      badge(tone, say(`bar.${each.outcome.code}`)),
                      ' ',
                      el('strong', {}, each.label),
                      ' ',
                      clauseButtons(each.clauses),
                      why(each.finding, { jump: context.jump }),
                  );
              }),
          );
}
