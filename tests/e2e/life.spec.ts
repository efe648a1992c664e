// Starting, stopping, being killed, being started twice, finding a vault that cannot be read or
// written.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, launch, PASSPHRASE, shell, shownPage, start, test, unlock } from './fixture.ts';
import { openSender } from './steps.ts';

const vaultIn = (userData: string) => join(userData, 'vault');
const headOf = (userData: string) => join(vaultIn(userData), 'head');

test('what was typed is there after a restart, even when closed at once', async ({ userData }) => {
  const first = await launch(userData);
  const field = await openSender(first.page);
  await field.fill('Центр «Права человека»');
  await first.electronApp.close();
  const second = await launch(userData);
  await expect(await openSender(second.page)).toHaveValue('Центр «Права человека»');
  await second.electronApp.close();
});

test('a kill while typing loses at most two seconds', async ({ userData }) => {
  const { electronApp, page } = await launch(userData);
  const field = await openSender(page);
  const typed: { readonly at: number; readonly text: string }[] = [];
  await field.click();
  // Longer than may be lost, however fast the machine is.
  const until = Date.now() + 3000;
  for (let count = 1; Date.now() < until; count++) {
    await page.keyboard.type(`${count},`);
    typed.push({ at: Date.now(), text: await field.inputValue() });
  }
  const killedAt = Date.now();
  const gone = new Promise((resolve) => electronApp.process().once('exit', resolve));
  electronApp.process().kill('SIGKILL');
  await gone;

  const second = await launch(userData);
  const kept = await (await openSender(second.page)).inputValue();
  await second.electronApp.close();
  expect(kept).not.toBe('');
  expect(typed.at(-1)?.text.startsWith(kept)).toBe(true);
  const lost = typed.find(({ text }) => text.length > kept.length);
  expect(killedAt - (lost?.at ?? killedAt)).toBeLessThan(2000);
});

test('a second start does not open a second window on the same data', async ({ userData }) => {
  const first = await launch(userData);
  const again = start(userData).then(
    () => 'opened',
    () => 'refused',
  );
  expect(await again).toBe('refused');
  await expect(first.page.getByRole('main')).toBeVisible();
  const count = await first.electronApp.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(count).toBe(1);
  await first.electronApp.close();
});

test.describe('a vault whose first bytes are broken', () => {
  let sound: Buffer;
  let broken: Buffer;

  test.beforeEach(async ({ userData }) => {
    const { electronApp, page } = await launch(userData);
    await (await openSender(page)).fill('An Organisation');
    await electronApp.close();
    sound = readFileSync(headOf(userData));
    broken = Buffer.from(sound);
    broken.write('????', 0);
    writeFileSync(headOf(userData), broken);
  });

  test('is called damaged, not locked, and its bytes stay as they are', async ({ userData }) => {
    const { electronApp, page } = await start(userData);
    await expect(page.getByRole('heading', { name: 'Your vault is damaged' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('nothing to do with the passphrase');
    await expect(page.getByText(vaultIn(userData))).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Your vault is damaged' })).toBeVisible();
    await electronApp.close();
    expect(readFileSync(headOf(userData)).equals(broken)).toBe(true);
  });

  test('opens once it was repaired', async ({ userData }) => {
    const { electronApp, page } = await start(userData);
    await page.getByRole('heading', { name: 'Your vault is damaged' }).waitFor();
    writeFileSync(headOf(userData), sound);
    await page.getByRole('button', { name: 'Try again' }).click();
    await unlock(page);
    await expect(await openSender(page)).toHaveValue('An Organisation');
    await electronApp.close();
  });

  test('is restored from the copy beside it, and kept', async ({ userData }) => {
    const { electronApp, page } = await start(userData);
    await page.getByRole('button', { name: 'Restore from a backup' }).click();
    await page.getByRole('option', { name: /Copy of a day/ }).click();
    await page.getByLabel('Passphrase of the copy').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Restore this backup' }).click();
    await shell(page).waitFor();
    await expect(await openSender(page)).toHaveValue('An Organisation');
    await electronApp.close();
    const kept = readdirSync(vaultIn(userData)).filter((name) => name.startsWith('damaged'));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(vaultIn(userData), kept[0] ?? '')).equals(broken)).toBe(true);
  });
});

test('an edit that cannot be stored is kept, and said not to be saved', async ({
  electronApp,
  userData,
}) => {
  const page = await shownPage(electronApp);
  const field = await openSender(page);
  const away = join(userData, 'away');
  renameSync(vaultIn(userData), away);
  await field.fill('An Organisation');
  const notSaved = page.getByRole('region', { name: 'Not saved' });
  await expect(notSaved.getByText('Put it back, or plug the disk in.')).toBeVisible();
  await expect(field).toHaveValue('An Organisation');

  await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const asked = page.getByRole('dialog', { name: 'Your last changes are not saved' });
  await asked.getByRole('button', { name: 'Keep it open' }).click();
  await expect(field).toHaveValue('An Organisation');
  renameSync(away, vaultIn(userData));
  await page.getByRole('button', { name: 'Try again now' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.reload();
  await expect(await openSender(page)).toHaveValue('An Organisation');
});
