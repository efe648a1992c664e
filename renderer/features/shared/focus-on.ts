/** Where the focus goes when what had it is gone: to a heading or a row, by its id. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();
