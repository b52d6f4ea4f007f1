/** Loads schemas with all that they refer to, so that a form finds every definition in one document. */
import { get } from '../base/server.js';
import { resolved } from './schema.js';

/** The schema of a kind of document. */
export async function schemaOf(name) {
    return load(name, []);
}

/** The schema of one field of a kind of document, as a document of its own. */
export async function schemaOfField(name, field) {
    const whole = await load(name, []);
    return { ...resolved(whole.properties[field], whole), $defs: whole.$defs };
}

async function load(name, above) {
    const own = await get(`/v1/schemas/${encodeURIComponent(name)}`);
    const others = [...new Set(references(own))].filter((other) => !above.includes(other) && other !== name);
    let whole = own;
    for (const other of others) {
        whole = adopted(whole, other, await load(other, [...above, name]));
    }
    return whole;
}

/** Makes another schema a definition of a schema. */
function adopted(whole, name, other) {
    const { $defs = {}, ...body } = other;
    const inner = (ref) => (ref.startsWith('#/$defs/') ? ref.replace('#/$defs/', `#/$defs/${name}.`) : ref);
    const renamed = Object.fromEntries(
        Object.entries($defs).map(([key, schema]) => [`${name}.${key}`, rewritten(schema, inner)]),
    );
    return {
        ...rewritten(whole, (ref) => (ref === name ? `#/$defs/${name}` : ref)),
        $defs: {
            ...rewritten(whole.$defs ?? {}, (ref) => (ref === name ? `#/$defs/${name}` : ref)),
            [name]: rewritten(body, inner),
            ...renamed,
        },
    };
}

function rewritten(value, change) {
    if (Array.isArray(value)) {
        return value.map((each) => rewritten(each, change));
    }
    if (value === null || typeof value !== 'object') {
        return value;
    }
    return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
            key,
            key === '$ref' && typeof each === 'string' ? change(each) : rewritten(each, change),
        ]),
    );
}

/** The names of other documents that a schema refers to. */
function references(value) {
    if (value === null || typeof value !== 'object') {
        return [];
    }
    return Object.entries(value).flatMap(([key, each]) =>
        key === '$ref' && typeof each === 'string' && !each.startsWith('#') ? [each] : references(each),
    );
}
