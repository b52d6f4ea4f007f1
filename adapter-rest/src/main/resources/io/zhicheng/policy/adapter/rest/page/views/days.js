/** Working days: how many lie in a period, and which is the n-th after a day, day by day. */
import { el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { note } from '../base/address.js';
import { get } from '../base/server.js';
import { badge } from '../decision/outcome.js';
import { date, pick, today } from './picker.js';
import { problem } from './problem.js';

const TONES = { WORKING: 'met', NON_WORKING: 'none', UNKNOWN: 'open' };

export async function open(main) {
    const state = {};
    const tools = el('div', { class: 'picker' });
    const body = el('div', { 'aria-live': 'polite' });
    refill(
        main,
        el('div', { class: 'view-head' }, el('h1', { tabindex: -1 }, say('days.title')), el('p', {}, say('days.lead'))),
        tools,
        body,
    );

    async function answer() {
        note(state);
        try {
            const { reckoning } = await get('/v1/working-days', { from: state.from, to: state.to });
            const { workingDays, days } = reckoning;
            refill(
                body,
                el(
                    'div',
                    { class: 'stack' },
                    el(
                        'p',
                        { class: 'verdict-word' },
                        workingDays === undefined ? say('days.unknown') : say('days.count', { count: workingDays }),
                    ),
                    el(
                        'div',
                        { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': say('days.title') },
                        el(
                            'table',
                            {},
                            el(
                                'thead',
                                {},
                                el(
                                    'tr',
                                    {},
                                    ['days.number', 'days.date', 'days.kind', 'days.reason', 'days.notice'].map((key) =>
                                        el('th', { scope: 'col' }, say(key)),
                                    ),
                                ),
                            ),
                            el('tbody', {}, days.map(row)),
                        ),
                    ),
                ),
            );
        } catch (refused) {
            refill(body, problem(refused, answer));
        }
    }

    function row(day, i, days) {
        const number =
            day.kind.code === 'WORKING'
                ? days.slice(0, i + 1).filter((each) => each.kind.code === 'WORKING').length
                : '';
        return el(
            'tr',
            {},
            el('td', {}, number),
            el('th', { scope: 'row' }, day.date),
            el('td', {}, badge(TONES[day.kind.code] ?? 'none', day.kind.label)),
            el('td', {}, day.reason),
            el('td', {}, day.notice ?? ''),
        );
    }

    return {
        async show(path, params) {
            Object.assign(state, { from: params.from ?? today(), to: params.to ?? today(13) });
            const change = (name) => (value) => {
                state[name] = value;
                answer();
            };
            refill(
                tools,
                pick(say('days.from'), date(state.from, change('from'), { name: 'from' })),
                pick(say('days.to'), date(state.to, change('to'), { name: 'to' })),
            );
            await answer();
        },
    };
}
