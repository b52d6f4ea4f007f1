/** The tree of a finding behind a disclosure; made when it is first opened. */
import { el } from '../base/dom.js';
import { say } from '../base/language.js';
import { partsOf } from './finding.js';
import { tree } from './tree.js';

export function why(finding, context = {}) {
  const details = el(
    'details',
    { class: 'why', on: { toggle: () => details.open && details.childElementCount === 1 && unfold() } },
    el('summary', {}, say('conditions.tree'), el('span', { class: 'sr' }, `: ${finding.label}`)),
  );
  const unfold = () => {
    const parts = partsOf(finding);
    details.append(...(parts.length === 0 ? [finding] : parts).map((part) => tree(part, { ...context, open: true })));
  };
  return details;
}
