/** Disclosures whose content is made when they are first opened, and which can be opened again after a redrawing. */
import { el } from './dom.js';

const builders = new WeakMap();

/** A disclosure; `key` names it among its neighbours, `build` gives its content. */
export function fold({ key, open = false, ...attributes }, summary, build) {
    const details = el('details', { ...attributes, data: { key } }, el('summary', {}, summary));
    builders.set(details, build);
    details.addEventListener('toggle', () => details.open && fillOnce(details));
    if (open) {
        unfold(details);
    }
    return details;
}

export function unfold(details) {
    fillOnce(details);
    details.open = true;
}

/** Which disclosures are open below an element. */
export function openIn(root) {
    return new Set([...root.querySelectorAll('details[data-key][open]')].map((details) => path(details, root)));
}

/** Opens those that were open before, from the outside in: what lies in one is there once it is open. */
export function reopen(root, open) {
    const seen = new Set();
    for (;;) {
        const next = [...root.querySelectorAll('details[data-key]')].find(
            (details) => !seen.has(details) && open.has(path(details, root)),
        );
        if (!next) {
            return;
        }
        seen.add(next);
        unfold(next);
    }
}

function fillOnce(details) {
    const build = builders.get(details);
    if (build) {
        builders.delete(details);
        details.append(...[build()].flat(Infinity).filter(Boolean));
    }
}

/** The keys of an element and of all around it, up to a root. */
function path(element, root) {
    const keys = [];
    for (let at = element; at && at !== root; at = at.parentElement) {
        if (at.dataset.key) {
            keys.unshift(at.dataset.key);
        }
    }
    return keys.join('\n');
}
