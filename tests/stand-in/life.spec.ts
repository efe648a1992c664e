import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { expect, launchFixture, test } from './support.ts';

test('a second start only tells the first', async ({ electronApp, page, userData }) => {
  await page.getByRole('main').waitFor();
  const second = launchFixture(userData, 'letter.txt');
  await second.catch(() => {}); // Playwright is told that it ended
  await expect
    .poll(() => electronApp.evaluate(() => globalThis.seen.arrivals))
    .toEqual(['letter.txt']);
  expect(electronApp.windows()).toHaveLength(1);
});

test('after kill -9 the app starts again', async ({ userData }) => {
  const first = await launchFixture(userData);
  await (await first.firstWindow()).getByRole('main').waitFor();
  const ended = once(first.process(), 'exit');
  first.process().kill('SIGKILL');
  await ended;
  const second = await launchFixture(userData);
  const page = await second.firstWindow();
  await expect(page.getByRole('main')).toBeVisible();
  await second.close();
});

test('closing the window ends the app', async ({ electronApp, page }) => {
  const ended = once(electronApp.process(), 'exit');
  await page.close();
  const [code] = await ended;
  expect(code).toBe(0);
});

test('a window may refuse to close, and be closed later', async ({ electronApp, page }) => {
  await page.getByRole('main').waitFor();
  const open = () =>
    electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await electronApp.evaluate(({ app, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.once('close', (event) => event.preventDefault());
    app.quit();
  });
  expect(await open()).toBe(1);
  const ended = once(electronApp.process(), 'exit');
  await electronApp.evaluate(({ app }) => void setTimeout(() => app.quit(), 10));
  expect((await ended)[0]).toBe(0);
});

test('the app is told apart from others', async ({ electronApp, userData }) => {
  const found = await electronApp.evaluate(({ app }) => ({
    name: app.getName(),
    version: app.getVersion(),
    userData: app.getPath('userData'),
    packaged: app.isPackaged,
  }));
  expect(found).toEqual({ name: 'Fixture', version: '1.2.3', userData, packaged: false });
});

test('an in-memory partition keeps nothing of the page', async ({
  electronApp,
  page,
  userData,
}) => {
  await page.getByRole('main').waitFor();
  const path = await electronApp.evaluate(({ session }) =>
    session.fromPartition('fixture').getStoragePath(),
  );
  expect(path).toBe(null);
  const files = readdirSync(userData, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => /fixture|Local Storage.*bundle/i.test(name))).toEqual([]);
});
