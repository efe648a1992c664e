// Starting, stopping, being killed, being started twice, finding a store that cannot be read.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { expect, launch, shownPage, test } from './fixture.ts';

const STORE = 'workspace.json';

const openAbout = async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name: 'About' }).click();
  return page.getByRole('textbox', { name: 'Organisation' });
};

test('what was typed is there after a restart, even when closed at once', async ({ userData }) => {
  const first = await launch(userData);
  const field = await openAbout(first.page);
  await field.fill('Центр «Права человека»');
  await first.electronApp.close();
  const second = await launch(userData);
  await expect(await openAbout(second.page)).toHaveValue('Центр «Права человека»');
  await second.electronApp.close();
});

test('a kill while typing loses at most two seconds', async ({ userData }) => {
  const { electronApp, page } = await launch(userData);
  const field = await openAbout(page);
  const typed: { readonly at: number; readonly text: string }[] = [];
  await field.click();
  for (let count = 1; count <= 60; count++) {
    await page.keyboard.type(`${count},`);
    typed.push({ at: Date.now(), text: await field.inputValue() });
  }
  const killedAt = Date.now();
  const gone = new Promise((resolve) => electronApp.process().once('exit', resolve));
  electronApp.process().kill('SIGKILL');
  await gone;

  const second = await launch(userData);
  const kept = await (await openAbout(second.page)).inputValue();
  await second.electronApp.close();
  expect(kept).not.toBe('');
  expect(typed.at(-1)?.text.startsWith(kept)).toBe(true);
  const lost = typed.find(({ text }) => text.length > kept.length);
  expect(killedAt - (lost?.at ?? killedAt)).toBeLessThan(2000);
});

test('a second start does not open a second window on the same data', async ({ userData }) => {
  const first = await launch(userData);
  const again = launch(userData).then(
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

test.describe('a store that cannot be read', () => {
  const BROKEN = '{"version":1,"revision":4,"annotations":[{"appeal';

  test.beforeEach(({ userData }) => {
    mkdirSync(userData, { recursive: true });
    writeFileSync(join(userData, STORE), BROKEN);
  });

  const bytes = (userData: string) => readFileSync(join(userData, STORE), 'utf8');

  test('is refused in words, and its bytes stay as they are', async ({ userData }) => {
    const { electronApp, page } = await launch(userData);
    await expect(page.getByRole('alert')).toContainText('cannot be read');
    await expect(page.getByRole('alert')).toContainText(STORE);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toContainText('cannot be read');
    await electronApp.close();
    expect(bytes(userData)).toBe(BROKEN);
  });

  test('opens once it was repaired', async ({ userData }) => {
    const { electronApp, page } = await launch(userData);
    await expect(page.getByRole('alert')).toBeVisible();
    writeFileSync(join(userData, STORE), JSON.stringify({ ...emptyWorkspace, revision: 4 }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Appeal to the EU');
    await electronApp.close();
  });

  test('is set aside only in two deliberate steps, and kept', async ({ userData }) => {
    const { electronApp, page } = await launch(userData);
    await page.getByRole('button', { name: 'Set it aside' }).click();
    expect(bytes(userData)).toBe(BROKEN);
    await page.getByRole('button', { name: 'Rename the file' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Appeal to the EU');
    await electronApp.close();
    const aside = readdirSync(userData).filter((name) => name.startsWith(`${STORE}.damaged`));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(userData, aside[0] ?? ''), 'utf8')).toBe(BROKEN);
  });

  test('can be left by quitting', async ({ userData }) => {
    const { electronApp, page } = await launch(userData);
    const gone = new Promise((resolve) => electronApp.process().once('exit', resolve));
    await page.getByRole('button', { name: 'Quit' }).click();
    await gone;
    expect(bytes(userData)).toBe(BROKEN);
  });
});

test('an edit that cannot be stored is kept, and said not to be saved', async ({
  electronApp,
  userData,
}) => {
  const page = await shownPage(electronApp);
  // Something in the way of the store: a folder of its name.
  mkdirSync(join(userData, STORE, 'in-the-way'), { recursive: true });
  const field = await openAbout(page);
  await field.fill('An Organisation');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await expect(field).toHaveValue('An Organisation');

  await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const asked = page.getByRole('dialog', { name: 'Your last changes are not saved' });
  await asked.getByRole('button', { name: 'Keep it open' }).click();
  await expect(field).toHaveValue('An Organisation');
  rmSync(join(userData, STORE), { recursive: true });
  await page.getByRole('button', { name: 'Try again now' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  expect(readFileSync(join(userData, STORE), 'utf8')).toContain('An Organisation');
});
