/** A count of votes: numbers, and what they come to. */
import { el } from '../base/dom.js';
import { say } from '../base/language.js';
import { outcomeBadge } from '../decision/outcome.js';

const NUMBERS = ['votesFor', 'votesAgainst', 'abstentions', 'spoilt', 'rejected', 'voters', 'needed'];

export function tally(count) {
    return el(
        'section',
        { class: 'panel' },
        el('h2', {}, say('tally.title'), ' ', outcomeBadge(count.carried)),
        el(
            'dl',
            { class: 'votes' },
            NUMBERS.map((name) => el('div', {}, el('dt', {}, say(`tally.${name}`)), el('dd', {}, count[name].text))),
        ),
    );
}
