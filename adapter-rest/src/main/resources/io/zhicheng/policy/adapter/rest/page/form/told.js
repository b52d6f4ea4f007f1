/** How much of a document is told. */
import { fieldsOf, kindOf } from './schema.js';

/** The numbers of scalar fields that are told, and that there are, in an object and its parts; rows are not counted. */
export function told(schema, root, value) {
    return fieldsOf(schema, root).reduce(
        (sum, field) => {
            const inner = value?.[field.name];
            if (kindOf(field.schema, root) === 'object') {
                const below = told(field.schema, root, inner);
                return { told: sum.told + below.told, all: sum.all + below.all };
            }
            return { told: sum.told + (inner === undefined ? 0 : 1), all: sum.all + 1 };
        },
        { told: 0, all: 0 },
    );
}

/** The rows of a list, whether told whole or partly. */
export function rowsOf(value) {
    return Array.isArray(value) ? value : (value?.partly ?? []);
}

/** How a list is told: `untold`, `partly` or `whole`. */
export function telling(value) {
    return value === undefined ? 'untold' : Array.isArray(value) ? 'whole' : 'partly';
}
