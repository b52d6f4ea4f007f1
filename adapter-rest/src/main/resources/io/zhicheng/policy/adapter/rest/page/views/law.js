/** The law as it stands in the catalogue: documents, their clauses, and which clauses some rule rests on. */
import { el, refill, svg } from '../base/dom.js';
import { say } from '../base/language.js';
import { to } from '../base/address.js';
import { get } from '../base/server.js';
import { clauseButton, period } from '../decision/clause.js';
import { filtered } from './filtered.js';

export async function open(main) {
    async function show([code], params) {
        refill(main, code ? await document_(code, params) : await documents());
        main.querySelector('.clause-line.target')?.scrollIntoView({ block: 'center' });
    }
    return { show };
}

async function documents() {
    const { documents: list } = await get('/v1/documents');
    return [
        el('div', { class: 'view-head' }, el('h1', { tabindex: -1 }, say('law.title')), el('p', {}, say('law.lead'))),
        el(
            'ul',
            { class: 'documents' },
            list.map((each) =>
                el(
                    'li',
                    { class: 'panel document' },
                    el(
                        'p',
                        {},
                        el('span', { class: 'code' }, each.code),
                        ' ',
                        el('span', { class: 'quiet' }, each.module.label),
                    ),
                    el('h2', {}, el('a', { href: to(['law', each.code]) }, each.title)),
                    el('p', { class: 'quiet' }, `${each.number} · ${each.issuer}`),
                    el(
                        'p',
                        { class: 'quiet' },
                        period(each.inForce),
                        ' · ',
                        say('law.clauses', { count: each.clauseCount }),
                    ),
                ),
            ),
        ),
    ];
}

async function document_(code, params) {
    const whole = await get(`/v1/documents/${encodeURIComponent(code)}`);
    return [
        el('p', { class: 'crumbs' }, el('a', { href: to(['law']) }, say('law.all'))),
        el(
            'div',
            { class: 'view-head' },
            el('h1', { tabindex: -1 }, whole.title),
            el('p', {}, [whole.number, whole.issuer, period(whole.inForce)].filter(Boolean).join(' · ')),
            whole.note ? el('p', { class: 'quiet' }, whole.note) : null,
            coverage(whole.clauses),
        ),
        filtered({
            entries: whole.clauses,
            params,
            names: 'law',
            words: (clause) => `${clause.id} ${clause.numbering} ${clause.text}`,
            flag: {
                name: 'cited',
                of: (clause) => clause.citedBy > 0,
                yes: say('law.cited.yes'),
                no: say('law.cited.no'),
            },
            line: (clause) => line(clause, clause.id === params.clause),
            forget: { clause: undefined },
        }),
    ];
}

function line(clause, target) {
    return el(
        'article',
        { class: `clause-line${target ? ' target' : ''}`, id: `clause-${clause.path}` },
        el('div', {}, clauseButton(clause)),
        el('p', {}, clause.text, ' ', el('span', { class: 'quiet' }, clause.numbering)),
        el(
            'div',
            { class: 'clause-side' },
            el('span', { class: 'tag' }, clause.kind.label),
            ' ',
            el(
                'span',
                { class: clause.citedBy > 0 ? 'number' : 'quiet' },
                clause.citedBy > 0 ? say('law.rules', { count: clause.citedBy }) : say('law.no-rule'),
            ),
        ),
    );
}

/** How many clauses some rule rests on. */
function coverage(clauses) {
    const cited = clauses.filter((clause) => clause.citedBy > 0).length;
    const share = clauses.length === 0 ? 0 : (cited / clauses.length) * 100;
    return el(
        'div',
        { class: 'coverage' },
        svg(
            'svg',
            { class: 'bar', viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
            svg('rect', { x: 0, y: 0, width: 100, height: 4 }),
            svg('rect', { x: 0, y: 0, width: share, height: 4, class: 'met' }),
        ),
        el('span', {}, say('law.coverage', { cited, all: clauses.length })),
    );
}
