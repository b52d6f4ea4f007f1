/** How an outcome looks: a shape of its own, its word, and only then a colour. */
import { el, svg } from '../base/dom.js';

const SHAPES = {
    met: () => [
        svg('circle', { cx: 8, cy: 8, r: 7, class: 'solid' }),
        svg('path', { d: 'M4.6 8.3l2.3 2.3 4.5-4.8', class: 'cut' }),
    ],
    not: () => [
        svg('rect', { x: 1.5, y: 1.5, width: 13, height: 13, rx: 2.5, class: 'solid' }),
        svg('path', { d: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6', class: 'cut' }),
    ],
    open: () => [
        svg('circle', { cx: 8, cy: 8, r: 6.6, class: 'dashed' }),
        svg('path', { d: 'M6.1 6.4a1.95 1.95 0 1 1 2.9 1.7c-.7.4-1 .8-1 1.5M8 11.6v.1', class: 'line' }),
    ],
    judge: () => [
        svg('path', { d: 'M8 1.2L14.8 8 8 14.8 1.2 8z', class: 'line' }),
        svg('path', { d: 'M8 5.2v3.4M8 10.9v.1', class: 'line' }),
    ],
    none: () => [svg('path', { d: 'M3.5 8h9', class: 'line' })],
};

const TONES = {
    MET: 'met',
    ELIGIBLE: 'met',
    NOT_MET: 'not',
    INELIGIBLE: 'not',
    UNKNOWN: 'open',
    UNDETERMINED: 'open',
    NEEDS_JUDGEMENT: 'judge',
    ELIGIBLE_SUBJECT_TO_JUDGEMENT: 'judge',
    NOT_APPLICABLE: 'none',
};

/** The tone of a coded outcome or verdict: one of met, not, open, judge, none. */
export function toneOf(code) {
    return TONES[code] ?? 'none';
}

/** The shape alone; whoever shows it says the word beside it. */
export function shape(tone, size = 16) {
    return svg(
        'svg',
        {
            viewBox: '0 0 16 16',
            width: size,
            height: size,
            class: `shape ${tone}`,
            'aria-hidden': 'true',
            focusable: 'false',
        },
        SHAPES[tone](),
    );
}

/** Shape and word. */
export function badge(tone, text) {
    return el('span', { class: `badge ${tone}` }, shape(tone), el('span', {}, text));
}

/** The badge of a coded outcome. */
export function outcomeBadge(outcome) {
    return badge(toneOf(outcome.code), outcome.label);
}
