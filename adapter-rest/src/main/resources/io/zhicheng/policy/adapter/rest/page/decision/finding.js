/** Reads a finding: what of it is decisive, and what only joins. Knows nothing of how it is shown. */

const JOINS = new Set(['ALL', 'ANY', 'AT_LEAST', 'NOT', 'GUARDED', 'EVERY', 'SOME']);

/** What lies below a finding; nothing where the server left it out. */
export function partsOf(finding) {
    return finding.parts ?? [];
}

/** Whether a value was told or derived, so that it is worth showing. */
export function isKnown(amount) {
    return amount !== undefined && (amount.least !== undefined || amount.greatest !== undefined);
}

/** Whether the two sides of a comparison can be shown. */
export function showsValues(finding) {
    return (
        finding.measured !== undefined &&
        (isKnown(finding.measured) || finding.required.some(isKnown) || isOpen(finding))
    );
}

/** Whether a value is one, and not anything between two ends. */
export function isExact(amount) {
    return isKnown(amount) && amount.least === amount.greatest;
}

export function isOpen(finding) {
    return finding.outcome.code === 'UNKNOWN' || finding.outcome.code === 'NEEDS_JUDGEMENT';
}

/** A node that only wraps its one part says nothing by itself: the part stands for it. */
export function unwrapped(finding) {
    const parts = partsOf(finding);
    const silent = ['ALL', 'ANY'].includes(finding.form) && (finding.clauses ?? []).length === 0;
    return parts.length === 1 && silent ? unwrapped(parts[0]) : finding;
}

/** The parts that made the outcome what it is. */
export function decisive(finding) {
    const wanted = finding.form === 'NOT' ? negated(finding.outcome.code) : finding.outcome.code;
    return partsOf(finding).filter((part) => part.outcome.code === wanted);
}

/** The comparisons that an outcome hinges on, the shallowest first, one for each label. */
export function reasons(finding, most = 3) {
    const found = new Map();
    let level = [finding];
    while (level.length > 0 && found.size < most) {
        for (const node of level) {
            if (node.measured !== undefined && showsValues(node) && !found.has(node.label)) {
                found.set(node.label, node);
            }
        }
        level = level.flatMap((node) => (node.measured === undefined ? decisive(node) : []));
    }
    return [...found.values()].slice(0, most);
}

/** Whether a node is one of the words that join others. */
export function joins(finding) {
    return JOINS.has(finding.form);
}

function negated(code) {
    return { MET: 'NOT_MET', NOT_MET: 'MET' }[code] ?? code;
}
