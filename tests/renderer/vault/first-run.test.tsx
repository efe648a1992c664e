import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import list from '#data/words/eff-large.json' with { type: 'json' };
import { button, fails, firstScreen, heading, KEY, PASSPHRASE, startAt } from './bench.tsx';

const absent = { state: 'absent' } as const;
const creates = { 'vault.create': () => ({ recoveryKey: KEY }) };

const first = () => screen.findByLabelText('New passphrase');
const repeat = () => screen.findByLabelText('The same once more');

test('the first run says in four sentences what is protected and what is not', async () => {
  startAt(absent);
  await heading('Create your vault');
  const points = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
  expect(points.map(({ textContent }) => textContent?.match(/[.!?](\s|$)/g)?.length)).toEqual([
    1, 1, 1, 1,
  ]);
  const said = points.map(({ textContent }) => textContent).join(' ');
  for (const matter of ['full-disk encryption', 'recovery key', 'duress', 'unlawful'])
    expect(said).toContain(matter);
});

test('a vault is created only with a passphrase that is long enough and typed twice', async () => {
  const { user, sent } = startAt(absent, creates);
  const create = await button('Create the vault');
  await user.type(await first(), 'short');
  await user.type(await repeat(), 'short');
  expect(create).toHaveProperty('disabled', true);
  expect(screen.getByText(/Too easy/)).toBeTruthy();
  await user.clear(await first());
  await user.type(await first(), PASSPHRASE);
  expect(screen.getByText('This is not the same as above.')).toBeTruthy();
  await user.clear(await repeat());
  await user.type(await repeat(), PASSPHRASE);
  expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toMatch(/^Strong/);
  await user.click(create);
  await heading('Your recovery key');
  expect(sent('vault.create')).toEqual([{ passphrase: PASSPHRASE }]);
});

test('five words made by chance are shown, and are the passphrase once accepted', async () => {
  const { user, sent } = startAt(absent, creates);
  await user.click(await button('Make five words for me'));
  const made = await screen.findByRole('region', { name: 'Your five words' });
  const words = within(made)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
  expect(words.every((word) => list.includes(word))).toBe(true);
  expect(await button('Create the vault')).toHaveProperty('disabled', true);
  await user.click(await button('I have written them down'));
  await user.click(await button('Create the vault'));
  await heading('Your recovery key');
  expect(sent('vault.create')).toEqual([{ passphrase: words.join(' ') }]);
});

test('what is typed is hidden until it is asked for', async () => {
  const { user } = startAt(absent);
  expect((await first()).getAttribute('type')).toBe('password');
  await user.click((await screen.findAllByRole('button', { name: 'Show what is typed' }))[0]!);
  expect((await first()).getAttribute('type')).toBe('text');
  expect((await repeat()).getAttribute('type')).toBe('text');
});

test.each([
  ['found', /taken over into the vault, and the unencrypted file is removed/],
  ['unreadable', /left as it is/],
] as const)('the unencrypted store of version 0.1 is spoken of when %s', async (state, words) => {
  startAt({ ...absent, plainStore: state });
  expect(await screen.findByText(words)).toBeTruthy();
});

test('a vault that could not be created says why, and the passphrase stays', async () => {
  const full = { code: 'vault.unwritable', reason: 'full', path: '/home/me/vault' } as const;
  const { user } = startAt(absent, { 'vault.create': fails(full) });
  await user.type(await first(), PASSPHRASE);
  await user.type(await repeat(), `${PASSPHRASE}{Enter}`);
  await waitFor(() => expect(screen.getByText(/The disk is full/)).toBeTruthy());
  expect(await first()).toHaveProperty('value', PASSPHRASE);
});

test('the recovery key is shown in groups and must be proved by one of them to go on', async () => {
  const { user } = startAt(absent, creates);
  await user.type(await first(), PASSPHRASE);
  await user.type(await repeat(), `${PASSPHRASE}{Enter}`);
  await heading('Your recovery key');
  const [shown] = screen.getAllByRole('list', { name: 'Recovery key' });
  const groups = within(shown!).getAllByRole('listitem');
  expect(groups.map(({ textContent }) => textContent).join('-')).toBe(KEY);

  const field = screen.getByRole('textbox', { name: /^Group \d+ of the key$/ });
  const label = screen.getByText(/^Group \d+ of the key$/).textContent ?? '';
  const asked = Number(/\d+/.exec(label)?.[0]) - 1;
  await user.click(await button('Open Demarche'));
  await user.type(field, KEY.split('-')[(asked + 1) % 13] ?? '');
  await user.click(await button('Open Demarche'));
  expect(screen.getByText(/^This is not group/)).toBeTruthy();
  expect(document.activeElement).toBe(field); // so that it is heard
  await user.clear(field);
  await user.type(field, KEY.split('-')[asked]?.toLowerCase() ?? '');
  await user.click(await button('Open Demarche'));
  await firstScreen();
});

test('while the recovery key is on screen the vault does not lock by itself, but by its key', async () => {
  const { user, sent, tell } = startAt(absent, creates);
  await user.type(await first(), PASSPHRASE);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    fireEvent.change(await repeat(), { target: { value: PASSPHRASE } });
    fireEvent.click(await button('Create the vault'));
    await heading('Your recovery key');
    expect(sent('window.active')).toEqual([]);
    vi.advanceTimersByTime(60_000); // the shortest time after which a vault locks
    expect(sent('window.active').length).toBeGreaterThan(0);
  } finally {
    vi.useRealTimers();
  }
  act(() => tell({ type: 'action', action: 'vault.lock' }));
  await waitFor(() => expect(sent('vault.lock')).toHaveLength(1));
});

test('who misses the recovery key is told what to do', async () => {
  const { user } = startAt(absent, creates);
  await user.type(await first(), PASSPHRASE);
  await user.type(await repeat(), `${PASSPHRASE}{Enter}`);
  await heading('Your recovery key');
  expect(screen.getByText(/If you miss it, make new keys in Settings\./)).toBeTruthy();
});

test('the recovery key is copied under guard, and printed', async () => {
  const { user, copied, made } = startAt(absent, creates);
  await user.type(await first(), PASSPHRASE);
  await user.type(await repeat(), `${PASSPHRASE}{Enter}`);
  await user.click(await button('Copy: Recovery key'));
  expect(copied).toEqual([KEY]);
  const names = made.map(({ name }) => name);
  expect(names.indexOf('clipboard.guard')).toBeGreaterThan(names.indexOf('clipboard.copy'));
  const print = vi.spyOn(window, 'print').mockReturnValue();
  await user.click(await button('Print'));
  expect(print).toHaveBeenCalledOnce();
});
