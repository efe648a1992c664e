import { expect, test } from './support.ts';

test('values come back from the main process as they went', async ({ page }) => {
  const same = await page.evaluate(async () => {
    const sent = { list: [1, undefined, null], when: new Date(5), bytes: new Uint8Array([1, 2]) };
    const got = (await fixture.invoke('echo', sent)) as typeof sent;
    return [got.list, got.when instanceof Date && got.when.getTime(), [...got.bytes]];
  });
  expect(same).toEqual([[1, undefined, null], 5, [1, 2]]);
});

test('errors of a handler arrive in Electron’s words', async ({ page }) => {
  const words = await page.evaluate(() => fixture.invoke('fail').catch((error) => error.message));
  expect(words).toBe("Error invoking remote method 'fail': TypeError: no such thing");
  const none = await page.evaluate(() => fixture.invoke('none').catch((error) => error.message));
  expect(none).toBe("Error invoking remote method 'none': Error: No handler registered for 'none'");
});

test('what cannot be cloned is refused', async ({ page }) => {
  const words = await page.evaluate(async () => {
    try {
      return await fixture.invoke('echo', Symbol('s'));
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(words).toContain('could not be cloned');
});

test('messages go both ways, until the listener is taken off', async ({ page }) => {
  await page.evaluate(() => fixture.say('hello'));
  await expect(page.getByRole('status')).toHaveText('heard hello');
  const times = await page.evaluate(async () => {
    let count = 0;
    const off = fixture.listen(() => count++);
    fixture.say('one');
    await fixture.invoke('echo');
    off();
    fixture.say('two');
    await fixture.invoke('echo');
    return count;
  });
  expect(times).toBe(1);
});

test('the sender is the window’s main frame, the same object each time', async ({ page }) => {
  const who = () => page.evaluate(() => fixture.invoke('who'));
  expect(await who()).toEqual({ isMainFrame: true, origin: 'app://bundle' });
  await page.reload();
  await page.getByRole('main').waitFor();
  expect(await who()).toEqual({ isMainFrame: true, origin: 'app://bundle' });
});

test('the page has the bridge, frozen, and nothing of Node or Electron', async ({ page }) => {
  const found = await page.evaluate(() => ({
    now: fixture.now(),
    frozen: Object.isFrozen(fixture),
    node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    traces: Object.keys(window).filter((name) => /stand|electron/i.test(name)),
  }));
  expect(found).toEqual({ now: 42, frozen: true, node: [], traces: [] });
});
