/**
 * What is shown, as the part of the address behind `#`, so that it can be sent to somebody: a view, and whatever picks
 * what it shows. Facts about people are never part of it.
 */

/** The view and its parameters that the address asks for. */
export function here() {
    const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?');
    return {
        path: path.split('/').filter(Boolean).map(decodeURIComponent),
        params: Object.fromEntries(new URLSearchParams(query)),
    };
}

/** The address of a view; parameters without a value are left out. */
export function to(path, params = {}) {
    const told = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== '');
    const query = new URLSearchParams(told).toString();
    return `#/${path.map((part) => encodeURIComponent(part).replaceAll('%2F', '/')).join('/')}${query ? `?${query}` : ''}`;
}

/** Goes to a view, as a step that the browser can go back. */
export function go(path, params) {
    location.hash = to(path, params).slice(1);
}

/** Changes parameters of the view that is shown, without a step and without showing it anew. */
export function note(params) {
    const { path, params: old } = here();
    history.replaceState(null, '', to(path, { ...old, ...params }));
}
