/**
 * Loads the page again, since what it holds of the vault is no longer true. Never settles: the page
 * is gone before anything could follow.
 */
export function startAnew(): Promise<never> {
  // Main lets nothing load but the page itself, and "#content" of the skip link makes it another.
  history.replaceState(null, '', location.pathname);
  location.reload();
  return new Promise(() => undefined);
}
