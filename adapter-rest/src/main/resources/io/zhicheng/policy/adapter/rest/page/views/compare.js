/** Two policies, of two places or two dates: what they say differently, and what both make of one application. */
import { el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { note } from '../base/address.js';
import { get, post } from '../base/server.js';
import { clauseButtons } from '../decision/clause.js';
import { badge, outcomeBadge, shape, toneOf } from '../decision/outcome.js';
import { sentence } from '../decision/verdict.js';
import { kept } from './kept.js';
import { choice, listed, pick, policyPicker, sampleName, today } from './picker.js';
import { problem } from './problem.js';

const EDITED = 'edited';
const NONE = 'none';

export async function open(main) {
  const [{ regions }, { samples }] = await Promise.all([get('/v1/regions'), get('/v1/samples')]);
  const sides = el('div', { class: 'sides' });
  const both = el('div', { 'aria-live': 'polite' });
  const found = el('div', { 'aria-live': 'polite' });
  const state = {};
  /** Two regions that samples are of, where there are two. */
  const sampled = regions.map((region) => region.place).filter((place) => samples.some((sample) => sample.in === place));
  const places = sampled.length > 1 ? sampled : regions.map((region) => region.place);
  const day = samples.at(-1)?.on ?? today();

  refill(
    main,
    el('div', { class: 'view-head' }, el('h1', { tabindex: -1 }, say('compare.title')), el('p', {}, say('compare.lead'))),
    sides,
    el('div', { class: 'stack' }, both, found),
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
      ...samples.filter((sample) => sample.subject === 'application').map((sample) => [sample.id, sampleName(sample.id)]),
    ];
    const select = choice(options, state.sample, (value) => {
      state.sample = value;
      remember();
      answer();
    }, { name: 'sample' });
    const body = el('div', {});
    refill(both, el('section', { class: 'panel' }, el('h2', {}, say('compare.same')), el('div', { class: 'picker' }, pick(say('pick.sample'), select, true)), body));
    await answer();

    async function answer() {
      if (state.sample === NONE) {
        refill(body);
        return;
      }
      const application = state.sample === EDITED ? kept.application : (await get(`/v1/samples/${encodeURIComponent(state.sample)}`)).application;
      const policy = ({ place, on, specialities }) => ({ in: place, on, ...(specialities.length > 0 ? { speciality: specialities } : {}) });
      try {
        const made = await post('/v1/comparisons?explain=summary', { left: policy(state.left), right: policy(state.right), application });
        refill(body, decisions(made, state, regions));
      } catch (refused) {
        refill(body, problem(refused, answer));
      }
    }
  }

  return {
    async show(path, params) {
      state.left = { place: params.left ?? places[0], on: params.leftOn ?? day, specialities: listed(params.leftSpeciality) };
      state.right = { place: params.right ?? places.at(-1), on: params.rightOn ?? day, specialities: listed(params.rightSpeciality) };
      const fallback = kept.application ? EDITED : (samples.find((sample) => sample.subject === 'application')?.id ?? NONE);
      state.sample = params.sample ?? fallback;
      paint();
      remember();
      await compare();
    },
  };
}

function named({ place, on }, regions) {
  return `${regions.find((region) => region.place === place)?.label ?? place} ${on}`;
}

/** Both decisions, route by route. */
function decisions({ left, right }, state, regions) {
  const ids = [...new Set([...left.routes, ...right.routes].map((route) => route.id))];
  const route = (decision, id) => decision.routes.find((each) => each.id === id);
  const same = (id) => route(left, id)?.outcome.code === route(right, id)?.outcome.code;
  const cell = (decision, id) => {
    const found = route(decision, id);
    return el('td', {}, found ? outcomeBadge(found.outcome) : el('span', { class: 'quiet' }, say('compare.silent')));
  };
  return [
    el(
      'div',
      { class: 'sides' },
      [
        [left, state.left],
        [right, state.right],
      ].map(([decision, side]) =>
        el(
          'section',
          { class: `verdict ${toneOf(decision.verdict.code)}` },
          el('p', { class: 'verdict-question' }, named(side, regions)),
          el('h3', { class: 'verdict-word' }, shape(toneOf(decision.verdict.code), 26), decision.verdict.label),
          el('p', {}, sentence(decision)),
        ),
      ),
    ),
    ids.length === 0
      ? null
      : el(
          'div',
          { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': say('section.routes') },
          el(
            'table',
            {},
            el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, say('section.routes')), el('th', { scope: 'col' }, named(state.left, regions)), el('th', { scope: 'col' }, named(state.right, regions)))),
            el(
              'tbody',
              {},
              ids.map((id) =>
                el(
                  'tr',
                  { class: same(id) ? '' : 'is-changed' },
                  el('th', { scope: 'row' }, (route(left, id) ?? route(right, id)).label, same(id) ? null : [' ', el('span', { class: 'changed' }, say('compare.differs'))]),
                  cell(left, id),
                  cell(right, id),
                ),
              ),
            ),
          ),
        ),
  ];
}

const KIND_TONES = { NEW: 'judge', GONE: 'not', CHANGED: 'open', RESTATED: 'none' };

/** What the policies say differently, and how: kinds can be picked. */
function differences(comparison, state, regions) {
  const kinds = [...new Map(comparison.differences.map((each) => [each.kind.code, each.kind])).values()];
  const list = el('div', {});
  const chosen = new Set(kinds.map((kind) => kind.code));
  const paint = () =>
    refill(list, comparison.differences.filter((each) => chosen.has(each.kind.code)).map((each) => difference(each, state, regions)));
  paint();
  return el(
    'section',
    { class: 'panel' },
    el('h2', {}, say('compare.differences'), ' ', el('span', { class: 'number' }, comparison.differences.length)),
    comparison.differences.length === 0
      ? el('p', {}, say('compare.none'))
      : el(
          'p',
          { class: 'tools' },
          kinds.map((kind) =>
            el(
              'label',
              {},
              el('input', {
                type: 'checkbox',
                checked: true,
                on: {
                  change: (event) => {
                    event.target.checked ? chosen.add(kind.code) : chosen.delete(kind.code);
                    paint();
                  },
                },
              }),
              ' ',
              kind.label,
              ' ',
              el('span', { class: 'number' }, comparison.differences.filter((each) => each.kind.code === kind.code).length),
            ),
          ),
        ),
    list,
  );
}

function difference({ kind, slot, first, second }, state, regions) {
  return el(
    'article',
    { class: 'difference' },
    el('h3', {}, slot.label, badge(KIND_TONES[kind.code] ?? 'none', kind.label)),
    saying(first, named(state.left, regions)),
    saying(second, named(state.right, regions)),
  );
}

function saying(said, where) {
  return said
    ? el('div', { class: 'saying' }, el('p', { class: 'where' }, where), el('p', {}, said.said), clauseButtons(said.clauses))
    : el('div', { class: 'saying silent' }, el('p', { class: 'where' }, where), el('p', {}, say('compare.silent')));
}
