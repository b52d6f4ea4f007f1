/** One condition as a row: what it is, what came out, the numbers it hinges on; its tree below. */
import { el } from '../base/dom.js';
import { fold } from '../base/fold.js';
import { say } from '../base/language.js';
import { outcomeBadge, shape, toneOf } from './outcome.js';
import { clauseButtons } from './clause.js';
import { isOpen, reasons } from './finding.js';
import { overridden, values } from './tree.js';
import { why } from './why.js';

/** A list of conditions: those that keep the way from being open first and in full, the others folded. */
export function conditions(findings, context) {
    const wanting = findings.filter((each) => each.outcome.code === 'NOT_MET');
    const open = findings.filter(isOpen);
    const met = findings.filter((each) => each.outcome.code === 'MET');
    const none = findings.filter((each) => each.outcome.code === 'NOT_APPLICABLE');
    return el(
        'div',
        { class: 'conditions' },
        group('conditions.not', wanting, context, true),
        group('conditions.open', open, context, true),
        group('conditions.met', met, context, wanting.length + open.length === 0),
        group('conditions.none', none, context, false),
    );
}

function group(title, findings, context, open) {
    if (findings.length === 0) {
        return null;
    }
    const changed = findings.some((finding) => context.marks?.before(finding));
    return fold(
        { class: 'group', key: title, open: open || changed },
        [el('span', {}, say(title)), ' ', el('span', { class: 'number' }, findings.length)],
        () => findings.map((finding) => condition(finding, context)),
    );
}

export function condition(finding, context) {
    const before = context.marks?.before(finding);
    const settled = finding.outcome.code === 'MET' || finding.outcome.code === 'NOT_APPLICABLE';
    const numbers = settled ? [] : reasons(finding);
    return el(
        'article',
        {
            class: `condition ${toneOf(finding.outcome.code)}${before ? ' is-changed' : ''}`,
            data: { key: finding.label },
        },
        el(
            'header',
            {},
            shape(toneOf(finding.outcome.code)),
            el(context.heading ?? 'h3', {}, finding.label),
            settled ? el('span', { class: 'sr' }, finding.outcome.label) : outcomeBadge(finding.outcome).lastChild,
            before ? el('span', { class: 'changed' }, say('changed.was', { before: before.label })) : null,
            clauseButtons(finding.clauses),
        ),
        numbers.length === 0
            ? null
            : el(
                  'ul',
                  { class: 'reasons' },
                  numbers.map((each) => el('li', {}, el('span', {}, each.label), values(each))),
              ),
        overridden(finding.overridden ?? []),
        why(finding, context),
    );
}
