/** The page: a header, and the view that the address asks for. */
import { button, el, refill } from './base/dom.js';
import { language, preferred, say, use } from './base/language.js';
import { here, note, to } from './base/address.js';
import { problem } from './views/problem.js';

const VIEWS = {
    decide: () => import('./views/decide.js'),
    compare: () => import('./views/compare.js'),
    law: () => import('./views/law.js'),
    rules: () => import('./views/rules.js'),
    committee: () => import('./views/committee.js'),
    days: () => import('./views/days.js'),
};

const main = el('main', { id: 'main', class: 'wrap', tabindex: -1 });
let shown;

async function show() {
    const { path, params } = here();
    const asked = preferred(params.lang);
    const started = document.getElementById('frame').childElementCount > 0;
    if (!started || asked !== language()) {
        await use(asked);
        frame();
        shown = undefined;
    }
    const name = path[0] in VIEWS ? path[0] : 'decide';
    navigate(name);
    try {
        if (shown?.name !== name) {
            const was = shown;
            shown = { name };
            refill(main, el('p', { class: 'busy', role: 'status' }, say('loading')));
            const view = await VIEWS[name]();
            shown = { name, view: await view.open(main) };
            await shown.view.show(path.slice(1), params);
            if (was) {
                main.querySelector('h1')?.focus({ preventScroll: true });
                scrollTo({ top: 0, behavior: 'instant' });
            }
        } else {
            await shown.view?.show(path.slice(1), params);
        }
    } catch (refused) {
        shown = undefined;
        refill(main, el('h1', { tabindex: -1 }, say(`view.${name}`)), problem(refused, show));
    }
    document.title = `${main.querySelector('h1')?.textContent ?? ''} · ${say('brand')}`;
}

function frame() {
    const root = document.getElementById('frame');
    refill(
        root,
        el('a', { class: 'skip', href: '#main', on: { click: skip } }, say('skip')),
        el(
            'header',
            { class: 'site' },
            el(
                'div',
                { class: 'wrap' },
                el(
                    'a',
                    { class: 'brand', href: '#/decide' },
                    el('img', { src: 'assets/mark.svg', alt: '', width: 28, height: 28 }),
                    say('brand'),
                ),
                el(
                    'nav',
                    { class: 'nav', 'aria-label': say('nav') },
                    Object.keys(VIEWS).map((name) =>
                        el('a', { href: to([name]), data: { view: name } }, say(`view.${name}`)),
                    ),
                ),
                languages(),
            ),
        ),
        main,
        el(
            'footer',
            { class: 'foot' },
            el(
                'div',
                { class: 'wrap' },
                el('p', {}, say('foot.note')),
                el('p', {}, el('a', { href: 'openapi.yaml' }, say('foot.api'))),
            ),
        ),
    );
}

function skip(event) {
    event.preventDefault();
    main.focus();
}

function languages() {
    return el(
        'div',
        { class: 'switch', role: 'group', 'aria-label': `${say('language')} · Language` },
        [
            ['zh', 'zh-CN', '中文'],
            ['en', 'en', 'English'],
        ].map(([code, tag, name]) =>
            button({ lang: tag, 'aria-pressed': String(code === language()), on: { click: () => speak(code) } }, name),
        ),
    );
}

async function speak(code) {
    note({ lang: code });
    await show();
    document.querySelector(`.site .switch [lang="${code === 'zh' ? 'zh-CN' : 'en'}"]`)?.focus();
}

function navigate(name) {
    document.querySelectorAll('.nav a').forEach((link) => {
        if (link.dataset.view === name) {
            link.setAttribute('aria-current', 'page');
        } else {
            link.removeAttribute('aria-current');
        }
    });
}

addEventListener('hashchange', show);
show();
