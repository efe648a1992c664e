// A letter's kind and parts: chosen, switched, ordered, kept as a kind of one's own, and changed there.
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Letter } from '#core/letters/letter.ts';
import { type LetterTemplate, TemplateId } from '#core/letters/template.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { KindScreen } from '#renderer/features/letters/kinds/kind-screen.tsx';
import { KindsScreen } from '#renderer/features/letters/kinds/kinds-screen.tsx';
import { LettersScreen } from '#renderer/features/letters/letters-screen.tsx';
import { here, library, show } from '../support.tsx';
import { concernsOf, draft, openLetter, preview } from './bench.tsx';

const formal = library.templates[0]!;
const own: LetterTemplate = {
  ...formal,
  id: TemplateId.parse('own-1'),
  name: 'Our note',
  purpose: 'For our partners.',
};
const holding = (...templates: LetterTemplate[]) => ({
  workspace: { ...emptyWorkspace, letters: { letters: [], templates } },
});
const box = (name: string) => screen.getByRole('checkbox', { name });
const region = (name: string) => within(screen.getByRole('region', { name }));

async function openParts(fields: Partial<Letter> = {}) {
  const desk = await openLetter(draft(fields));
  await desk.user.click(screen.getByRole('button', { name: 'Change its parts' }));
  return desk;
}

test('another kind is chosen by what it is for; the formal one has the focus', async () => {
  const { user, stored } = await show(<LettersScreen />, holding(own));
  await user.click(screen.getByRole('button', { name: 'Another kind…' }));
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names).toHaveLength(library.templates.length + 1);
  expect(names.at(-1)).toBe('Our noteFor our partners.');
  const gaps = screen
    .getAllByRole('option', { name: /Reminder/ })
    .map(({ textContent }) => textContent);
  expect(gaps[0]).toContain('gaps […]');
  expect(document.activeElement?.textContent).toContain('Formal letter');
  await user.click(screen.getByRole('option', { name: /Joint letter/ }));
  await waitFor(() => expect(stored().letters.letters[0]?.templateId).toBe('joint'));
  expect(here()).toEqual({ at: 'letter', letterId: stored().letters.letters[0]?.id });
});

test('Enter in the chooser starts a formal letter', async () => {
  const { user, stored } = await show(<LettersScreen />);
  await user.click(screen.getByRole('button', { name: 'Another kind…' }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(stored().letters.letters[0]?.templateId).toBe('formal'));
});

test('a kind that speaks no English starts in the language it has', async () => {
  const russian = { ...own, texts: { ru: formal.texts.ru! } };
  const { user, stored } = await show(<LettersScreen />, holding(russian));
  await user.click(screen.getByRole('button', { name: 'Another kind…' }));
  await user.click(screen.getByRole('option', { name: /Our note/ }));
  await waitFor(() => expect(stored().letters.letters[0]?.language).toBe('ru'));
  expect(JSON.stringify(stored().letters.letters[0]?.opening)).toContain('внимание');
});

test('a part that is left out goes from form and letter, and comes back with what it held', async () => {
  const { user, letter } = await openParts({ concernIds: concernsOf('UZ', 1) });
  expect(preview().getByRole('button', { name: /^Go to this concern/ })).toBeTruthy();
  await user.click(box('Concerns'));
  expect(document.activeElement).toBe(box('Concerns'));
  expect(letter().blocks).not.toContain('concerns');
  expect(screen.queryByRole('region', { name: 'Concerns' })).toBeNull();
  expect(preview().queryByRole('button', { name: /^Go to this concern/ })).toBeNull();
  await user.keyboard(' ');
  await waitFor(() => expect(letter().blocks).toContain('concerns'));
  expect(region('Concerns').getAllByRole('row')).toHaveLength(1);
});

test('the order of the text is set by keys, and what follows the signature stays behind it', async () => {
  const { user, letter } = await openParts();
  const order = within(screen.getByRole('grid', { name: 'Order in the text' }));
  order.getByRole('row', { name: 'Closing' }).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() =>
    expect(letter().blocks).toEqual([
      ...['opening', 'concerns', 'asks', 'closing', 'reply', 'enclosures', 'copies'],
    ]),
  );
  const form = screen.getByRole('form', { name: 'Compose' });
  const titles = within(form)
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
  expect(titles.indexOf('Closing')).toBeLessThan(titles.indexOf('Day for a reply'));
  expect(order.queryByRole('button', { name: 'Remove: Closing' })).toBeNull();
});

test('concerns in the annex alone are chosen in the form; in both, the letter says so', async () => {
  const blocks: Letter['blocks'] = ['opening', 'closing', 'annex'];
  const { user, letter } = await openLetter(draft({ blocks, concernIds: concernsOf('UZ', 2) }));
  expect(region('Annex').getByText(/^2 concerns stand in a table/)).toBeTruthy();
  await user.click(region('Annex').getByRole('button', { name: 'Go to the concerns' }));
  await waitFor(() =>
    expect(screen.getByRole('region', { name: 'Concerns' }).contains(document.activeElement)).toBe(
      true,
    ),
  );
  await user.click(screen.getByRole('button', { name: 'Change its parts' }));
  await user.click(box('Concerns'));
  expect(region('Annex').getByText(/told twice/)).toBeTruthy();
  await user.click(region('Annex').getByRole('button', { name: 'Leave them out of the text' }));
  expect(letter().blocks).toEqual(blocks);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Go to the concerns'));
});

test('a letter is kept as a kind: its words with stand-ins, under the name given', async () => {
  const { user, stored } = await openLetter(draft());
  await user.click(screen.getByRole('button', { name: 'Save as my own kind…' }));
  await user.keyboard('{Enter}');
  expect(screen.getByText('Give it a name.')).toBeTruthy();
  await user.keyboard('Our letter{Enter}');
  await waitFor(() => expect(stored().letters.templates).toHaveLength(1));
  const [kept] = stored().letters.templates;
  expect(kept).toMatchObject({ name: 'Our letter', blocks: formal.blocks, texts: formal.texts });
  await user.click(screen.getByRole('link', { name: 'Open it' }));
  expect(here()).toEqual({ at: 'kinds', templateId: kept?.id });
});

test('a bundled kind is copied to be changed and stays as it is', async () => {
  const { user, stored } = await show(<KindsScreen />);
  await user.click(screen.getByRole('button', { name: 'Copy and change: Open appeal' }));
  const [copy] = stored().letters.templates;
  expect(copy).toMatchObject({ name: 'Open appeal (mine)', isPublic: true });
  expect(here()).toEqual({ at: 'kinds', templateId: copy?.id });
  expect(screen.queryByRole('button', { name: 'Remove Open appeal' })).toBeNull();
});

test('a removed kind can be brought back, and the focus is on the button that does it', async () => {
  const { user, stored } = await show(<KindsScreen />, holding(own));
  await user.click(screen.getByRole('button', { name: 'Remove Our note' }));
  expect(stored().letters.templates).toEqual([]);
  const back = screen.getByRole('button', { name: 'Bring it back' });
  expect(document.activeElement).toBe(back);
  await user.click(back);
  expect(stored().letters.templates).toEqual([own]);
});

test('a kind of one’s own is renamed, given parts, days and words, and undone', async () => {
  const { user, stored } = await show(<KindScreen templateId={own.id} />, holding(own));
  const kind = () => stored().letters.templates[0]!;
  const name = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  expect(screen.getByText('Give it a name.')).toBeTruthy();
  await user.type(name, 'Short note{Tab}');
  await user.type(screen.getByRole('textbox', { name: 'Days for a reply' }), '30{Tab}');
  await user.click(box('Annex: table of concerns'));
  const subject = screen.getAllByRole('textbox', { name: 'Subject' })[0]!;
  await user.clear(subject);
  await user.type(subject, 'On {{today}{Tab}');
  await waitFor(() => expect(kind().texts.en?.subject).toBe('On {today}'));
  expect(kind()).toMatchObject({ name: 'Short note', replyWithin: 30 });
  expect(kind().blocks).toContain('annex');
  expect(kind().texts.fr).toEqual(formal.texts.fr);
  expect(screen.getByText(/No letter can fill \{today\}/)).toBeTruthy();
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(kind().texts.en).toEqual(formal.texts.en));
});

test('a number of days that is none is said to be and changes nothing', async () => {
  const { user, stored } = await show(<KindScreen templateId={own.id} />, holding(own));
  await user.type(screen.getByRole('textbox', { name: 'Days for a reply' }), '400{Tab}');
  expect(screen.getByText('A whole number from 1 to 365, or nothing.')).toBeTruthy();
  expect(stored().letters.templates[0]?.replyWithin).toBeNull();
});
