// A meeting leaves in a file of its own, is opened on an empty computer, and its minutes come home.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { AppealId } from '#core/appeals/ids.ts';
import type { Command } from '#core/workspace/command.ts';
import { aMeeting, meetingId } from '#tests/support/meetings.ts';
import { expect, PASSPHRASE, shell, start, test } from './fixture.ts';
import { objections } from './objections.ts';
import { goTo } from './steps.ts';

const ON_THE_WAY = 'gravel sunrise teapot meadow whisper';
const AIM = 'Have the case raised at the next dialogue.';
const AT = '2026-12-01T10:00:00.000Z';

/** Answers the dialogs as a person who picks `path`, to save and to open. */
const picks = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, picked) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: picked });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [picked] });
  }, path);

/** Changes the vault behind the screens, which specs of their own go through. */
async function changed(page: Page, command: Command): Promise<void> {
  await page.evaluate(async (each) => {
    const opened = await window.demarche.call('workspace.open', { appealIds: [] });
    const { value } = opened as { value: { revision: number } };
    await window.demarche.call('workspace.apply', { base: value.revision, command: each });
  }, command);
  await page.reload();
  await shell(page).waitFor();
}

const revised = (field: 'aim' | 'owner', value: string): Command => ({
  type: 'meetings.revise',
  id: meetingId,
  revision: { field, value },
  at: AT,
});

/** Neither in light nor in dark. */
async function expectNoObjections(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page)).toEqual([]);
  }
}

async function letLeave(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Visit to the ambassador' }).click();
  await page.getByRole('button', { name: 'Make a travel copy…' }).click();
  await expectNoObjections(page);
  await page.getByLabel('New passphrase').fill(ON_THE_WAY);
  await page.getByLabel('The same once more').fill(ON_THE_WAY);
  await picks(app, file);
  await page.getByRole('button', { name: 'Save the travel copy…' }).click();
  await expect(page.getByRole('dialog', { name: 'The travel copy is saved' })).toBeVisible();
  await expectNoObjections(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Not yet back')).toBeVisible();
}

async function meetElsewhere(left: string, back: string): Promise<void> {
  const elsewhere = mkdtempSync(join(tmpdir(), 'demarche-e2e-'));
  const { electronApp, page } = await start(elsewhere);
  await picks(electronApp, left);
  await page.getByRole('button', { name: 'Restore a backup instead' }).click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await page.getByLabel('Passphrase of the copy').fill(ON_THE_WAY);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText(/^Travel copy of one meeting, to be erased by/)).toBeVisible();
  await expectNoObjections(page);
  await changed(page, revised('aim', 'A written answer.'));
  await changed(page, revised('owner', 'Maria Example'));
  await picks(electronApp, back);
  await page.getByRole('button', { name: 'Save what goes home…' }).click();
  await expect(page.getByText(/^Saved as/)).toBeVisible();
  await electronApp.close();
  rmSync(elsewhere, { recursive: true, force: true, maxRetries: 3 });
}

test('minutes come home from a travel copy, and what both changed is chosen', async ({
  electronApp,
  page,
  userData,
}) => {
  test.setTimeout(120_000);
  const [left, back] = ['left', 'back'].map((name) => join(userData, `${name}.demarche-backup`));
  const { value } = (await page.evaluate(() => window.demarche.call('library.open', null))) as {
    value: { appeals: { id: string }[] };
  };
  const appealId = AppealId.parse(value.appeals[0]?.id);
  await changed(page, {
    type: 'meetings.create',
    meeting: aMeeting({ appealId, on: '2099-12-01', aim: AIM }),
  });
  await letLeave(electronApp, page, left ?? '');
  await meetElsewhere(left ?? '', back ?? '');
  await changed(page, revised('aim', 'Two cases raised.'));
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Bring a copy home…' }).click();
  await picks(electronApp, back ?? '');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByLabel('Passphrase of the copy').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Show what is new' }).click();
  await expect(
    page
      .getByRole('alert')
      .getByText(/passphrase/)
      .first(),
  ).toBeVisible();
  await page.getByLabel('Passphrase of the copy').fill(ON_THE_WAY);
  await page.getByRole('button', { name: 'Show what is new' }).click();
  await page.getByRole('region', { name: 'Comes home' }).waitFor();
  await expectNoObjections(page);
  await page.getByRole('radio', { name: 'What was done on the way' }).check({ force: true });
  await page.getByRole('button', { name: 'Bring it home' }).click();
  await expect(page.getByText('2 changes are home.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^Brought home on/)).toBeVisible();
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Visit to the ambassador' }).click();
  await expect(page.getByText('A written answer.')).toBeVisible();
});
