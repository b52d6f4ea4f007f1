/** What the server refused, with every fault, and a way on. */
import { button, el } from '../base/dom.js';
import { say } from '../base/language.js';
import { Problem, present } from '../base/server.js';

/** The faults of a case, with pointers into its subject. */
export function faultsOf(refused, subject) {
    return (refused.faults ?? []).map((fault) => ({
        ...fault,
        pointer: fault.pointer?.startsWith(`/${subject}`) ? fault.pointer.slice(subject.length + 1) : fault.pointer,
    }));
}

/** `again` tries once more; `jump` goes to the field of a fault. */
export function problem(refused, again, jump, faults = refused.faults) {
    if (!(refused instanceof Problem)) {
        return box(say('problem.unreachable'), String(refused.message ?? refused), [], again);
    }
    if (refused.status === 401) {
        return tokenAsked(refused, again);
    }
    return box(refused.title, refused.detail, faults, again, jump);
}

function box(title, detail, faults, again, jump) {
    return el(
        'div',
        { class: 'problem', role: 'alert' },
        el('h2', {}, title),
        detail ? el('p', {}, detail) : null,
        faults.length > 0
            ? el(
                  'ul',
                  {},
                  faults.map((fault) => el('li', {}, one(fault, jump))),
              )
            : null,
        again ? el('p', {}, button({ class: 'plain slim', on: { click: again } }, say('problem.again'))) : null,
    );
}

function one(fault, jump) {
    const where = fault.pointer ?? fault.parameter ?? '';
    return [
        jump && fault.pointer
            ? button({ class: 'link', on: { click: () => jump(fault.pointer) } }, el('code', {}, where))
            : el('code', {}, where),
        ' ',
        fault.problem,
        fault.value ? [' ', el('code', {}, fault.value)] : null,
        fault.expected ? ` ${say('problem.expected', { expected: fault.expected })}` : null,
        fault.maybe ? ` ${fault.maybe}` : null,
    ];
}

function tokenAsked(refused, again) {
    const field = el('input', { type: 'password', id: 'token', autocomplete: 'off' });
    return el(
        'form',
        {
            class: 'problem',
            on: {
                submit: (event) => {
                    event.preventDefault();
                    present(field.value);
                    again();
                },
            },
        },
        el('h2', {}, refused.title),
        el('p', {}, say('problem.token')),
        el('div', { class: 'pick' }, el('label', { for: 'token' }, say('problem.token-label')), field),
        el('button', { class: 'primary', type: 'submit' }, say('problem.token-use')),
    );
}
