/** May this person apply: a dossier beside its decision, which is made anew whenever a fact changes. */
import { button, el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { here, note } from '../base/address.js';
import { get, post } from '../base/server.js';
import { changes, NO_CHANGES } from '../decision/changes.js';
import { decision } from '../decision/decision.js';
import { shape, toneOf } from '../decision/outcome.js';
import { editor } from '../form/editor.js';
import { schemaOf } from '../form/schemas.js';
import { developer } from './developer.js';
import { kept } from './kept.js';
import { choice, layerNames, listed, pick, policyPicker, sampleName, today } from './picker.js';
import { faultsOf, problem } from './problem.js';
import { redraw } from './redraw.js';
import { others } from './others.js';

const BLANK = 'blank';

export async function open(main) {
    const [{ regions }, { samples }, schema] = await Promise.all([
        get('/v1/regions'),
        get('/v1/samples'),
        schemaOf('application'),
    ]);
    const applications = samples.filter((sample) => sample.subject === 'application');
    const picker = el('form', {
        class: 'picker',
        'aria-label': say('pick.title'),
        on: { submit: (event) => event.preventDefault() },
    });
    const bench = el('div', { class: 'bench' });
    const result = el('div', { class: 'result', role: 'region', 'aria-label': say('decide.result') });
    const status = el('p', { class: 'sr', role: 'status' });
    const bar = el('div', { class: 'verdict-bar', hidden: true });
    const state = { sample: undefined, place: undefined, on: undefined, specialities: [] };
    let facts;
    let last;
    let running;

    refill(
        main,
        el(
            'div',
            { class: 'view-head' },
            el('h1', { tabindex: -1 }, say('decide.title')),
            el('p', {}, say('decide.lead')),
        ),
        picker,
        bench,
        status,
        bar,
    );

    /** Takes up a sample, or what has been made of it before. */
    async function load(sample, told) {
        const whole = sample === BLANK ? {} : await get(`/v1/samples/${encodeURIComponent(sample)}`);
        state.sample = sample;
        state.place = told.in ?? whole.in ?? regions[0].place;
        state.on = told.on ?? whole.on ?? today();
        state.specialities = told.speciality === undefined ? (whole.speciality ?? []) : listed(told.speciality);
        const original = whole.application ?? { date: state.on };
        const document = kept.sample === sample ? kept.application : original;
        facts = editor(schema, document, { title: say('decide.facts'), changed: edited });
        Object.assign(kept, { sample, application: document });
        last = undefined;
        refill(bench, facts.element, result);
        picked(told);
        await decide();
    }

    function picked(told) {
        note({
            sample: state.sample,
            in: state.place,
            on: state.on,
            speciality: state.specialities.join(','),
            route: told.route,
        });
        refill(
            picker,
            pick(
                say('pick.sample'),
                choice(
                    [...applications.map((sample) => [sample.id, sampleName(sample.id)]), [BLANK, say('sample.blank')]],
                    state.sample,
                    (sample) => {
                        kept.sample = undefined;
                        load(sample, {}).then(() => picker.querySelector('[name="sample"]').focus());
                    },
                    { name: 'sample' },
                ),
                true,
            ),
            policyPicker(regions, state, moved),
        );
    }

    /** Another place or date: who files on the day the policy is asked for, files on the new one. */
    function moved(next) {
        if (next.on !== state.on && facts.document().date === state.on) {
            facts.set('/date', next.on);
        }
        Object.assign(state, next);
        note({ in: state.place, on: state.on, speciality: state.specialities.join(',') });
        kept.application = facts.document();
        decide();
    }

    function edited(document, text) {
        kept.application = document;
        decide(text);
    }

    /** Decides what is told now; a document typed as JSON is sent as it was typed, so that every fault of it is found. */
    async function decide(text) {
        const side = {
            in: state.place,
            on: state.on,
            ...(state.specialities.length > 0 ? { speciality: state.specialities } : {}),
        };
        const whole = { ...side, application: facts.document() };
        const sent = text === undefined ? whole : `${JSON.stringify(side).slice(0, -1)},"application":${text}}`;
        running?.abort();
        running = new AbortController();
        result.setAttribute('aria-busy', 'true');
        try {
            const made = await post('/v1/decisions', sent, running.signal);
            const changed = last ? changes(last, made) : NO_CHANGES;
            last = made;
            facts.blame([]);
            facts.want(made.missing.map((fact) => fact.path));
            redraw(
                result,
                decision(made, {
                    changed,
                    jump: facts.jump,
                    chosen: here().params.route,
                    choose: (route) => note({ route }),
                    undo: facts.edits() > 0 ? facts.undo : undefined,
                    layers: layerNames(regions),
                }),
                others(whole, made),
                developer('/v1/decisions', whole, made),
            );
            status.textContent = spoken(made, changed);
            refill(
                bar,
                button({ on: { click: () => to(result) } }, shape(toneOf(made.verdict.code)), ' ', made.verdict.label),
                button({ class: 'plain slim', on: { click: () => to(facts.element) } }, say('decide.edit')),
            );
            bar.hidden = false;
            result.removeAttribute('aria-busy');
        } catch (refused) {
            if (refused.name !== 'AbortError') {
                const faults = faultsOf(refused, 'application');
                facts.blame(faults);
                refill(
                    result,
                    problem(refused, () => decide(text), facts.jumpTo, faults),
                );
                status.textContent = '';
                bar.hidden = true;
                result.removeAttribute('aria-busy');
            }
        }
    }

    async function show(path, params) {
        const sample = params.sample ?? kept.sample ?? applications[0]?.id ?? BLANK;
        const same =
            sample === state.sample &&
            (params.in ?? state.place) === state.place &&
            (params.on ?? state.on) === state.on &&
            listed(params.speciality).join() === state.specialities.join();
        if (!same) {
            await load(sample, params);
        }
    }

    return { show };
}

function to(part) {
    part.scrollIntoView();
    part.querySelector('h2, strong')?.focus({ preventScroll: true });
}

/** The decision in a sentence, for those who hear it. */
function spoken(made, changed) {
    return [
        `${made.question.label}: ${made.verdict.label}.`,
        changed.any ? say('changed.count', { count: changed.list.length }) : '',
        made.missing.length > 0 ? say('why.missing', { count: made.missing.length }) : '',
    ]
        .filter(Boolean)
        .join(' ');
}
