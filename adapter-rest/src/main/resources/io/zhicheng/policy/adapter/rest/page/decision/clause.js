/** A clause: its number wherever it is cited, and its paraphrase in a dialog. */
import { button, el, refill } from '../base/dom.js';
import { say, language } from '../base/language.js';
import { get } from '../base/server.js';
import { to } from '../base/address.js';

let dialog;
let opener;

/** The numbers of clauses as buttons; one that is cited twice is shown once. */
export function clauseButtons(clauses) {
    const once = [...new Map((clauses ?? []).map((clause) => [clause.id, clause])).values()];
    return once.length === 0
        ? null
        : el(
              'span',
              { class: 'clauses' },
              once.map((clause) => clauseButton(clause)),
          );
}

export function clauseButton(clause) {
    return button(
        {
            class: 'clause',
            title: (language() === 'zh' ? clause.zh : clause.en) ?? '',
            'aria-label': say('clause.open', { id: clause.id }),
            'aria-haspopup': 'dialog',
            on: { click: (event) => open(clause, event.currentTarget) },
        },
        clause.id,
    );
}

function open(clause, from) {
    dialog ??= build();
    opener = from;
    const body = dialog.querySelector('.dialog-body');
    const [document, ...path] = clause.id.split('/');
    dialog.querySelector('h2').textContent = clause.id;
    refill(body, paraphrases(clause));
    if (!dialog.open) {
        dialog.showModal();
    }
    get(`/v1/documents/${document}/clauses/${path.join('/')}`)
        .then((whole) => {
            if (dialog.querySelector('h2').textContent === clause.id) {
                refill(body, paraphrases(whole), more(whole), link(document, clause.id));
            }
        })
        .catch(() => body.append(el('p', { class: 'quiet' }, say('clause.no-more'))));
}

/** Both texts, the language of the page first: the Chinese is what binds. */
export function paraphrases(clause) {
    const texts = [
        ['zh', 'zh-CN', clause.zh],
        ['en', 'en', clause.en],
    ].filter(([, , text]) => text);
    const ordered = language() === 'zh' ? texts : texts.reverse();
    return ordered.map(([name, tag, text]) =>
        el(
            'section',
            { class: 'paraphrase', lang: tag },
            el('h3', {}, say(`clause.${name}`)),
            el('p', { class: 'reading-text' }, text),
        ),
    );
}

/** What the catalogue says of a clause beside its text. */
function more(clause) {
    const rows = [
        [say('clause.kind'), clause.kind.label],
        [say('clause.numbering'), clause.numbering],
        [say('clause.document'), `${clause.document.title} ${clause.document.number}`],
        [say('clause.period'), period(clause.inForce)],
        [say('clause.applies-to'), clause.appliesTo],
        [say('clause.parameters'), listed(clause.parameters.map((each) => `${each.name}: ${each.value}`))],
        [say('clause.boundaries'), listed(clause.boundaries)],
        [say('clause.reading'), clause.reading],
        [say('clause.relates'), listed(clause.relates)],
        [say('clause.cited-by'), cited(clause.citedBy)],
    ].filter(([, value]) => value);
    return el(
        'dl',
        { class: 'facts' },
        rows.map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
    );
}

/** A period in words. */
export function period(told) {
    return told ? say(told.to ? 'period' : 'period.open', told) : null;
}

function listed(texts) {
    return texts.length === 0
        ? null
        : el(
              'ul',
              {},
              texts.map((text) => el('li', {}, text)),
          );
}

function cited(rules) {
    return rules.length === 0
        ? say('clause.cited-by-none')
        : el(
              'ul',
              {},
              rules.map((rule) =>
                  el(
                      'li',
                      {},
                      rule.place
                          ? el(
                                'a',
                                {
                                    href: to(['rules', rule.key], { in: rule.place, speciality: rule.speciality }),
                                    on: { click: () => dialog.close() },
                                },
                                rule.label,
                            )
                          : rule.label,
                      ' ',
                      el('span', { class: 'quiet' }, `${rule.kind.label} · ${rule.module.label} · ${rule.does.label}`),
                  ),
              ),
          );
}

function link(document, id) {
    return el(
        'p',
        {},
        el(
            'a',
            { href: to(['law', document], { clause: id }), on: { click: () => dialog.close() } },
            say('clause.in-document'),
        ),
    );
}

function build() {
    const title = el('h2', { id: 'clause-title' });
    const built = el(
        'dialog',
        { class: 'side', 'aria-labelledby': 'clause-title' },
        el(
            'div',
            { class: 'dialog-head' },
            title,
            button({ class: 'plain', on: { click: () => built.close() } }, say('close')),
        ),
        el('div', { class: 'dialog-body' }),
    );
    built.addEventListener('click', (event) => event.target === built && built.close());
    built.addEventListener('close', () => {
        built.remove();
        dialog = undefined;
        opener?.isConnected && opener.focus();
    });
    document.body.append(built);
    return built;
}
