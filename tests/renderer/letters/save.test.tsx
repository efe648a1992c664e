import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AppError } from '#core/errors.ts';
import { concernsOf, draft, openLetter } from './bench.tsx';

const OPEN = { name: 'Save as Word file…' };

/** Looks at what leaves, and lets it. */
async function save(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', OPEN));
  const dialog = within(await screen.findByRole('dialog', { name: 'What leaves this computer' }));
  await user.click(dialog.getByRole('button', { name: 'Save as Word file' }));
}

test('saving says where the file is, that it is not protected, and offers its folder', async () => {
  const calls: string[] = [];
  const { user, letter } = await openLetter(draft(), {
    'letters.export': () => ({ savedAs: '/home/me/letter.docx' }),
    'letters.reveal': () => {
      calls.push('reveal');
      return null;
    },
  });
  await save(user);
  expect(await screen.findByText('/home/me/letter.docx')).toBeTruthy();
  expect(screen.getByText(/not encrypted/)).toBeTruthy();
  await waitFor(() => expect(letter().exportedAt).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Show in folder' }));
  expect(calls).toEqual(['reveal']);
});

test('what is still being typed is stored before the file is written', async () => {
  let atExport = '';
  const { user, letter } = await openLetter(draft(), {
    'letters.export': () => {
      atExport = letter().subject;
      return { savedAs: null };
    },
  });
  const subject = screen.getByRole('textbox', { name: 'Subject' });
  await user.clear(subject);
  await user.type(subject, 'Late words');
  await save(user);
  await waitFor(() => expect(atExport).toBe('Late words'));
});

test('a cancelled dialog changes nothing and says nothing', async () => {
  let calls = 0;
  const { user, letter } = await openLetter(draft(), {
    'letters.export': () => {
      calls += 1;
      return { savedAs: null };
    },
  });
  await save(user);
  await waitFor(() => expect(calls).toBe(1));
  expect(letter().exportedAt).toBeNull();
  expect(screen.queryByText('Saved.')).toBeNull();
});

test('a file that cannot be written is explained with what to do', async () => {
  const { user } = await openLetter(draft(), {
    'letters.export': () => {
      throw new AppError({ code: 'letters.unwritable', reason: 'full', path: '/mnt/a.docx' });
    },
  });
  await save(user);
  expect(await screen.findByText(/The disk is full/)).toBeTruthy();
});

test('an incomplete letter is not saved: its first gap is focused instead', async () => {
  let calls = 0;
  const { user } = await openLetter(draft({ officeIds: [] }), {
    'letters.export': () => {
      calls += 1;
      return { savedAs: null };
    },
  });
  await user.click(screen.getByRole('button', OPEN));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Choose officials'));
  expect(calls).toBe(0);
});

test('each thing that is missing leads to where it is put right', async () => {
  const { user } = await openLetter(draft({ subject: '' }));
  await user.click(screen.getByRole('button', { name: 'Give the letter a subject.' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Subject' })),
  );
});

test('a concern in the preview leads to its row in the list', async () => {
  const concernIds = concernsOf('UZ', 2);
  const { user } = await openLetter(draft({ concernIds }));
  const [, second] = screen.getAllByRole('button', { name: /^Go to this concern/ });
  if (second) await user.click(second);
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('data-item')).toBe(concernIds[1]),
  );
});

test('the provenance sheet of a draft is saved beside it, and the letter is not called exported', async () => {
  const asked: unknown[] = [];
  const { user, letter } = await openLetter(draft({ officeIds: [] }), {
    'letters.export': (input) => {
      asked.push(input.what);
      return { savedAs: '/home/me/letter provenance.docx' };
    },
  });
  await user.click(screen.getByRole('button', { name: 'Save provenance sheet' }));
  expect(await screen.findByText('/home/me/letter provenance.docx')).toBeTruthy();
  expect(asked).toEqual(['provenance']);
  expect(letter().exportedAt).toBeNull();
});
