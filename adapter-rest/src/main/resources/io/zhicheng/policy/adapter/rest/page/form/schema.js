/** Reads a JSON Schema as the model publishes it: what kind of field it makes, what it is called, what unknown means. */
import { either } from '../base/language.js';

/** A schema with its references followed; what stands beside a reference wins. */
export function resolved(schema, root) {
    let whole = schema;
    for (let step = 0; whole.$ref !== undefined && step < 8; step += 1) {
        const { $ref, ...beside } = whole;
        const target = $ref
            .replace(/^#\/?/, '')
            .split('/')
            .filter(Boolean)
            .reduce((at, part) => at?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], root);
        whole = { ...target, ...beside };
    }
    return whole;
}

/** What people call a field. */
export function labelOf(schema, name) {
    const label = schema['x-label'];
    return label ? either(label.zh, label.en) : (schema.title ?? name);
}

/** Examples of what may stand in a field, in any language. */
export function examplesOf(schema) {
    return [...(schema.description ?? '').matchAll(/"([^"]+)"/g)].map(([, example]) => example);
}

/** Who judges, where the field records a judgement. */
export function judgeOf(schema) {
    const judge = schema['x-judge'];
    return judge ? either(judge.zh, judge.en) : '';
}

/** What it means when it is left out. */
export function unknownOf(schema) {
    const unknown = schema['x-unknown'];
    return unknown ? either(unknown.zh, unknown.en) : '';
}

/** The codes that a field takes, each with what people call it; nothing where it is not coded. */
export function optionsOf(schema) {
    const alternatives = schema.oneOf ?? schema.anyOf ?? [];
    if (alternatives.length > 0 && alternatives.every((each) => 'const' in each)) {
        return alternatives.map((each) => ({ code: each.const, label: labelOf(each, each.const) }));
    }
    const labels = schema['x-enum-labels'] ?? {};
    return schema.enum?.map((code) => ({
        code,
        label: labels[code] ? either(labels[code].zh, labels[code].en) : String(code),
    }));
}

/**
 * What kind of field a schema makes: `object`, `listing` (may be told partly), `list` (told whole), `span`, `flag`,
 * `code`, `date`, `moment`, `number`, `text`, or `any`.
 */
export function kindOf(schema, root) {
    if (isSpan(schema)) {
        return 'span';
    }
    if (listingRow(schema, root)) {
        return 'listing';
    }
    if (optionsOf(schema)) {
        return 'code';
    }
    switch (schema.type) {
        case 'boolean':
            return 'flag';
        case 'integer':
        case 'number':
            return 'number';
        case 'array':
            return 'list';
        case 'object':
            return schema.properties ? 'object' : 'any';
        case 'string':
            return { date: 'date', 'date-time': 'moment' }[schema.format] ?? 'text';
        default:
            return schema.properties ? 'object' : isNumber(schema) ? 'number' : 'any';
    }
}

/** A number that may be told in quotes as well. */
function isNumber(schema) {
    return (schema.anyOf ?? schema.oneOf ?? []).some((each) => each.type === 'number' || each.type === 'integer');
}

/** The schema of the rows of a list that may be told partly; nothing for any other field. */
export function listingRow(schema, root) {
    const alternatives = (schema.oneOf ?? schema.anyOf ?? []).map((each) => resolved(each, root));
    const whole = alternatives.find((each) => each.type === 'array');
    const partly = alternatives.find((each) => each.properties?.partly);
    return whole && partly ? resolved(whole.items, root) : undefined;
}

/** The schema of the rows of a list that is told whole. */
export function listRow(schema, root) {
    return resolved(schema.items ?? {}, root);
}

/** The fields of an object, in order. */
export function fieldsOf(schema, root) {
    return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
        name,
        schema: resolved(field, root),
        required: (schema.required ?? []).includes(name),
    }));
}

function isSpan(schema) {
    const names = Object.keys(schema.properties ?? {});
    return names.length === 2 && names.includes('from') && names.includes('to');
}
