/** The tree of a finding behind a disclosure. */
import { el } from '../base/dom.js';
import { fold } from '../base/fold.js';
import { say } from '../base/language.js';
import { partsOf } from './finding.js';
import { tree } from './tree.js';

export function why(finding, context = {}) {
    const parts = partsOf(finding);
    return fold(
        { class: 'why', key: `why ${finding.label}` },
        [say('conditions.tree'), el('span', { class: 'sr' }, `: ${finding.label}`)],
        () => (parts.length === 0 ? [finding] : parts).map((part) => tree(part, { ...context, open: true })),
    );
}
