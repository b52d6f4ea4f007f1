/** Fields by which a policy, a sample or a subject is picked. */
import { el, fresh } from '../base/dom.js';
import { say, says } from '../base/language.js';

/** A field with its label. */
export function pick(label, control, wide = false) {
    const id = control.id || fresh('pick');
    control.id = id;
    return el('div', { class: `pick${wide ? ' wide' : ''}` }, el('label', { for: id }, label), control);
}

/** One of a list of `[value, text]`. */
export function choice(options, value, change, attributes = {}) {
    return el(
        'select',
        { ...attributes, on: { change: (event) => change(event.target.value) } },
        options.map(([option, text]) => el('option', { value: option, selected: option === value }, text)),
    );
}

export function date(value, change, attributes = {}) {
    return el('input', {
        type: 'date',
        value,
        ...attributes,
        on: { change: (event) => event.target.value && change(event.target.value) },
    });
}

/**
 * Place, date and specialities of one policy. `regions` is what the server knows; `changed` is told of all three,
 * whenever one changes.
 */
export function policyPicker(regions, { place, on, specialities = [] }, changed) {
    const state = { place, on, specialities };
    const tell = () => changed({ ...state });
    const known = regions.some((region) => region.place === place);
    const inside = known ? undefined : around(regions, place);
    const other = el('input', {
        type: 'text',
        inputmode: 'numeric',
        pattern: '[1-9][0-9]{5}',
        maxlength: 6,
        value: '',
        on: {
            change: (event) => {
                if (event.target.value.length === 6 && event.target.validity.valid) {
                    state.place = event.target.value;
                    tell();
                }
            },
        },
    });
    const otherBox = pick(say('pick.other'), other);
    otherBox.hidden = true;
    const places = choice(
        [
            ...(known || !place ? [] : [[place, inside ? say('pick.inside', { place, region: inside.label }) : place]]),
            ...regions.map((region) => [region.place, `${region.label} ${region.place}`]),
            ['', say('pick.elsewhere')],
        ],
        place,
        (value) => {
            otherBox.hidden = value !== '';
            if (value === '') {
                other.focus();
            } else {
                state.place = value;
                state.specialities = [];
                paintSpecialities();
                tell();
            }
        },
        { name: 'place' },
    );
    const special = el('div', { class: 'pick' });
    const paintSpecialities = () => {
        const region = regions.find((each) => each.place === state.place);
        const list = region?.specialities ?? [];
        special.hidden = list.length === 0;
        special.replaceChildren(
            el('span', { class: 'label' }, say('pick.speciality')),
            ...list.map((each) =>
                el(
                    'label',
                    {},
                    el('input', {
                        type: 'checkbox',
                        checked: state.specialities.includes(each.id),
                        on: {
                            change: (event) => {
                                state.specialities = event.target.checked
                                    ? [...state.specialities, each.id]
                                    : state.specialities.filter((id) => id !== each.id);
                                tell();
                            },
                        },
                    }),
                    ' ',
                    each.label,
                ),
            ),
        );
    };
    paintSpecialities();
    const day = date(on, (value) => {
        state.on = value;
        tell();
    });
    day.name = 'on';
    return [pick(say('pick.place'), places), otherBox, pick(say('pick.on'), day), special];
}

/** The smallest region that a place lies in, by the digits of its code. */
function around(regions, place) {
    return [...regions]
        .sort((a, b) => b.place.replace(/0+$/, '').length - a.place.replace(/0+$/, '').length)
        .find((region) => place.startsWith(region.place.replace(/(00)+$/, '')));
}

/** What a sample is called: the page knows those that the library ships; others by their id. */
export function sampleName(id) {
    return says(`sample.${id}`) ? `${id.slice(0, 2)} ${say(`sample.${id}`)}` : id.replaceAll('-', ' ');
}

/** Today, where the reader is, or some days from it. */
export function today(later = 0) {
    const now = new Date();
    now.setDate(now.getDate() + later);
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
}

/** A list in an address, and back. */
export function listed(text) {
    return text ? text.split(',') : [];
}

/** What people call the layers of the regions. */
export function layerNames(regions) {
    return new Map(regions.flatMap((region) => region.layers.map((layer) => [layer.id, layer.label])));
}

/** A place and a date in words. */
export function named({ place, on }, regions) {
    return `${regions.find((region) => region.place === place)?.label ?? place} ${on}`;
}
