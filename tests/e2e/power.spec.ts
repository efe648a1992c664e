// What the system tells of its user leaving locks the vault (R26). The events are given by hand: that
// a system gives them, only a person with a lid can see.
import { expect, launch, shell, test, unlock } from './fixture.ts';

test('the vault locks when the system says that nobody is there', async ({ userData }) => {
  const { electronApp, page } = await launch(userData);
  let shown = page;
  for (const event of ['suspend', 'resume', 'lock-screen', 'user-did-resign-active'] as const) {
    const next = electronApp.waitForEvent('window');
    await electronApp.evaluate(({ powerMonitor }, name) => {
      powerMonitor.emit(name);
    }, event);
    const locked = await next;
    await locked.getByLabel('Passphrase', { exact: true }).waitFor();
    await expect(shell(locked), event).toBeHidden();
    await expect.poll(() => shown.isClosed(), event).toBe(true);
    await unlock(locked);
    shown = locked;
  }
  await electronApp.close();
});
