/**
 * The application that is being worked on, for as long as the page is open: another view or another language finds it
 * again. It is never stored and never part of an address.
 */
export const kept = { sample: undefined, application: undefined };
