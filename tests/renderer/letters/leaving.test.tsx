import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AnnotationId } from '#core/ids.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { appeal } from '../support.tsx';
import { draft, openLetter } from './bench.tsx';

const [named] = appeal.concerns.filter(({ id }) => id === 'kz-civsoc-forced-psychiatry');
const exported = () => {
  const asked: string[] = [];
  return {
    asked,
    calls: {
      'letters.export': ({ what }: { readonly what: string }) => {
        asked.push(what);
        return { savedAs: '/home/me/letter.docx' };
      },
    },
  };
};
const openLeaving = async (user: Awaited<ReturnType<typeof openLetter>>['user']) => {
  await user.click(screen.getByRole('button', { name: 'Save as Word file…' }));
  return within(await screen.findByRole('dialog', { name: 'What leaves this computer' }));
};
const SAVE = { name: 'Save as Word file' };
const TWIN = { name: 'Save with these names left out' };

test('a name that may harm its bearer leaves only once it was weighed', async () => {
  const { asked, calls } = exported();
  const { user } = await openLetter(draft({ concernIds: [named!.id] }), calls);
  const dialog = await openLeaving(user);
  expect(dialog.getByRole('radiogroup', { name: 'Zinaida Mukhortova' })).toBeTruthy();
  expect(dialog.getByRole('button', SAVE)).toHaveProperty('disabled', true);
  await user.click(dialog.getByText(/^I have weighed/));
  await user.click(dialog.getByRole('button', SAVE));
  await waitFor(() => expect(asked).toEqual(['letter']));
});

test('a name given by initials or left out is so in the letter, and asks nothing more', async () => {
  const { user, letter } = await openLetter(draft({ concernIds: [named!.id] }));
  const dialog = await openLeaving(user);
  for (const name of ['Zinaida Mukhortova', 'Alexander Kharlamov']) {
    const ways = within(dialog.getByRole('radiogroup', { name }));
    await user.click(ways.getByRole('radio', { name: 'Initials' }));
  }
  expect(letter().names).toHaveLength(2);
  expect(dialog.queryByText(/^I have weighed/)).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Back to the letter' }));
  const preview = screen.getByRole('region', { name: 'Preview' });
  expect(preview.textContent).toMatch(/Z\.\sM\..*A\.\sK\./u);
  expect(preview.textContent).not.toMatch(/Mukhortova|Kharlamov/);
});

test('words of a private note are pointed at before they leave', async () => {
  const body = 'she told us that the guard had taken her letters away';
  const annotation = {
    id: AnnotationId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f12'),
    concernId: named!.id,
    anchor: null,
    content: { kind: 'note' as const, body, tags: [], colour: 'yellow' as const },
    createdAt: '2026-11-24T08:00:00.000Z',
    changedAt: '2026-11-24T08:00:00.000Z',
  };
  const letter = draft({ opening: fromPlainText(`As heard, ${body}.`) });
  const { user } = await openLetter(letter, {}, [annotation]);
  const dialog = await openLeaving(user);
  expect(dialog.getByText('Words of your private notes')).toBeTruthy();
  expect(dialog.getByText('“she told us that the guard had taken”')).toBeTruthy();
  expect(dialog.getByRole('button', SAVE)).toHaveProperty('disabled', true);
  expect(dialog.getByRole('button', TWIN)).toHaveProperty('disabled', true);
});

test('the twin with the names left out is one press away, and the letter is not called exported', async () => {
  const { asked, calls } = exported();
  const { user, letter } = await openLetter(draft({ concernIds: [named!.id] }), calls);
  const dialog = await openLeaving(user);
  await user.click(dialog.getByRole('button', TWIN));
  await waitFor(() => expect(asked).toEqual(['redacted']));
  expect(letter().exportedAt).toBeNull();
});

test('a name in the writer’s own words can be given by initials', async () => {
  const letter = draft({ opening: fromPlainText('We met with Maria Silva there.') });
  const { user, letter: stored } = await openLetter(letter);
  const dialog = await openLeaving(user);
  await user.click(dialog.getByRole('button', { name: 'Give it by initials' }));
  expect(stored().names).toEqual([{ name: 'Maria Silva', how: 'initials' }]);
  expect(dialog.getByRole('radiogroup', { name: 'Maria Silva' })).toBeTruthy();
});

test('what comes to the names after they were weighed is weighed again', async () => {
  const { user } = await openLetter(draft({ concernIds: [named!.id] }));
  const dialog = await openLeaving(user);
  const ways = within(dialog.getByRole('radiogroup', { name: 'Zinaida Mukhortova' }));
  await user.click(ways.getByRole('radio', { name: 'Left out' }));
  await user.click(dialog.getByText(/^I have weighed/));
  expect(dialog.getByRole('button', SAVE)).toHaveProperty('disabled', false);
  await user.click(ways.getByRole('radio', { name: 'In full' }));
  expect(dialog.getByRole('button', SAVE)).toHaveProperty('disabled', true);
});

test('any other name can be left out, and one that is not there is said not to be', async () => {
  const letter = draft({ opening: fromPlainText('We met Kamila there.') });
  const { user, letter: stored } = await openLetter(letter);
  const dialog = await openLeaving(user);
  for (const name of ['Kamila', 'Nobody Here']) {
    await user.type(dialog.getByRole('textbox', { name: 'Another name' }), name);
    await user.click(dialog.getByRole('button', { name: 'Leave it out' }));
  }
  expect(stored().names).toEqual([
    { name: 'Kamila', how: 'withheld' },
    { name: 'Nobody Here', how: 'withheld' },
  ]);
  expect(dialog.getAllByText('It does not stand there in this spelling.')).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Back to the letter' }));
  const preview = screen.getByRole('region', { name: 'Preview' });
  expect(preview.textContent).toContain('[name withheld] there');
});

test('own words are marked as unsourced in the margin, facts of the library are not', async () => {
  await openLetter(draft({ concernIds: [named!.id], opening: fromPlainText('First.\nSecond.') }));
  const preview = within(screen.getByRole('region', { name: 'Preview' }));
  expect(preview.getAllByText('unsourced').length).toBe(3); // two of the opening, one of the closing
});
