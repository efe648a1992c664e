// The program ends once what is private is put away.
import { app } from 'electron';

/** Milliseconds that a disk or a clipboard may take. What was acknowledged is in the journal. */
const PATIENCE = 3000;

export function beforeQuitting(putAway: () => Promise<unknown>): void {
  let isPutAway = false;
  app.on('will-quit', (event) => {
    if (isPutAway) return;
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.allSettled([Promise.race([putAway(), patience])]).then(() => {
      isPutAway = true;
      app.quit();
    });
  });
}
