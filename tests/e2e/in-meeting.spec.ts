// A meeting by keys alone: what is said is written down, is still there after a lock and a kill, and
// becomes a commitment that is followed up.
import type { Page } from '@playwright/test';
import { AppealId } from '#core/appeals/ids.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import type { Command } from '#core/workspace/command.ts';
import { aMeeting, anItem } from '#tests/support/meetings.ts';
import { expect, launch, lock, test, unlock } from './fixture.ts';

const planned = (): Meeting =>
  aMeeting({
    appealId: AppealId.parse('iphr-2013-11-19'),
    title: 'Visit to the delegation',
    attending: [{ officeId: OfficeId.parse('eu-del-uz'), delegate: 'A. Person' }],
    agenda: ['The Andijan inquiry', 'Visas'].map((text, index) =>
      anItem(index + 1, { type: 'ask', ask: { type: 'own', text } }),
    ),
    notToSay: ['Nothing about the lawyer'],
  });

/** Makes the first edits of a vault past the screens, which have specs of their own. */
async function make(page: Page, commands: readonly Command[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const [base, command] of all.entries())
      await window.demarche.call('workspace.apply', { base, command });
  }, commands);
  await page.reload();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

/** Goes by the list of meetings to the quiet screen, with keys. */
async function enter(page: Page): Promise<void> {
  await page.keyboard.press('Control+5');
  const link = page.getByRole('link', { name: /Visit to the delegation/ });
  await link.focus();
  await page.keyboard.press('Enter');
  const way = page.getByRole('button', { name: 'In the meeting' });
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
}

const field = (page: Page) => page.getByRole('textbox', { name: 'What was said' });

test('a meeting is held by keys alone, and what was promised is followed up', async ({ page }) => {
  test.setTimeout(90_000);
  await make(page, [{ type: 'meetings.create', meeting: planned() }]);
  await enter(page);
  await expect(page.getByRole('navigation')).toHaveCount(0);

  await page.keyboard.press('F9');
  await expect(page.getByRole('timer')).toHaveText('0 of 30 min');
  await page.keyboard.press('F2');
  await page.keyboard.type('We will ask the ministry.');
  await page.keyboard.press('F4');
  await page.keyboard.press('Enter');
  await page.keyboard.down('F6');
  await expect(page.getByText('Nothing about the lawyer')).toBeVisible();
  await page.keyboard.up('F6');
  await expect(page.getByText('Nothing about the lawyer')).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('F2');
  await page.keyboard.press('F9');
  await page.getByRole('button', { name: 'To the minutes' }).focus();
  await page.keyboard.press('Enter');

  const minutes = page.getByRole('region', { name: 'What was said' });
  await minutes.getByRole('button', { name: 'Make it a commitment' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Accepted/ }).press('Enter');
  await minutes.getByRole('button', { name: 'Note as no answer' }).press('Enter');
  await expect(minutes.getByRole('link', { name: 'Visas' })).toBeVisible();
  await minutes.getByRole('link', { name: 'Commitment: Accepted' }).press('Enter');
  await page.getByRole('textbox', { name: 'Due' }).fill('2020-03');
  await expect(page.getByText('The last day is 31 March 2020.')).toBeVisible();

  await page.keyboard.press('Control+6');
  await expect(page.getByRole('radio', { name: 'Overdue (1)' })).toBeVisible();
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first).toContainText('“We will ask the ministry.”');
  await expect(first).toContainText('days overdue');
});

test('what is half said is there after a lock, one step away', async ({ electronApp, page }) => {
  await make(page, [{ type: 'meetings.create', meeting: planned() }]);
  await enter(page);
  await page.keyboard.press('F9');
  await page.keyboard.type('They would rather not');
  const again = await lock({ electronApp, page });
  await unlock(again);
  await again.getByRole('button', { name: 'Back to it' }).press('Enter');
  await expect(again.getByRole('list', { name: 'Noted on this' })).toContainText(
    'They would rather not',
  );
});

test('a kill in the meeting loses at most two seconds', async ({ userData }) => {
  const { electronApp, page } = await launch(userData);
  await make(page, [{ type: 'meetings.create', meeting: planned() }]);
  await enter(page);
  const typed: { readonly at: number; readonly text: string }[] = [];
  const until = Date.now() + 3000; // longer than may be lost, however fast the machine is
  for (let count = 1; Date.now() < until; count++) {
    await page.keyboard.type(`${count},`);
    typed.push({ at: Date.now(), text: await field(page).inputValue() });
  }
  const killedAt = Date.now();
  const gone = new Promise((resolve) => electronApp.process().once('exit', resolve));
  electronApp.process().kill('SIGKILL');
  await gone;

  const second = await launch(userData);
  await enter(second.page);
  const noted = second.page.getByRole('list', { name: 'Noted on this' });
  const words = (await noted.getByRole('paragraph').last().textContent()) ?? '';
  await second.electronApp.close();
  const lost = typed.find(({ text }) => text.length > words.length);
  expect(typed.at(-1)?.text.startsWith(words)).toBe(true);
  expect(killedAt - (lost?.at ?? killedAt)).toBeLessThan(2000);
});
