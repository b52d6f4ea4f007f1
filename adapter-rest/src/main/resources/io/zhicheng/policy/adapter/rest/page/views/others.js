/** What else the policy asks of the same application: answered when somebody wants to know. */
import { el, refill } from '../base/dom.js';
import { fold } from '../base/fold.js';
import { say } from '../base/language.js';
import { post } from '../base/server.js';
import { badge, toneOf } from '../decision/outcome.js';
import { sentence } from '../decision/verdict.js';
import { problem } from './problem.js';

export function others(whole, made) {
    return fold({ class: 'section fold', key: 'others' }, el('h2', {}, say('others')), () => {
        const body = el('div', { 'aria-live': 'polite' }, el('p', { class: 'busy' }, say('loading')));
        const answer = async () => {
            try {
                const { decisions } = await post('/v1/checks?explain=summary', whole);
                refill(body, table(decisions.filter((each) => each.question.id !== made.question.id)));
            } catch (refused) {
                refill(body, problem(refused, answer));
            }
        };
        answer();
        return [el('p', { class: 'hint' }, say('others.hint')), body];
    });
}

function table(decisions) {
    if (decisions.length === 0) {
        return el('p', {}, say('others.none'));
    }
    return el(
        'div',
        { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': say('others') },
        el(
            'table',
            {},
            el(
                'thead',
                {},
                el(
                    'tr',
                    {},
                    ['others.question', 'verdict', 'others.why'].map((key) => el('th', { scope: 'col' }, say(key))),
                ),
            ),
            el(
                'tbody',
                {},
                decisions.map((each) =>
                    el(
                        'tr',
                        {},
                        el('th', { scope: 'row' }, each.question.label),
                        el('td', {}, badge(toneOf(each.verdict.code), each.verdict.label)),
                        el('td', {}, sentence(each)),
                    ),
                ),
            ),
        ),
    );
}
