/** Talks to the server beside the page. */
import { language } from './language.js';

/** What the server refused, as it said it (RFC 9457). */
export class Problem extends Error {
    constructor(status, body) {
        super(body.title ?? `HTTP ${status}`);
        this.status = status;
        this.title = body.title ?? `HTTP ${status}`;
        this.detail = body.detail ?? '';
        this.faults = body.faults ?? [];
    }
}

const answers = new Map();
let token = '';

/** A token for a server that asks for one; kept as long as the page is open, and nowhere else. */
export function present(given) {
    token = given;
}

/** Gets a resource; the same one is asked for once in each language. */
export function get(path, params = {}) {
    const told = Object.entries(params).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
    const query = new URLSearchParams(told.filter(([, value]) => value !== undefined && value !== '')).toString();
    const address = query ? `${path}?${query}` : path;
    const key = `${language()} ${address}`;
    if (!answers.has(key)) {
        const answer = ask(address, { method: 'GET' });
        answers.set(key, answer);
        answer.catch(() => answers.delete(key));
    }
    return answers.get(key);
}

/** Posts a document and gets the answer; never kept. */
export function post(path, document, signal) {
    return ask(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: typeof document === 'string' ? document : JSON.stringify(document),
        signal,
    });
}

async function ask(address, options) {
    const headers = {
        ...options.headers,
        Accept: 'application/json, application/*+json',
        'Accept-Language': language(),
    };
    if (token) {
        headers.Authorization = `Bearer ${token}`;
    }
    const response = await fetch(address.replace(/^\//, ''), { ...options, headers, credentials: 'omit' });
    const body = await response.text();
    if (!response.ok) {
        throw new Problem(response.status, parsed(body) ?? {});
    }
    return parsed(body);
}

function parsed(body) {
    try {
        return JSON.parse(body);
    } catch {
        return undefined;
    }
}
