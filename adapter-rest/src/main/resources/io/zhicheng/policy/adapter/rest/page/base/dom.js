/** Builds elements: the only place that knows how one is put together. No markup is ever parsed from text. */

const SVG = 'http://www.w3.org/2000/svg';

/** An element; what is `null`, `undefined` or `false` among the children is left out. */
export function el(name, attributes = {}, ...children) {
    return fill(document.createElement(name), attributes, children);
}

/** An element of a drawing. */
export function svg(name, attributes = {}, ...children) {
    return fill(document.createElementNS(SVG, name), attributes, children);
}

/** Puts new children in the place of the old. */
export function refill(parent, ...children) {
    parent.replaceChildren(...nodes(children));
    return parent;
}

/** A button; `type` is never the submitting default. */
export function button(attributes, ...children) {
    return el('button', { type: 'button', ...attributes }, ...children);
}

let counter = 0;

/** An id that nothing else on the page has. */
export function fresh(prefix) {
    counter += 1;
    return `${prefix}-${counter}`;
}

function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
        set(element, name, value);
    }
    element.append(...nodes(children));
    return element;
}

function set(element, name, value) {
    if (value === null || value === undefined || value === false) {
        return;
    }
    if (name === 'on') {
        Object.entries(value).forEach(([event, handler]) => element.addEventListener(event, handler));
    } else if (name === 'data') {
        Object.assign(element.dataset, value);
    } else if (['value', 'checked', 'open', 'selected', 'disabled', 'hidden', 'indeterminate'].includes(name)) {
        element[name] = value;
    } else {
        element.setAttribute(name, value === true ? '' : value);
    }
}

function nodes(children) {
    return children
        .flat(Infinity)
        .filter((child) => child !== null && child !== undefined && child !== false && child !== '')
        .map((child) => (child instanceof Node ? child : document.createTextNode(String(child))));
}
