/** A committee drawn by lot, or why there can be none. */
import { el } from '../base/dom.js';
import { say } from '../base/language.js';
import { clauseButtons } from '../decision/clause.js';
import { shape } from '../decision/outcome.js';

export function draw(drawn) {
    return el(
        'div',
        { class: 'stack' },
        el(
            'section',
            { class: `verdict ${drawn.drawn ? 'met' : 'not'}` },
            el('p', { class: 'verdict-question' }, say('draw.subject')),
            el(
                'p',
                { class: 'verdict-word' },
                shape(drawn.drawn ? 'met' : 'not', 34),
                el('strong', {}, say(drawn.drawn ? 'draw.made' : 'draw.impossible')),
            ),
            el(
                'dl',
                { class: 'facts' },
                [
                    [say('draw.commitment'), el('code', {}, drawn.minutes.commitment)],
                    [say('draw.digest'), el('code', {}, drawn.minutes.poolDigest)],
                ].map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
            ),
        ),
        drawn.drawn ? made(drawn) : impossible(drawn),
    );
}

function made({ composition, passedOver, notHeeded }) {
    const members = composition.members?.partly ?? composition.members ?? [];
    return [
        el(
            'section',
            { class: 'panel' },
            el('h2', {}, say('draw.members'), ' ', el('span', { class: 'number' }, members.length)),
            el(
                'ol',
                { class: 'members' },
                members.map(({ role, expert }) =>
                    el(
                        'li',
                        {},
                        el('code', {}, expert?.reference ?? '—'),
                        ' ',
                        el('span', { class: 'quiet' }, say(`role.${role ?? 'MEMBER'}`)),
                    ),
                ),
            ),
        ),
        passedOver.length === 0
            ? null
            : el(
                  'section',
                  { class: 'panel' },
                  el('h2', {}, say('draw.passed-over'), ' ', el('span', { class: 'number' }, passedOver.length)),
                  el(
                      'ul',
                      { class: 'plain-list' },
                      passedOver.map(({ reference, rules }) =>
                          el('li', {}, el('code', {}, reference), ' ', rules.map(rule)),
                      ),
                  ),
              ),
        notHeeded.length === 0
            ? null
            : el(
                  'section',
                  { class: 'panel' },
                  el('h2', {}, say('draw.not-heeded')),
                  el(
                      'ul',
                      { class: 'plain-list' },
                      notHeeded.map((each) => el('li', {}, rule(each))),
                  ),
              ),
    ];
}

function impossible({ conflict, concessions }) {
    return [
        el(
            'section',
            { class: 'panel' },
            el('h2', {}, say('draw.conflict')),
            el(
                'ul',
                { class: 'plain-list' },
                conflict.map((each) =>
                    el('li', {}, rule(each.rule), ' ', el('span', { class: 'quiet' }, say('draw.needed', each))),
                ),
            ),
        ),
        concessions.length === 0
            ? null
            : el(
                  'section',
                  { class: 'panel' },
                  el('h2', {}, say('draw.concessions')),
                  el(
                      'ul',
                      { class: 'plain-list' },
                      concessions.map((each) =>
                          el(
                              'li',
                              {},
                              rule(each.rule),
                              ' ',
                              el(
                                  'span',
                                  { class: 'quiet' },
                                  say('draw.by', { members: each.members, relaxation: each.relaxation.label }),
                              ),
                          ),
                      ),
                  ),
              ),
    ];
}

function rule({ label, clauses }) {
    return [label, ' ', clauseButtons(clauses)];
}
