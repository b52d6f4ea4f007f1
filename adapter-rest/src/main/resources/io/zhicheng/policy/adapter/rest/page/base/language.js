/** The language of the page and its texts, one message file each. */

const LANGUAGES = ['zh', 'en'];
const KEPT = 'policy.language';

let current = 'zh';
let messages = {};

export function language() {
    return current;
}

/** The language of the address, else the one chosen before, else the browser's, else Chinese. */
export function preferred(asked) {
    const wishes = [asked, kept(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
    return wishes.find((wish) => LANGUAGES.includes(wish)) ?? 'zh';
}

export async function use(next) {
    const response = await fetch(`assets/messages/${next}.json`);
    messages = await response.json();
    current = next;
    document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
    try {
        localStorage.setItem(KEPT, next);
    } catch {
        // A browser that keeps nothing still shows the page.
    }
}

/** A text of the page; `{name}` stands for a value. A key without a text shows itself. */
export function say(key, values = {}) {
    const text = messages[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** Whether the page has a text of that key. */
export function says(key) {
    return key in messages;
}

/** One of two texts that come together. */
export function either(zh, en) {
    return current === 'zh' ? (zh ?? en) : (en ?? zh);
}

/** Several things in one sentence. */
export function enumerate(items) {
    return items.join(current === 'zh' ? '、' : ', ');
}

function kept() {
    try {
        return localStorage.getItem(KEPT);
    } catch {
        return null;
    }
}
