/** One condition as a row: what it is, what came out, the numbers it hinges on; its tree below. */
import { el } from '../base/dom.js';
import { say } from '../base/language.js';
import { outcomeBadge, shape, toneOf } from './outcome.js';
import { clauseButtons } from './clause.js';
import { isOpen, partsOf, reasons } from './finding.js';
import { overridden, tree, values } from './tree.js';

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
  return el(
    'details',
    { class: 'group', open: open || changed },
    el('summary', {}, el('span', {}, say(title)), ' ', el('span', { class: 'number' }, findings.length)),
    findings.map((finding) => condition(finding, context)),
  );
}

export function condition(finding, context) {
  const before = context.marks?.before(finding);
  const settled = finding.outcome.code === 'MET' || finding.outcome.code === 'NOT_APPLICABLE';
  const why = settled ? [] : reasons(finding);
  return el(
    'article',
    { class: `condition ${toneOf(finding.outcome.code)}${before ? ' is-changed' : ''}` },
    el(
      'header',
      {},
      shape(toneOf(finding.outcome.code)),
      el('h4', {}, finding.label),
      settled ? el('span', { class: 'sr' }, finding.outcome.label) : outcomeBadge(finding.outcome).lastChild,
      before ? el('span', { class: 'changed' }, say('changed.was', { before: before.label })) : null,
      clauseButtons(finding.clauses),
    ),
    why.length === 0
      ? null
      : el('ul', { class: 'reasons' }, why.map((each) => el('li', {}, el('span', {}, each.label), values(each)))),
    overridden(finding.overridden ?? []),
    el(
      'details',
      { class: 'why', on: { toggle: (event) => unfold(event.currentTarget, finding, context) } },
      el('summary', {}, say('conditions.tree'), el('span', { class: 'sr' }, `: ${finding.label}`)),
    ),
  );
}

function unfold(details, finding, context) {
  if (details.open && details.childElementCount === 1) {
    details.append(...partsOf(finding).map((part) => tree(part, { ...context, open: true })));
    if (partsOf(finding).length === 0) {
      details.append(tree(finding, context));
    }
  }
}
