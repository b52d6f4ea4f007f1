/** Working days: how many lie in a period, and which is the n-th after a day, day by day. */
import { el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { note } from '../base/address.js';
import { get } from '../base/server.js';
import { badge } from '../decision/outcome.js';
import { date, pick } from './picker.js';
import { problem } from './problem.js';

export async function open(main) {
  const state = {};
  const tools = el('div', { class: 'picker' });
  const body = el('div', { 'aria-live': 'polite' });
  refill(main, el('div', { class: 'view-head' }, el('h1', { tabindex: -1 }, say('days.title')), el('p', {}, say('days.lead'))), tools, body);

  async function answer() {
    note(state);
    try {
      const counted = await get('/v1/working-days', { from: state.from, to: state.to });
      refill(
        body,
        el(
          'div',
          { class: 'stack' },
          el('p', { class: 'verdict-word' }, counted.workingDays === undefined ? say('days.unknown') : say('days.count', { count: counted.workingDays })),
          el(
            'div',
            { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': say('days.title') },
            el(
              'table',
              {},
              el('thead', {}, el('tr', {}, ['days.number', 'days.date', 'days.kind', 'days.reason', 'days.notice'].map((key) => el('th', { scope: 'col' }, say(key))))),
              el('tbody', {}, counted.days.map(row)),
            ),
          ),
        ),
      );
    } catch (refused) {
      refill(body, problem(refused, answer));
    }
  }

  function row(day) {
    const works = day.number !== undefined;
    return el('tr', {}, el('td', {}, day.number ?? ''), el('th', { scope: 'row' }, day.date), el('td', {}, badge(works ? 'met' : 'none', day.kind.label)), el('td', {}, day.reason), el('td', {}, day.notice ?? ''));
  }

  return {
    async show(path, params) {
      Object.assign(state, { from: params.from ?? '2018-09-24', to: params.to ?? '2018-10-12' });
      const change = (name) => (value) => {
        state[name] = value;
        answer();
      };
      refill(tools, pick(say('days.from'), date(state.from, change('from'), { name: 'from' })), pick(say('days.to'), date(state.to, change('to'), { name: 'to' })));
      await answer();
    },
  };
}
