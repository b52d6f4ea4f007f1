/** What a policy is made of: its rules and numbers, and for each all that the layers ever said of it. */
import { el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { note, to } from '../base/address.js';
import { get } from '../base/server.js';
import { clauseButtons } from '../decision/clause.js';
import { filtered } from './filtered.js';
import { listed, policyPicker, today } from './picker.js';
import { problem } from './problem.js';
import { rule } from './rule.js';

export async function open(main) {
    const [{ regions }, { samples }] = await Promise.all([get('/v1/regions'), get('/v1/samples')]);
    const { in: place, on } = samples[0] ?? { in: regions[0].place, on: today() };
    const usual = { place, on };

    async function show([key], params) {
        const policy = {
            place: params.in ?? usual.place,
            on: params.on ?? usual.on,
            specialities: listed(params.speciality),
        };
        const query = { on: policy.on, speciality: policy.specialities };
        const address = { in: policy.place, on: policy.on, speciality: policy.specialities.join(',') };
        const picker = el(
            'form',
            { class: 'picker', 'aria-label': say('pick.title'), on: { submit: (event) => event.preventDefault() } },
            policyPicker(regions, policy, (next) => {
                note({ in: next.place, on: next.on, speciality: next.specialities.join(',') });
                show([key], { ...params, in: next.place, on: next.on, speciality: next.specialities.join(',') }).then(
                    () => main.querySelector('.picker [name="place"]')?.focus(),
                );
            }),
        );
        try {
            refill(
                main,
                key
                    ? await rule(key, policy, query, address, picker)
                    : await list(policy, query, address, picker, params),
            );
        } catch (refused) {
            refill(
                main,
                el('h1', { tabindex: -1 }, say('rules.title')),
                picker,
                problem(refused, () => show([key], params)),
            );
        }
    }
    return { show };
}

async function list(policy, query, address, picker, params) {
    const base = `/v1/policies/${policy.place}`;
    const [whole, { rules }, { parameters }] = await Promise.all([
        get(base, query),
        get(`${base}/rules`, query),
        get(`${base}/parameters`, query),
    ]);
    const values = new Map(parameters.map((parameter) => [parameter.key, parameter]));
    return [
        el(
            'div',
            { class: 'view-head' },
            el('h1', { tabindex: -1 }, say('rules.title')),
            el('p', {}, say('rules.lead')),
        ),
        picker,
        el(
            'section',
            { class: 'panel gap' },
            el('h2', {}, `${whole.label} · ${whole.version.inForceOn}`),
            el(
                'dl',
                { class: 'facts' },
                [
                    [say('rules.layers'), whole.layers.map((layer) => layer.label).join(' → ')],
                    [
                        say('rules.documents'),
                        whole.documents.map((each) => [el('a', { href: to(['law', each.code]) }, each.code), ' ']),
                    ],
                    [say('rules.counts'), whole.counts.map((each) => `${each.kind.label} ${each.number}`).join(' · ')],
                    [say('section.missing-norms'), whole.missingNorms.map((norm) => norm.label).join(' · ') || '—'],
                    [say('rules.fingerprint'), el('code', {}, whole.version.fingerprint)],
                ].map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
            ),
        ),
        filtered({
            entries: rules,
            params,
            names: 'rules',
            words: (each) => `${each.id} ${each.label} ${each.said ?? ''}`,
            flag: {
                name: 'force',
                of: (each) => each.inForce,
                yes: say('rules.in-force'),
                no: say('rules.not-in-force'),
            },
            line: (each) => line(each, values.get(each.key), address),
        }),
    ];
}

function line(each, parameter, address) {
    return el(
        'article',
        { class: `rule-line${each.inForce ? '' : ' out'}` },
        el(
            'div',
            {},
            el('a', { href: to(['rules', each.key], address) }, each.label),
            ' ',
            el('span', { class: 'tag' }, each.kind.label),
            ' ',
            parameter?.value ? el('strong', {}, parameter.value) : null,
            ' ',
            each.inForce ? null : el('span', { class: 'quiet' }, say('rules.not-in-force')),
            ' ',
            clauseButtons(each.clauses),
        ),
        each.said && !parameter?.value ? el('p', { class: 'long' }, each.said) : null,
    );
}
