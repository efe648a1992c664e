// The system's own clipboard (R28). Never run where this was written, for Electron's binary could not
// be had there: see tests/README.md.
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, launch, lock, test } from '../fixture.ts';

const read = (electronApp: ElectronApplication): Promise<string> =>
  electronApp.evaluate(async ({ clipboard }) => clipboard.readText());

const copyPrivately = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(async (words) => {
    await window.demarche.call('clipboard.copy', { text: words });
    await window.demarche.call('clipboard.guard', null);
  }, text);

test('what is private leaves the clipboard after 20 seconds', async ({ electronApp, page }) => {
  await copyPrivately(page, 'a private word');
  expect(await read(electronApp)).toBe('a private word');
  await expect.poll(() => read(electronApp), { timeout: 25_000 }).toBe('');
});

test('it leaves at once when the vault is locked', async ({ userData }) => {
  const running = await launch(userData);
  await copyPrivately(running.page, 'a private word');
  await lock(running);
  expect(await read(running.electronApp)).toBe('');
  await running.electronApp.close();
});

test('histories of the clipboard are told to leave it out', async ({ electronApp, page }) => {
  const marks: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'org.nspasteboard.ConcealedType',
    win32: 'ExcludeClipboardContentFromMonitorProcessing',
    linux: 'x-kde-passwordManagerHint',
  };
  const format = `electron application/osclipboard;format="${marks[process.platform]}"`;
  const isMarked = () => electronApp.evaluate(({ clipboard }, mark) => clipboard.has(mark), format);
  await page.evaluate(() => window.demarche.call('clipboard.copy', { text: 'a public word' }));
  expect(await isMarked()).toBe(false);
  await copyPrivately(page, 'a private word');
  expect(await isMarked()).toBe(true);
  expect(await read(electronApp)).toBe('a private word');
});

test('on Linux it leaves the selection, too', async ({ userData }) => {
  const running = await launch(userData);
  await running.electronApp.evaluate(({ clipboard }) =>
    clipboard.selection?.writeText('a private word'),
  );
  await copyPrivately(running.page, 'a private word');
  await lock(running);
  const selected = await running.electronApp.evaluate(
    async ({ clipboard }) => (await clipboard.selection?.readText()) ?? '',
  );
  expect(selected).toBe('');
  await running.electronApp.close();
});

test('a clipboard that does not answer holds up neither locking nor quitting', async ({
  userData,
}) => {
  const running = await launch(userData);
  await copyPrivately(running.page, 'a private word');
  await running.electronApp.evaluate(({ clipboard }) => {
    clipboard.readText = () => new Promise(() => {});
  });
  await lock(running);
  await running.electronApp.close();
});

test('what another program copied since stays', async ({ userData }) => {
  const running = await launch(userData);
  await copyPrivately(running.page, 'a private word');
  await running.electronApp.evaluate(({ clipboard }) => clipboard.writeText('of another'));
  await lock(running);
  expect(await read(running.electronApp)).toBe('of another');
  await running.electronApp.close();
});
