/** Puts a new result in the place of the old one: what was open stays open, and the focus is not lost. */
import { refill } from '../base/dom.js';
import { openIn, reopen } from '../base/fold.js';

export function redraw(result, ...children) {
    const open = openIn(result);
    const focused = result.contains(document.activeElement);
    refill(result, ...children);
    reopen(result, open);
    if (focused) {
        result.querySelector('.verdict')?.focus({ preventScroll: true });
    }
}
