/** Two policies, of two places or two dates: what they say differently, and what both make of one application. */
import { el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { note } from '../base/address.js';
import { get, post } from '../base/server.js';
import { both } from './both.js';
import { differences } from './differences.js';
import { kept } from './kept.js';
import { choice, listed, pick, policyPicker, sampleName, today } from './picker.js';
import { problem } from './problem.js';

const EDITED = 'edited';
const NONE = 'none';

export async function open(main) {
    const [{ regions }, { samples }] = await Promise.all([get('/v1/regions'), get('/v1/samples')]);
    const sides = el('div', { class: 'sides' });
    const decided = el('div', { 'aria-live': 'polite' });
    const found = el('div', { 'aria-live': 'polite' });
    const state = {};
    /** Two regions that samples are of, where there are two. */
    const sampled = regions
        .map((region) => region.place)
        .filter((place) => samples.some((sample) => sample.in === place));
    const places = sampled.length > 1 ? sampled : regions.map((region) => region.place);
    const day = samples.at(-1)?.on ?? today();

    refill(
        main,
        el(
            'div',
            { class: 'view-head' },
            el('h1', { tabindex: -1 }, say('compare.title')),
            el('p', {}, say('compare.lead')),
        ),
        sides,
        el('div', { class: 'stack' }, decided, found),
    );

    function paint() {
        refill(sides, side('left'), side('right'));
    }

    function side(name) {
        return el(
            'fieldset',
            {},
            el('legend', {}, say(`compare.${name}`)),
            el(
                'div',
                { class: 'picker' },
                policyPicker(regions, state[name], (next) => {
                    state[name] = next;
                    remember();
                    compare();
                }),
            ),
        );
    }

    function remember() {
        note({
            left: state.left.place,
            leftOn: state.left.on,
            leftSpeciality: state.left.specialities.join(','),
            right: state.right.place,
            rightOn: state.right.on,
            rightSpeciality: state.right.specialities.join(','),
            sample: state.sample === EDITED ? undefined : state.sample,
        });
    }

    async function compare() {
        decideBoth();
        refill(found, el('p', { class: 'busy' }, say('loading')));
        try {
            const { left, right } = state;
            refill(
                found,
                differences(
                    await get('/v1/comparisons', {
                        left: left.place,
                        leftOn: left.on,
                        leftSpeciality: left.specialities,
                        right: right.place,
                        rightOn: right.on,
                        rightSpeciality: right.specialities,
                    }),
                    state,
                    regions,
                ),
            );
        } catch (refused) {
            refill(found, problem(refused, compare));
        }
    }

    async function decideBoth() {
        const options = [
            [NONE, say('compare.no-sample')],
            ...(kept.application ? [[EDITED, say('compare.edited')]] : []),
            ...samples
                .filter((sample) => sample.subject === 'application')
                .map((sample) => [sample.id, sampleName(sample.id)]),
        ];
        const select = choice(
            options,
            state.sample,
            (value) => {
                state.sample = value;
                remember();
                answer();
            },
            { name: 'sample' },
        );
        const body = el('div', {});
        refill(
            decided,
            el(
                'section',
                { class: 'panel' },
                el('h2', {}, say('compare.same')),
                el('div', { class: 'picker' }, pick(say('pick.sample'), select, true)),
                body,
            ),
        );
        await answer();

        async function answer() {
            if (state.sample === NONE) {
                refill(body);
                return;
            }
            const application =
                state.sample === EDITED
                    ? kept.application
                    : (await get(`/v1/samples/${encodeURIComponent(state.sample)}`)).application;
            const policy = ({ place, on, specialities }) => ({
                in: place,
                on,
                ...(specialities.length > 0 ? { speciality: specialities } : {}),
            });
            try {
                const made = await post('/v1/comparisons?explain=summary', {
                    left: policy(state.left),
                    right: policy(state.right),
                    application,
                });
                refill(body, both(made, state, regions));
            } catch (refused) {
                refill(body, problem(refused, answer));
            }
        }
    }

    return {
        async show(path, params) {
            state.left = {
                place: params.left ?? places[0],
                on: params.leftOn ?? day,
                specialities: listed(params.leftSpeciality),
            };
            state.right = {
                place: params.right ?? places.at(-1),
                on: params.rightOn ?? day,
                specialities: listed(params.rightSpeciality),
            };
            const fallback = kept.application
                ? EDITED
                : (samples.find((sample) => sample.subject === 'application')?.id ?? NONE);
            state.sample = params.sample ?? fallback;
            paint();
            remember();
            await compare();
        },
    };
}
