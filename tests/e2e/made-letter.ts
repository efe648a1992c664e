// A letter put into the vault by the contract, for specs that are about what becomes of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LetterParts } from '#core/letters/assemble.ts';
import { Letter } from '#core/letters/letter.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { Library } from '#core/library/library.ts';
import { officials } from '#core/officials/official.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { aSender } from '#tests/support/letters.ts';
import { shell } from './fixture.ts';
import { goTo } from './steps.ts';

const library = Library.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/library.json'), 'utf8')),
);
const [appeal] = library.appeals;
const AT = '2026-11-24T10:00:00.000Z';

type Wanted = Partial<Pick<Letter, 'language' | 'paper'>> & {
  readonly concerns: number;
  /** A kind of letter by its id; a plain one else. */
  readonly kind?: string;
};

/** A letter about the first `concerns` of the bundled appeal, with asks, and what it is made from. */
export function longLetter({ concerns, kind = 'formal', ...fields }: Wanted): LetterParts {
  const template = library.templates.find(({ id }) => id === kind);
  if (!appeal || !template) throw new Error('no appeal or kind of letter is bundled');
  const letter: Letter = {
    ...newLetter({
      id: Letter.shape.id.parse('00000000-0000-4000-8000-000000000001'),
      at: AT,
      on: '2026-11-24',
      appeal,
      template,
      officeIds: library.offices.slice(0, 1).map(({ id }) => id),
      language: fields.language ?? 'en',
      sender: aSender,
    }),
    ...fields,
    concernIds: appeal.concerns.slice(0, concerns).map(({ id }) => id),
    asks: appeal.asks.slice(0, 4).map(({ id }) => ({ type: 'library', askId: id })),
  };
  return { letter, library, officials: officials(library.offices, emptyWorkspace.officials) };
}

/** Puts the letter into the open vault and opens it. */
export async function openLetter(page: Page, { letter }: LetterParts): Promise<void> {
  await page.evaluate(async (made) => {
    const reply = await window.demarche.call('workspace.open', { appealIds: [] });
    const { revision } = (reply as { value: { revision: number } }).value;
    const command = { type: 'letters.create', letter: made };
    await window.demarche.call('workspace.apply', { base: revision, command });
  }, letter);
  await page.reload();
  await shell(page).waitFor();
  await goTo(page, 'Letters');
  await page.getByRole('link', { name: letter.subject }).click();
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
}
