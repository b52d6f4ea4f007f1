/** The tree of a condition, as nested disclosures; what lies below one is made when it is first opened. */
import { button, el } from '../base/dom.js';
import { fold } from '../base/fold.js';
import { enumerate, say } from '../base/language.js';
import { shape, toneOf } from './outcome.js';
import { clauseButtons } from './clause.js';
import { decisive, isExact, isKnown, joins, partsOf, showsValues, unwrapped } from './finding.js';

const RELATIONS = { AT_LEAST: '≥', ABOVE: '>', AT_MOST: '≤', BELOW: '<', SAME: '=', WITHIN: '∈' };

/**
 * The tree of one finding.
 *
 * `marks` says what a node was before, `jump` goes to the row of a dossier.
 */
export function tree(finding, { marks, jump, open = false } = {}) {
    return node(unwrapped(finding), { marks, jump, depth: 0, place: 0, follow: open });
}

function node(finding, context) {
    const parts = partsOf(finding).map(unwrapped);
    const below = parts.length > 0 || (finding.sources ?? []).length > 0 || (finding.evidence ?? []).length > 0;
    const head = line(finding, context, !below);
    if (!below) {
        return el('div', { class: `node leaf ${toneOf(finding.outcome.code)}` }, head);
    }
    return fold(
        {
            class: `node ${toneOf(finding.outcome.code)}${joins(finding) ? ' joining' : ''}`,
            key: `${finding.label} ${context.place}`,
            open: context.follow && context.depth < 6,
        },
        head,
        () => el('div', { class: 'node-parts' }, under(finding, parts, context)),
    );
}

function under(finding, parts, context) {
    const causes = new Set(decisive(finding).map(unwrapped));
    const settled = finding.outcome.code === 'MET' || finding.outcome.code === 'NOT_APPLICABLE';
    return [
        (finding.clauses ?? []).length > 0 ? el('p', { class: 'lineage' }, clauseButtons(finding.clauses)) : null,
        ...lineage(finding),
        sources(finding.sources ?? []),
        evidence(finding.evidence ?? [], context.jump),
        ...parts.map((part, place) =>
            node(part, {
                ...context,
                place,
                depth: context.depth + 1,
                follow: context.follow && causes.has(part) && !settled,
            }),
        ),
    ].filter(Boolean);
}

/** What a node says; clauses stand beside it where nothing unfolds, since a control must not hold another. */
function line(finding, { marks }, cited) {
    const before = marks?.before(finding);
    return el(
        'span',
        { class: 'node-line' },
        shape(toneOf(finding.outcome.code)),
        el('span', { class: 'node-label' }, finding.label),
        el('span', { class: 'sr' }, `: ${finding.outcome.label}`),
        finding.measured && showsValues(finding) ? values(finding) : null,
        before ? el('span', { class: 'changed' }, say('changed.was', { before: before.label })) : null,
        cited ? clauseButtons(finding.clauses) : null,
    );
}

/** Measured against required. */
export function values(finding) {
    return el(
        'span',
        { class: 'values' },
        el('span', { class: 'measured' }, el('span', { class: 'quiet' }, say('measured')), ' ', text(finding.measured)),
        el('span', { class: 'required' }, el('span', { class: 'quiet' }, say('required')), ' ', wanted(finding)),
        finding.shortfall
            ? el('span', { class: 'shortfall' }, say('shortfall', { amount: finding.shortfall.text }))
            : null,
    );
}

function wanted({ relation, required }) {
    if (required.length > 1) {
        return say('one-of', { list: enumerate(required.map((each) => each.text)) });
    }
    const [only] = required;
    if (!isExact(only)) {
    const told = isKnown(only) && only.text !== say('amount.unknown');
    return el('span', { class: 'untold' }, told ? say('required.open', { text: only.text }) : say('required.unknown'));
  }
    return relation === 'SAME'
        ? only.text
        : [
              el('span', { 'aria-hidden': 'true' }, `${RELATIONS[relation]} `),
              el('span', { class: 'sr' }, say(`relation.${relation}`)),
              only.text,
          ];
}

function text(amount) {
    return isKnown(amount) ? amount.text : el('span', { class: 'untold' }, amount.text);
}

function lineage(finding) {
    if (!finding.layer) {
        return [];
    }
    return [
        el('p', { class: 'lineage' }, say('layer', { layer: finding.layer })),
        ...overridden(finding.overridden ?? []),
    ];
}

/** What gave way, and why. */
export function overridden(list) {
    return list.map((lost) =>
        el(
            'p',
            { class: 'lineage lost' },
            say('overridden', { layer: lost.layer, reason: lost.reason.label, said: lost.said }),
            ' ',
            clauseButtons(lost.clauses),
        ),
    );
}

function sources(list) {
    return list.length === 0
        ? null
        : el(
              'ul',
              { class: 'sources', 'aria-label': say('sources') },
              list.map((source) =>
                  el(
                      'li',
                      {},
                      el('span', { class: 'tag' }, say(`source.${source.kind}`)),
                      ' ',
                      source.label,
                      ' ',
                      el('strong', {}, source.kind === 'RELAXATION' ? `−${source.amount.text}` : source.amount.text),
                      ' ',
                      clauseButtons(source.clauses),
                      overridden(source.overridden ?? []),
                  ),
              ),
          );
}

function evidence(rows, jump) {
    return rows.length === 0
        ? null
        : el(
              'p',
              { class: 'evidence' },
              el('span', { class: 'quiet' }, say('evidence')),
              ' ',
              rows.map((row) =>
                  jump
                      ? button(
                            { class: 'chip', on: { click: () => jump(`${row.path}[${row.row}]`) } },
                            `${row.label} ${row.row + 1}`,
                        )
                      : el('span', { class: 'chip' }, `${row.label} ${row.row + 1}`),
              ),
          );
}
