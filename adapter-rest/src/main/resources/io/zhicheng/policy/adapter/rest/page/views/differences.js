/** What two policies say differently, the plainest differences first. */
import { el, refill } from '../base/dom.js';
import { say } from '../base/language.js';
import { clauseButtons } from '../decision/clause.js';
import { badge } from '../decision/outcome.js';
import { named } from './picker.js';

const KIND_TONES = { CHANGED: 'open', NEW: 'judge', GONE: 'not', RESTATED: 'none' };
const KIND_ORDER = Object.keys(KIND_TONES);

/** The same said by other clauses is no difference that anybody would notice. */
const QUIET = 'RESTATED';

/** What the policies say differently, and how: kinds can be picked. */
export function differences(comparison, state, regions) {
    const place = (each) => KIND_ORDER.indexOf(each.kind.code);
    const all = [...comparison.differences].sort((a, b) => place(a) - place(b));
    const kinds = [...new Map(all.map((each) => [each.kind.code, each.kind])).values()];
    const list = el('div', {});
    const chosen = new Set(kinds.map((kind) => kind.code).filter((code) => code !== QUIET));
    const paint = () =>
        refill(
            list,
            all.filter((each) => chosen.has(each.kind.code)).map((each) => difference(each, state, regions)),
        );
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
                              checked: chosen.has(kind.code),
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
                          el(
                              'span',
                              { class: 'number' },
                              comparison.differences.filter((each) => each.kind.code === kind.code).length,
                          ),
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
        ? el(
              'div',
              { class: 'saying' },
              el('p', { class: 'where' }, where),
              el('p', {}, said.said),
              clauseButtons(said.clauses),
          )
        : el('div', { class: 'saying silent' }, el('p', { class: 'where' }, where), el('p', {}, say('compare.silent')));
}
