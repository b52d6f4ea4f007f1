/** All conditions of all routes in one table: what they share, and where they part. */
import { el } from '../base/dom.js';
import { say } from '../base/language.js';
import { shape, toneOf } from './outcome.js';

export function matrix(routes, { marks }) {
    const labels = [...new Set(routes.flatMap((route) => route.conditions.map((each) => each.label)))];
    return el(
        'div',
        { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': say('routes.matrix') },
        el(
            'table',
            { class: 'matrix' },
            el(
                'thead',
                {},
                el(
                    'tr',
                    {},
                    el('th', { scope: 'col' }, say('condition')),
                    routes.map((route) => el('th', { scope: 'col' }, route.label)),
                ),
            ),
            el(
                'tbody',
                {},
                labels.map((label) =>
                    el(
                        'tr',
                        {},
                        el('th', { scope: 'row' }, label),
                        routes.map((route) => cell(route, label, marks)),
                    ),
                ),
            ),
        ),
    );
}

function cell(route, label, marks) {
    const finding = route.conditions.find((each) => each.label === label);
    if (!finding) {
        return el('td', {}, el('span', { class: 'sr' }, say('routes.not-asked')));
    }
    return el(
        'td',
        { class: marks?.before(finding) ? 'is-changed' : '', title: finding.outcome.label },
        shape(toneOf(finding.outcome.code)),
        el('span', { class: 'sr' }, finding.outcome.label),
    );
}
