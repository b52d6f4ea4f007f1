/** What two policies make of the same application, route by route. */
import { el } from '../base/dom.js';
import { say } from '../base/language.js';
import { outcomeBadge, shape, toneOf } from '../decision/outcome.js';
import { sentence } from '../decision/verdict.js';
import { named } from './picker.js';

/** Both decisions; `state` says which policies made them. */
export function both({ left, right }, state, regions) {
    const ids = [...new Set([...left.routes, ...right.routes].map((route) => route.id))];
    const route = (decision, id) => decision.routes.find((each) => each.id === id);
    const same = (id) => route(left, id)?.outcome.code === route(right, id)?.outcome.code;
    const cell = (decision, id) => {
        const found = route(decision, id);
        return el(
            'td',
            {},
            found ? outcomeBadge(found.outcome) : el('span', { class: 'quiet' }, say('compare.silent')),
        );
    };
    return [
        el(
            'div',
            { class: 'sides' },
            [
                [left, state.left],
                [right, state.right],
            ].map(([decision, side]) =>
                el(
                    'section',
                    { class: `verdict ${toneOf(decision.verdict.code)}` },
                    el('p', { class: 'verdict-question' }, named(side, regions)),
                    el(
                        'h3',
                        { class: 'verdict-word' },
                        shape(toneOf(decision.verdict.code), 26),
                        decision.verdict.label,
                    ),
                    el('p', {}, sentence(decision)),
                ),
            ),
        ),
        ids.length === 0
            ? null
            : el(
                  'div',
                  { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': say('section.routes') },
                  el(
                      'table',
                      {},
                      el(
                          'thead',
                          {},
                          el(
                              'tr',
                              {},
                              el('th', { scope: 'col' }, say('section.routes')),
                              el('th', { scope: 'col' }, named(state.left, regions)),
                              el('th', { scope: 'col' }, named(state.right, regions)),
                          ),
                      ),
                      el(
                          'tbody',
                          {},
                          ids.map((id) =>
                              el(
                                  'tr',
                                  { class: same(id) ? '' : 'is-changed' },
                                  el(
                                      'th',
                                      { scope: 'row' },
                                      (route(left, id) ?? route(right, id)).label,
                                      same(id) ? null : [' ', el('span', { class: 'changed' }, say('compare.differs'))],
                                  ),
                                  cell(left, id),
                                  cell(right, id),
                              ),
                          ),
                      ),
                  ),
              ),
    ];
}
