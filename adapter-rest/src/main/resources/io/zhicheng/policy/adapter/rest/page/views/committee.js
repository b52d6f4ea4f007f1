/** Committees, and whatever else of a review can be checked: all questions about it; draws; and counts. */
import { button, el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { note } from '../base/address.js';
import { get, post } from '../base/server.js';
import { changes, NO_CHANGES } from '../decision/changes.js';
import { decision } from '../decision/decision.js';
import { editor } from '../form/editor.js';
import { schemaOf, schemaOfField } from '../form/schemas.js';
import { developer } from './developer.js';
import { draw } from './draw.js';
import { choice, layerNames, listed, pick, policyPicker, sampleName, today } from './picker.js';
import { inventedOrder, seed } from './pool.js';
import { faultsOf, problem } from './problem.js';
import { redraw } from './redraw.js';
import { tally } from './tally.js';

const FIRST = ['composition', 'reviewCommittee', 'expertPool', 'poolEntry', 'defence', 'caseBallot'];
const DRAW = 'drawOrder';
const BLANK = 'blank';

export async function open(main) {
    const [{ regions }, { samples }, { subjects }] = await Promise.all([
        get('/v1/regions'),
        get('/v1/samples'),
        get('/v1/subjects'),
    ]);
    const names = subjects.map((each) => each.subject).filter((name) => name !== 'application');
    const ordered = [...FIRST.filter((name) => names.includes(name)), ...names.filter((name) => !FIRST.includes(name))];
    const labels = new Map(subjects.map((each) => [each.subject, each.label]));
    const picker = el('form', {
        class: 'picker',
        'aria-label': say('pick.title'),
        on: { submit: (event) => event.preventDefault() },
    });
    const bench = el('div', { class: 'bench' });
    const result = el('div', { class: 'result answers', role: 'region', 'aria-label': say('committee.result') });
    const status = el('p', { class: 'sr', role: 'status' });
    const state = {};
    let facts;
    let last;

    refill(
        main,
        el(
            'div',
            { class: 'view-head' },
            el('h1', { tabindex: -1 }, say('committee.title')),
            el('p', {}, say('committee.lead')),
        ),
        picker,
        bench,
        status,
    );

    const samplesOf = (subject) => samples.filter((sample) => sample.subject === subject);

    /** Where and when a subject without a sample is judged: where somebody asks of it, on the day of a sample. */
    function usual(subject) {
        if (subject === DRAW) {
            const drawn = samplesOf('composition').at(-1);
            return { place: drawn?.in ?? regions[0].place, on: drawn?.on ?? today() };
        }
        const places = (subjects.find((each) => each.subject === subject)?.questions ?? []).flatMap(
            (question) => question.places,
        );
        const sampled = samples.find((sample) => places.includes(sample.in));
        return { place: sampled?.in ?? places[0] ?? regions[0].place, on: sampled?.on ?? today() };
    }

    async function load(subject, sample, told, given) {
        const schema = await (subject === DRAW ? schemaOfField('drawCase', 'order') : schemaOf(subject));
        const whole =
            sample === BLANK || subject === DRAW ? {} : await get(`/v1/samples/${encodeURIComponent(sample)}`);
        Object.assign(state, {
            subject,
            sample,
            place: told.in ?? whole.in ?? usual(subject).place,
            on: told.on ?? whole.on ?? usual(subject).on,
            specialities: told.speciality === undefined ? (whole.speciality ?? []) : listed(told.speciality),
        });
        const document = given ?? (subject === DRAW ? inventedOrder(state.on) : (whole[subject] ?? {}));
        facts = editor(schema, document, {
            title: subject === DRAW ? say('draw.order') : labels.get(subject),
            changed: answer,
        });
        last = undefined;
        refill(bench, facts.element, result);
        refill(
            picker,
            pick(
                say('committee.subject'),
                choice(
                    [...ordered.map((name) => [name, labels.get(name)]), [DRAW, say('draw.subject')]],
                    subject,
                    (next) =>
                        load(next, samplesOf(next)[0]?.id ?? BLANK, {}).then(() =>
                            picker.querySelector('[name="subject"]').focus(),
                        ),
                    { name: 'subject' },
                ),
            ),
            subject === DRAW
                ? null
                : pick(
                      say('pick.sample'),
                      choice(
                          [
                              ...samplesOf(subject).map((each) => [each.id, sampleName(each.id)]),
                              [BLANK, say('sample.blank')],
                          ],
                          sample,
                          (next) => load(subject, next, {}).then(() => picker.querySelector('[name="sample"]').focus()),
                          { name: 'sample' },
                      ),
                  ),
            policyPicker(regions, state, (next) => {
                Object.assign(state, next);
                remember();
                answer(facts.document());
            }),
        );
        remember();
        await answer(document);
    }

    function remember() {
        note({ subject: state.subject, sample: state.sample, ...side() });
    }

    async function answer(document, text) {
        const policy = {
            in: state.place,
            on: state.on,
            ...(state.specialities.length > 0 ? { speciality: state.specialities } : {}),
        };
        const field = state.subject === DRAW ? 'order' : state.subject;
        const whole = { ...policy, [field]: document };
        const sent =
            text === undefined ? whole : `${JSON.stringify(policy).slice(0, -1)},${JSON.stringify(field)}:${text}}`;
        result.setAttribute('aria-busy', 'true');
        try {
            redraw(result, await (state.subject === DRAW ? drawn(sent, whole) : checked(sent, whole)));
            facts.blame([]);
        } catch (refused) {
            const faults = faultsOf(refused, field);
            facts.blame(faults);
            refill(
                result,
                problem(refused, () => answer(facts.document()), facts.jumpTo, faults),
            );
        }
        result.removeAttribute('aria-busy');
    }

    async function checked(sent, whole) {
        const [{ decisions }, count] = await Promise.all([
            post('/v1/checks', sent),
            state.subject === 'caseBallot' ? post('/v1/tallies?explain=none', sent).catch(() => undefined) : undefined,
        ]);
        const before = last;
        last = decisions;
        facts.want(decisions.flatMap((each) => each.missing.map((fact) => fact.path)));
        status.textContent = decisions.map((each) => `${each.question.label}: ${each.verdict.label}.`).join(' ');
        return [
            count ? tally(count) : null,
            decisions.map((each) => {
                const old = before?.find((other) => other.question.id === each.question.id);
                return decision(each, {
                    changed: old ? changes(old, each) : NO_CHANGES,
                    jump: facts.jump,
                    undo: facts.edits() > 0 ? facts.undo : undefined,
                    layers: layerNames(regions),
                });
            }),
            developer('/v1/checks', whole, { decisions }),
        ];
    }

    async function drawn(sent, whole) {
        const made = await post('/v1/draws', sent);
        const shown = draw(made);
        status.textContent = say(made.drawn ? 'draw.made' : 'draw.impossible');
        const again = button({ class: 'primary', on: { click: drawAgain } }, say('draw.again'));
        const check = made.drawn
            ? button(
                  { class: 'plain', on: { click: () => load('composition', BLANK, side(), made.composition) } },
                  say('draw.check'),
              )
            : null;
        return [shown, el('p', { class: 'actions' }, again, check), developer('/v1/draws', whole, made)];
    }

    function drawAgain() {
        facts.set('/seed', seed());
        answer(facts.document());
    }

    /** The place and date that are picked, as they stand in an address. */
    function side() {
        return { in: state.place, on: state.on, speciality: state.specialities.join(',') };
    }

    return {
        async show(path, params) {
            const subject = params.subject === DRAW || ordered.includes(params.subject) ? params.subject : ordered[0];
            const sample = params.sample ?? samplesOf(subject)[0]?.id ?? BLANK;
            const same =
                subject === state.subject &&
                sample === state.sample &&
                (params.in ?? state.place) === state.place &&
                (params.on ?? state.on) === state.on;
            if (!same) {
                await load(subject, sample, params);
            }
        },
    };
}
