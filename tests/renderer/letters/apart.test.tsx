// One draft, a letter for each recipient, at the desk.
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Input } from '#core/contract/contract.ts';
import type { Letter } from '#core/letters/letter.ts';
import { emptyText, fromPlainText, plainText } from '#core/letters/rich-text.ts';
import type { SavedEach } from '#core/letters/saved-each.ts';
import { OfficeId } from '#core/officials/office.ts';
import { undo } from '#renderer/state/workspace-store.ts';
import { draft, openLetter, preview } from './bench.tsx';

const [union, ministry] = ['eu-hrvp', 'uz-fm'].map((id) => OfficeId.parse(id)) as [
  OfficeId,
  OfficeId,
];
const MINISTER = /^Minister of Foreign Affairs of the Republic of Uzbekistan/;
const raise = { type: 'library' as const, askId: 'ask-raise-listed-concerns' as never };
const own = { type: 'own' as const, text: 'meet our delegation' };
const toTwo = (fields: Partial<Letter> = {}) =>
  draft({ officeIds: [union, ministry], asks: [raise, own], ...fields });
const apart = (fields: Partial<Letter> = {}) => toTwo({ delivery: 'apart', ...fields });

const unfold = async (user: UserEvent, name: RegExp) => {
  const list = within(screen.getByRole('list', { name: 'For each recipient' }));
  await user.click(list.getByRole('button', { name }));
  return within(list.getByRole('group', { name }));
};
const showFor = async (user: UserEvent, name: RegExp) => {
  await user.click(screen.getByRole('button', { name: /Shown for/ }));
  await user.click(screen.getByRole('option', { name }));
};
const text = () => screen.getByRole('region', { name: 'Preview' }).textContent;

test('a letter to several can go out as one to each, and the preview shows whose is chosen', async () => {
  const { user, letter } = await openLetter(toTwo());
  expect(screen.queryByRole('button', { name: /Shown for/ })).toBeNull();
  const ways = within(screen.getByRole('radiogroup', { name: 'How it goes out' }));
  await user.click(ways.getByRole('radio', { name: 'One letter to each' }));
  expect(letter().delivery).toBe('apart');
  expect(preview().getByText('Dear High Representative,')).toBeTruthy();
  expect(text()).not.toMatch(/Minister of Foreign Affairs/);
  await showFor(user, MINISTER);
  expect(text()).toMatch(/Minister of Foreign Affairs/);
  expect(text()).not.toMatch(/High Representative/);
});

test('to one recipient nothing is asked about how it goes out', async () => {
  await openLetter(draft());
  expect(screen.queryByRole('radiogroup', { name: 'How it goes out' })).toBeNull();
});

test('a recipient is greeted in other words, which one step of undo takes back', async () => {
  const { user, letter } = await openLetter(apart());
  const panel = await unfold(user, MINISTER);
  const field = panel.getByRole('textbox', { name: 'Salutation' });
  expect(field).toHaveProperty('placeholder', 'Dear Minister,');
  await user.type(field, 'Dear friend,');
  await user.tab();
  expect(letter().ownParts).toMatchObject([{ officeId: ministry, salutation: 'Dear friend,' }]);
  await showFor(user, MINISTER);
  expect(preview().getByText('Dear friend,')).toBeTruthy();
  act(undo);
  expect(letter().ownParts).toEqual([]);
});

test('a paragraph for one recipient stands in that letter and in no other', async () => {
  const { user, letter } = await openLetter(apart());
  const panel = await unfold(user, /^High Representative/);
  const editor = panel.getByRole('textbox', { name: 'Paragraph for this recipient alone' });
  await user.click(editor);
  await user.keyboard('You know this.');
  await user.tab();
  await waitFor(() =>
    expect(letter().ownParts.map((part) => plainText(part.paragraph))).toEqual(['You know this.']),
  );
  expect(text()).toContain('You know this.');
  await showFor(user, MINISTER);
  expect(text()).not.toContain('You know this.');
});

test('each is asked for what the office can act on, unless asks are ticked', async () => {
  const { user, letter } = await openLetter(apart());
  await showFor(user, MINISTER);
  expect(text()).toContain('meet our delegation');
  expect(text()).not.toContain('listed concerns');
  const panel = await unfold(user, MINISTER);
  await user.click(panel.getByRole('radio', { name: 'Those I tick' }));
  expect(letter().ownParts).toMatchObject([{ officeId: ministry, askIndexes: [1] }]);
  await user.click(panel.getByRole('checkbox', { name: 'meet our delegation' }));
  expect(letter().ownParts).toMatchObject([{ askIndexes: [] }]);
  expect(screen.getByText(/^The letter to Minister .* asks for nothing\.$/)).toBeTruthy();
  await user.click(panel.getByRole('radio', { name: 'Those this office can act on' }));
  expect(letter().ownParts).toEqual([]);
});

type Calls = NonNullable<Parameters<typeof openLetter>[1]>;

/** Looks at what leaves, and lets it. */
async function save(user: UserEvent, button = 'Save 2 letters…'): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Save as Word file…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'What leaves this computer' }));
  await user.click(dialog.getByRole('button', { name: button }));
}

/** Main, asked for a batch: it ends when the test says how. */
function batch() {
  const asked: Input<'letters.exportEach'>[] = [];
  const cancelled: string[] = [];
  let end: (saved: SavedEach) => void = () => undefined;
  const calls: Calls = {
    'letters.exportEach': (input) => {
      asked.push(input);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    'letters.cancelExport': ({ job }) => {
      cancelled.push(job);
      return null;
    },
  };
  return { asked, cancelled, calls, end: (saved: SavedEach) => act(async () => end(saved)) };
}
const saved = (officeId: OfficeId, name: string) => ({ state: 'saved' as const, officeId, name });

test('letters are saved one by one with what is left shown, and then each file is named', async () => {
  const { asked, calls, end } = batch();
  const { user, letter, tell } = await openLetter(apart(), calls);
  await save(user);
  await waitFor(() => expect(asked).toMatchObject([{ letterId: letter().id, what: 'letter' }]));
  const { job } = asked[0]!;
  act(() => tell({ type: 'progress', job, done: 0, total: 2 }));
  expect(screen.getByRole('progressbar').textContent).toBe('2 left');
  act(() => tell({ type: 'progress', job: letter().id, done: 2, total: 2 }));
  act(() => tell({ type: 'progress', job, done: 1, total: 2 }));
  expect(screen.getByRole('progressbar', { name: 'Letters saved' }).textContent).toBe('1 left');
  await end({ folder: '/home/me', files: [saved(union, 'a.docx'), saved(ministry, 'b.docx')] });
  const files = within(await screen.findByRole('list', { name: 'Files' }));
  expect(files.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^High Representative.*: a\.docx$/),
    expect.stringMatching(/^Minister of Foreign Affairs.*: b\.docx$/),
  ]);
  expect(screen.getByText('2 of 2 letters saved.')).toBeTruthy();
  expect(letter().exportedAt).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('list', { name: 'Files' })).toBeNull();
});

test('a letter that fails is told with what to do, and the draft is not called saved', async () => {
  const { asked, calls, end } = batch();
  const { user, letter } = await openLetter(apart(), calls);
  await save(user);
  await waitFor(() => expect(asked).toHaveLength(1));
  const error = { code: 'letters.unwritable', reason: 'full', path: '/mnt/b.docx' } as const;
  await end({
    folder: '/mnt',
    files: [saved(union, 'a.docx'), { state: 'failed', officeId: ministry, error }],
  });
  const [first] = within(screen.getByRole('list', { name: 'Files' })).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/^Minister.*The disk is full/);
  expect(screen.getByText('1 of 2 letters saved.')).toBeTruthy();
  expect(letter().exportedAt).toBeNull();
});

test('a batch can be cancelled, and the rest of the desk is there meanwhile', async () => {
  const { asked, cancelled, calls, end } = batch();
  const { user, letter, tell } = await openLetter(apart(), calls);
  await save(user);
  await waitFor(() => expect(asked).toHaveLength(1));
  const { job } = asked[0]!;
  act(() => tell({ type: 'progress', job, done: 1, total: 2 }));
  await user.type(screen.getByRole('textbox', { name: 'Subject' }), ' again');
  await user.tab();
  expect(letter().subject).toMatch(/ again$/);
  expect(screen.getByRole('button', { name: 'Save as Word file…' })).toHaveProperty(
    'disabled',
    true,
  );
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Stopping…' }));
  expect(cancelled).toEqual([job]);
  await end({
    folder: '/mnt',
    files: [saved(union, 'a.docx'), { state: 'left', officeId: ministry }],
  });
  expect(screen.getByText('1 letter was not written, because you cancelled.')).toBeTruthy();
});

test('no folder chosen: nothing is said', async () => {
  const { asked, calls, end } = batch();
  const { user } = await openLetter(apart(), calls);
  await save(user, 'Save with these names left out');
  await waitFor(() => expect(asked).toMatchObject([{ what: 'redacted' }]));
  await end({ folder: null, files: [] });
  expect(screen.queryByText(/letters saved/)).toBeNull();
  await save(user);
  await waitFor(() => expect(asked).toHaveLength(2));
  await end({ folder: null, files: [] });
});

test('noted as sent, each letter is sealed as its recipient reads it', async () => {
  const asked: unknown[] = [];
  const ownParts = [
    { officeId: ministry, salutation: 'Dear friend,', paragraph: emptyText, askIndexes: null },
  ];
  const { user, stored } = await openLetter(apart({ ownParts }), {
    'letters.fingerprint': ({ officeId }) => {
      asked.push(officeId);
      return { sha256: 'ab'.repeat(32) };
    },
  });
  await user.click(screen.getByRole('button', { name: 'Note as sent' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Note as sent' }));
  await user.click(dialog.getByRole('button', { name: 'Seal it as sent' }));
  await waitFor(() => expect(stored().register.versions).toHaveLength(2));
  const { versions } = stored().register;
  expect(versions.map((one) => one.sending?.recipients.map(({ officeId }) => officeId))).toEqual(
    expect.arrayContaining([[union], [ministry]]),
  );
  expect(asked).toEqual([union, ministry]);
  const toMinister = versions.find((one) => one.sending?.recipients[0]?.officeId === ministry);
  expect(toMinister?.paragraphs).toContain('Dear friend,');
});

test('a name that only one recipient would read is weighed before any letter leaves', async () => {
  const ownParts = [
    {
      officeId: ministry,
      salutation: '',
      paragraph: fromPlainText('We met with Maria Silva there.'),
      askIndexes: null,
    },
  ];
  const { user } = await openLetter(apart({ ownParts }));
  await user.click(screen.getByRole('button', { name: 'Save as Word file…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'What leaves this computer' }));
  expect(dialog.getByText('Maria Silva')).toBeTruthy();
});
