/** What one decision says differently from another of the same question. */

/** Nothing to compare with. */
export const NO_CHANGES = { any: false, before: () => undefined, list: [] };

/** Compares two decisions, one by one of what they tell. */
export function changes(old, now) {
    if (!old) {
        return NO_CHANGES;
    }
    const list = [
        ...(old.verdict.code === now.verdict.code
            ? []
            : [{ kind: 'verdict', label: now.question.label, before: old.verdict, after: now.verdict }]),
        ...outcomes('route', old.routes, now.routes),
        ...conditionsOf(old, now),
        ...coming('missing', old.missing, now.missing, (fact) => fact.path),
        ...coming('obligation', old.obligations, now.obligations, (each) => each.id),
        ...coming('bar', old.bars, now.bars, (each) => each.id),
    ];
    const before = new Map(old.routes.map((route) => [`route ${route.id}`, route.outcome]));
    eachCondition(old, (key, finding) => before.set(key, finding.outcome));
    const keys = new Map();
    eachCondition(now, (key, finding) => keys.set(finding, key));
    return {
        any: list.length > 0,
        list,
        /** What a route or a condition was before, where it was something else. */
        before(part) {
            const was = before.get(keys.get(part) ?? `route ${part.id}`);
            return was && was.code !== part.outcome.code ? was : undefined;
        },
    };
}

function outcomes(kind, old, now) {
    return now.flatMap((each) => {
        const was = old.find((other) => other.id === each.id);
        return was && was.outcome.code !== each.outcome.code
            ? [{ kind, label: each.label, before: was.outcome, after: each.outcome }]
            : [];
    });
}

function conditionsOf(old, now) {
    const before = new Map();
    eachCondition(old, (key, finding) => before.set(key, finding));
    const seen = new Set();
    const list = [];
    eachCondition(now, (key, finding) => {
        const was = before.get(key);
        const same = `${finding.label} ${was?.outcome.code} ${finding.outcome.code}`;
        if (was && was.outcome.code !== finding.outcome.code && !seen.has(same)) {
            seen.add(same);
            list.push({ kind: 'condition', label: finding.label, before: was.outcome, after: finding.outcome });
        }
    });
    return list;
}

function coming(kind, old, now, id) {
    const then = new Set(old.map(id));
    const today = new Set(now.map(id));
    return [
        ...now.filter((each) => !then.has(id(each))).map((each) => ({ kind, label: each.label, came: true })),
        ...old.filter((each) => !today.has(id(each))).map((each) => ({ kind, label: each.label, went: true })),
    ];
}

/** Names every condition of a decision by its route and its place among those of the same label. */
function eachCondition(decision, visit) {
    const holders = [{ id: '', conditions: decision.conditions }, ...decision.routes];
    for (const holder of holders) {
        const times = new Map();
        for (const finding of holder.conditions ?? []) {
            const time = times.get(finding.label) ?? 0;
            times.set(finding.label, time + 1);
            visit(`${holder.id} ${finding.label} ${time}`, finding);
        }
    }
}
