/** One rule: what it is made of, and all that the layers ever said of it. */
import { el } from '../base/dom.js';
import { say, says } from '../base/language.js';
import { to } from '../base/address.js';
import { get } from '../base/server.js';
import { clauseButtons } from '../decision/clause.js';
import { badge } from '../decision/outcome.js';

export async function rule(key, policy, query, address, picker) {
    const whole = await get(`/v1/policies/${policy.place}/rules/${encodeURIComponent(key)}`, query);
    const { norm } = whole;
    return [
        el('p', { class: 'crumbs' }, el('a', { href: to(['rules'], address) }, say('rules.all'))),
        el(
            'div',
            { class: 'view-head' },
            el('h1', { tabindex: -1 }, whole.label),
            el(
                'p',
                {},
                el('span', { class: 'tag' }, whole.kind.label),
                ' ',
                badge(whole.inForce ? 'met' : 'none', say(whole.inForce ? 'rules.in-force' : 'rules.not-in-force')),
                ' ',
                clauseButtons(whole.clauses),
                ' ',
                el('code', {}, whole.key),
            ),
            whole.said ? el('p', {}, whole.said) : null,
        ),
        picker,
        el(
            'div',
            { class: 'stack' },
            el(
                'dl',
                { class: 'facts' },
                [
                    [say('rules.question'), whole.question?.label],
                    [say('rules.responsible'), norm?.slot.responsible?.label],
                    [say('rules.nature'), norm?.slot.nature?.label],
                    [say('rules.routes'), (norm?.routes ?? []).join(' · ')],
                    [say('rules.spares'), (norm?.spares ?? []).join(' · ')],
                    [say('rules.bears-on'), (norm?.lowers ?? norm?.satisfies ?? norm?.waives)?.label],
                ]
                    .filter(([, value]) => value)
                    .map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
            ),
            content(norm),
            el(
                'section',
                { class: 'panel' },
                el('h2', {}, say('rules.history')),
                el('p', { class: 'hint quiet' }, say('rules.history.hint')),
                el('ol', { class: 'timeline' }, whole.history.map(trace)),
            ),
        ),
    ];
}

/** What a norm is made of: its condition, or how its value comes about. */
function content(norm) {
    const trees = [norm?.condition, norm?.amount, norm?.value, norm?.told].filter(
        (tree) => tree && tree.parts.length > 0,
    );
    return trees.length === 0
        ? null
        : el(
              'section',
              { class: 'panel' },
              el('h2', {}, say('rules.conditions')),
              el('ul', { class: 'rule-tree' }, trees.map(part)),
          );
}

/** A node of a rule: one that joins is named by how it joins, any other by its words. */
function part(each) {
    const joins = says(`part.${each.form}`) && each.parts.length > 0;
    return el(
        'li',
        {},
        joins ? el('span', { class: 'quiet' }, say(`part.${each.form}`, { number: each.number ?? '' })) : each.text,
        ' ',
        clauseButtons(each.clauses),
        joins ? el('ul', {}, each.parts.map(part)) : null,
    );
}

function trace(each) {
    return el(
        'li',
        { class: each.standing.code === 'HOLDS' ? 'holds' : '' },
        el(
            'p',
            {},
            el('strong', {}, each.layer),
            ' · ',
            each.kind.label,
            ' ',
            el('span', { class: 'tag' }, each.standing.label),
            ' ',
            clauseButtons(each.clauses),
        ),
        el('p', { class: 'quiet' }, say(each.until ? 'rules.since-until' : 'rules.since', each)),
        each.said ? el('p', {}, each.said) : null,
    );
}
