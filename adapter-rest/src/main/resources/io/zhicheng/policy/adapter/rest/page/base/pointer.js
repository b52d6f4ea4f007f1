/** JSON pointers (RFC 6901) into documents that are never changed in place. */

export function parts(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function join(pointer, part) {
    return `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The value at a pointer, or `undefined`. */
export function at(document, pointer) {
    return parts(pointer).reduce(
        (value, part) => (value === null || typeof value !== 'object' ? undefined : value[part]),
        document,
    );
}

/** A document with another value at a pointer; `undefined` takes it away, and objects that it leaves empty. */
export function put(document, pointer, value) {
    return placed(document, parts(pointer), value);
}

/** The dotted path of a decision (`dossier.appraisals[2].grade`) as a pointer. */
export function fromPath(path) {
    return path
        .split('.')
        .flatMap((part) => part.split(/[[\]]/).filter(Boolean))
        .reduce(join, '');
}

function placed(holder, [first, ...rest], value) {
    if (first === undefined) {
        return value;
    }
    if (Array.isArray(holder)) {
        const copy = [...holder];
        const next = placed(copy[first], rest, value);
        if (next === undefined && rest.length === 0) {
            copy.splice(Number(first), 1);
        } else {
            copy[first] = next ?? {};
        }
        return copy;
    }
    const copy = { ...holder };
    const next = placed(copy[first], rest, value);
    if (next === undefined) {
        delete copy[first];
    } else {
        copy[first] = next;
    }
    return next === undefined && Object.keys(copy).length === 0 ? undefined : copy;
}
