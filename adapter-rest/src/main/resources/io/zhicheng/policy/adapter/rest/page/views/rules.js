/** What a policy is made of: its rules and numbers, and for each all that the layers ever said of it. */
import { el, refill } from '../base/dom.js';
import { say, says } from '../base/language.js';
import { note, to } from '../base/address.js';
import { get } from '../base/server.js';
import { clauseButtons } from '../decision/clause.js';
import { badge } from '../decision/outcome.js';
import { choice, listed, pick, policyPicker, today } from './picker.js';
import { problem } from './problem.js';

export async function open(main) {
  const [{ regions }, { samples }] = await Promise.all([get('/v1/regions'), get('/v1/samples')]);
  const usual = { place: regions[0].place, on: samples[0]?.on ?? today() };

  async function show([key], params) {
    const policy = { place: params.in ?? usual.place, on: params.on ?? usual.on, specialities: listed(params.speciality) };
    const query = { on: policy.on, speciality: policy.specialities };
    const address = { in: policy.place, on: policy.on, speciality: policy.specialities.join(',') };
    const picker = el(
      'form',
      { class: 'picker', 'aria-label': say('pick.title'), on: { submit: (event) => event.preventDefault() } },
      policyPicker(regions, policy, (next) => {
        note({ in: next.place, on: next.on, speciality: next.specialities.join(',') });
        show([key], { ...params, in: next.place, on: next.on, speciality: next.specialities.join(',') }).then(() =>
          main.querySelector('.picker [name="place"]')?.focus(),
        );
      }),
    );
    try {
      refill(main, key ? await rule(key, policy, query, address, picker) : await list(policy, query, address, picker, params));
    } catch (refused) {
      refill(main, el('h1', { tabindex: -1 }, say('rules.title')), picker, problem(refused, () => show([key], params)));
    }
  }
  return { show };
}

async function list(policy, query, address, picker, params) {
  const base = `/v1/policies/${policy.place}`;
  const [whole, { rules }, { parameters }] = await Promise.all([get(base, query), get(`${base}/rules`, query), get(`${base}/parameters`, query)]);
  const values = new Map(parameters.map((parameter) => [parameter.key, parameter]));
  const kinds = [...new Map(rules.map((each) => [each.kind.code, each.kind])).values()];
  const state = { text: params.text ?? '', kind: params.kind ?? '', force: params.force ?? '' };
  const body = el('div', {});
  const count = el('p', { class: 'quiet', role: 'status' });
  const paint = () => {
    const sought = state.text.trim().toLowerCase();
    const seen = rules.filter(
      (each) =>
        (sought === '' || `${each.id} ${each.label} ${each.said ?? ''}`.toLowerCase().includes(sought)) &&
        (state.kind === '' || each.kind.code === state.kind) &&
        (state.force === '' || (state.force === 'yes') === each.inForce),
    );
    count.textContent = say('rules.seen', { seen: seen.length, all: rules.length });
    refill(body, seen.map((each) => line(each, values.get(each.key), address)));
  };
  const filter = (name) => (value) => {
    state[name] = value;
    note({ [name]: value });
    paint();
  };
  paint();
  return [
    el('div', { class: 'view-head' }, el('h1', { tabindex: -1 }, say('rules.title')), el('p', {}, say('rules.lead'))),
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
          [say('rules.documents'), whole.documents.map((each) => [el('a', { href: to(['law', each.code]) }, each.code), ' '])],
          [say('rules.counts'), whole.counts.map((each) => `${each.kind.label} ${each.number}`).join(' · ')],
          [say('section.missing-norms'), whole.missingNorms.map((norm) => norm.label).join(' · ') || '—'],
          [say('rules.fingerprint'), el('code', {}, whole.version.fingerprint)],
        ].map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
      ),
    ),
    el(
      'div',
      { class: 'tools' },
      pick(say('rules.search'), el('input', { type: 'search', value: state.text, on: { input: (event) => filter('text')(event.target.value) } })),
      pick(say('rules.kind'), choice([['', say('all')], ...kinds.map((kind) => [kind.code, kind.label])], state.kind, filter('kind'), { name: 'kind' })),
      pick(say('rules.force'), choice([['', say('all')], ['yes', say('rules.in-force')], ['no', say('rules.not-in-force')]], state.force, filter('force'), { name: 'force' })),
    ),
    count,
    body,
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

async function rule(key, policy, query, address, picker) {
  const whole = await get(`/v1/policies/${policy.place}/rules/${encodeURIComponent(key)}`, query);
  const { norm } = whole;
  return [
    el('p', { class: 'crumbs' }, el('a', { href: to(['rules'], address) }, say('rules.all'))),
    el(
      'div',
      { class: 'view-head' },
      el('h1', { tabindex: -1 }, whole.label),
      el(
        'p',
        {},
        el('span', { class: 'tag' }, whole.kind.label),
        ' ',
        badge(whole.inForce ? 'met' : 'none', say(whole.inForce ? 'rules.in-force' : 'rules.not-in-force')),
        ' ',
        clauseButtons(whole.clauses),
        ' ',
        el('code', {}, whole.key),
      ),
      whole.said ? el('p', {}, whole.said) : null,
    ),
    picker,
    el(
      'div',
      { class: 'stack' },
      el(
        'dl',
        { class: 'facts' },
        [
          [say('rules.question'), whole.question?.label],
          [say('rules.responsible'), norm?.slot.responsible?.label],
          [say('rules.nature'), norm?.slot.nature?.label],
          [say('rules.routes'), (norm?.routes ?? []).join(' · ')],
          [say('rules.spares'), (norm?.spares ?? []).join(' · ')],
          [say('rules.bears-on'), (norm?.lowers ?? norm?.satisfies ?? norm?.waives)?.label],
        ]
          .filter(([, value]) => value)
          .map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
      ),
      content(norm),
      el('section', { class: 'panel' }, el('h2', {}, say('rules.history')), el('p', { class: 'hint quiet' }, say('rules.history.hint')), el('ol', { class: 'timeline' }, whole.history.map(trace))),
    ),
  ];
}

/** What a norm is made of: its condition, or how its value comes about. */
function content(norm) {
  const trees = [norm?.condition, norm?.amount, norm?.value, norm?.told].filter((tree) => tree && tree.parts.length > 0);
  return trees.length === 0
    ? null
    : el('section', { class: 'panel' }, el('h2', {}, say('rules.conditions')), el('ul', { class: 'rule-tree' }, trees.map(part)));
}

/** A node of a rule: one that joins is named by how it joins, any other by its words. */
function part(each) {
  const joins = says(`part.${each.form}`) && each.parts.length > 0;
  return el(
    'li',
    {},
    joins ? el('span', { class: 'quiet' }, say(`part.${each.form}`, { number: each.number ?? '' })) : each.text,
    ' ',
    clauseButtons(each.clauses),
    joins ? el('ul', {}, each.parts.map(part)) : null,
  );
}

function trace(each) {
  return el(
    'li',
    { class: each.standing.code === 'HOLDS' ? 'holds' : '' },
    el(
      'p',
      {},
      el('strong', {}, each.layer),
      ' · ',
      each.kind.label,
      ' ',
      el('span', { class: 'tag' }, each.standing.label),
      ' ',
      clauseButtons(each.clauses),
    ),
    el('p', { class: 'quiet' }, say(each.until ? 'rules.since-until' : 'rules.since', each)),
    each.said ? el('p', {}, each.said) : null,
  );
}
