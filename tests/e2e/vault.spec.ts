// The life of the vault on screen, in the running program: first run, locking, the recovery key, and
// edits over a locking.
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import {
  createVault,
  expect,
  launch,
  lock,
  PASSPHRASE,
  shell,
  start,
  test,
  unlock,
} from './fixture.ts';
import { goTo, openSender } from './steps.ts';

test('a vault made on the first run opens by its passphrase only, or by its recovery key', async ({
  userData,
}) => {
  test.setTimeout(60_000);
  const first = await start(userData);
  const key = await createVault(first.page);
  await (await openSender(first.page)).fill('An Organisation');
  await first.electronApp.close();

  const { electronApp, page } = await start(userData);
  const passphrase = page.getByLabel('Passphrase', { exact: true });
  await expect(passphrase).toBeFocused();
  await page.keyboard.type('this is not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await expect(shell(page)).toBeHidden();
  await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
  const [slipped = ''] = key.split('-');
  const field = page.getByRole('textbox', { name: 'Recovery key' });
  const slip = (slipped.startsWith('A') ? 'B' : 'A') + slipped.slice(1);
  await field.fill(key.replace(slipped, slip));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('There is a slip in group 1')).toBeVisible();
  await field.fill(key.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { name: 'Set a new passphrase' }).waitFor();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(await openSender(page)).toHaveValue('An Organisation');
  await electronApp.close();
});

test('five words are made in the page, from the bundle', async ({ userData }) => {
  const { electronApp, page } = await start(userData);
  await page.getByRole('button', { name: 'Make five words for me' }).click();
  const words = page.getByRole('region', { name: 'Your five words' }).getByRole('listitem');
  await expect(words).toHaveCount(5);
  const made = (await words.allTextContents()).join(' ');
  await expect(page.getByLabel('New passphrase')).toHaveValue(made);
  await electronApp.close();
});

test('one key locks: the page is another, and what was typed is in the vault', async ({
  userData,
}) => {
  const { electronApp, page } = await launch(userData);
  await (await openSender(page)).fill('Typed a moment ago');
  const locked = await lock({ electronApp, page });
  expect(page.isClosed()).toBe(true);
  expect(await locked.content()).not.toContain('Typed a moment ago');
  const answer = await locked.evaluate(() =>
    window.demarche.call('workspace.open', { appealIds: [] }),
  );
  expect(answer).toEqual({ ok: false, error: { code: 'vault.locked' } });
  await unlock(locked);
  await expect(await openSender(locked)).toHaveValue('Typed a moment ago');
  await electronApp.close();
});

test('when the screen of the computer is locked, so is the vault, with what was being typed', async ({
  userData,
}) => {
  const { electronApp, page } = await launch(userData);
  const field = await openSender(page);
  await field.pressSequentially('Half a sent');
  const next = electronApp.waitForEvent('window');
  await electronApp.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
  const locked = await next;
  await unlock(locked);
  await expect(await openSender(locked)).toHaveValue('Half a sent');
  await electronApp.close();
});

test('a page that is loaded again goes straight in while the vault is open', async ({ page }) => {
  await page.reload();
  await expect(shell(page)).toBeVisible();
});

test('edits that the disk refused are made again after the vault was locked', async ({
  userData,
}) => {
  const { electronApp, page } = await launch(userData);
  const vault = join(userData, 'vault');
  const field = await openSender(page);
  renameSync(vault, join(userData, 'away'));
  await field.fill('Not on the disk');
  await page.getByRole('region', { name: 'Not saved' }).waitFor();
  const next = electronApp.waitForEvent('window');
  const pressed = page.keyboard.press('Control+l').catch(() => undefined); // the page may go first
  const [missing] = await Promise.all([next, pressed]);
  await missing.getByRole('heading', { name: 'Your vault is not in its place' }).waitFor();
  renameSync(join(userData, 'away'), vault);
  await missing.getByRole('button', { name: 'Try again' }).click();
  await unlock(missing, PASSPHRASE);
  await expect(missing.getByText(/^1 change that could not be saved/)).toBeVisible();
  await expect(await openSender(missing)).toHaveValue('Not on the disk');
  await electronApp.close();
});

test('erasing from the settings leads to a first run, as it was said to', async ({ userData }) => {
  const { electronApp, page } = await launch(userData);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('it shows “Create your vault”').waitFor();
  await page.getByLabel('Type “erase” to go on').fill('erase');
  const next = electronApp.waitForEvent('window');
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  const anew = await next;
  await anew.getByRole('heading', { name: 'Create your vault' }).waitFor();
  expect(readdirSync(userData)).not.toContain('vault');
  await electronApp.close();
});
