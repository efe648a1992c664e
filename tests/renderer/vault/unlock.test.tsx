import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AppError, type AppErrorData } from '#core/errors.ts';
import { ALL_WELL } from '#core/vault/vault-state.ts';

import { button, fails, firstScreen, heading, KEY, PASSPHRASE, startAt } from './bench.tsx';

const locked = { state: 'locked' } as const;
const field = () => screen.findByLabelText('Passphrase');
const passphrase = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
const asEver = { viewOnly: false, acceptOlder: false };
const said = () => screen.getAllByRole('alert').map(({ textContent }) => textContent);

/** Fails the first time and opens the second. */
const opensAfter = (error: AppErrorData) => {
  let tries = 0;
  return ({ viewOnly }: { readonly viewOnly: boolean }) => {
    if (tries++ === 0) throw new AppError(error);
    return { ...ALL_WELL, viewOnly };
  };
};

test('an open vault is gone straight into: the page was only loaded again', async () => {
  const { sent } = startAt({ state: 'open' });
  await firstScreen();
  expect(sent('vault.unlock')).toEqual([]);
});

test('a locked vault asks for the passphrase, and opens by keys alone', async () => {
  const { user, sent } = startAt(locked);
  await waitFor(async () => expect(document.activeElement).toBe(await field()));
  await user.keyboard(`${PASSPHRASE}{Enter}`);
  await firstScreen();
  expect(sent('vault.unlock')).toEqual([{ secret: passphrase, ...asEver }]);
});

test('while the key is made it is said so, and a second press does nothing', async () => {
  const { user, sent } = startAt(locked, { 'vault.unlock': () => new Promise(() => undefined) });
  await user.type(await field(), `${PASSPHRASE}{Enter}{Enter}`);
  expect(await screen.findByText(/^Checking\. This takes a second/)).toBeTruthy();
  expect((await button('Open')).getAttribute('aria-disabled')).toBe('true');
  await user.click(await button('Open'));
  expect(sent('vault.unlock')).toHaveLength(1);
});

test.each([
  [
    'a wrong passphrase',
    { code: 'vault.wrongPassphrase' },
    /not the passphrase.*Nothing is damaged/,
  ],
  [
    'a damaged file',
    { code: 'vault.corrupt', path: '/home/me/vault', detail: 'the seal is broken' },
    /damaged.*not about the passphrase.*\/home\/me\/vault/,
  ],
  [
    'a newer version',
    { code: 'vault.newerVersion', path: '/home/me/vault', found: 3, supported: 1 },
    /newer version.*format 3/,
  ],
] as const)('%s is told apart in words', async (_what, error, words) => {
  const { user } = startAt(locked, { 'vault.unlock': fails(error) });
  await user.type(await field(), `${PASSPHRASE}{Enter}`);
  await waitFor(() => expect(said().join(' ')).toMatch(words));
  expect(await field()).toHaveProperty('value', PASSPHRASE);
});

test('a slip in the recovery key is found in its group', async () => {
  const { user } = startAt(locked, {
    'vault.unlock': fails({ code: 'vault.recoveryKeySlip', group: 4 }),
  });
  await user.click(await button('Use the recovery key instead'));
  await user.type(await screen.findByLabelText('Recovery key'), 'ABCDE');
  await user.click(await button('Open'));
  expect(await screen.findByText('There is a slip in group 4 of the recovery key.')).toBeTruthy();
});

test('who opens by recovery key is offered a new passphrase at once', async () => {
  const { user, sent } = startAt(locked, { 'vault.changePassphrase': () => null });
  await user.click(await button('Use the recovery key instead'));
  await user.type(await screen.findByLabelText('Recovery key'), KEY);
  await user.click(await button('Open'));
  await heading('Set a new passphrase');
  await user.type(screen.getByLabelText('New passphrase'), PASSPHRASE);
  await user.type(screen.getByLabelText('The same once more'), PASSPHRASE);
  await user.click(await button('Set the passphrase'));
  await firstScreen();
  const current = { kind: 'recoveryKey', recoveryKey: KEY };
  expect(sent('vault.changePassphrase')).toEqual([{ current, next: PASSPHRASE }]);
});

test('the new passphrase can wait', async () => {
  const { user, sent } = startAt(locked);
  await user.click(await button('Use the recovery key instead'));
  await user.type(await screen.findByLabelText('Recovery key'), KEY);
  await user.click(await button('Open'));
  await user.click(await button('Not now'));
  await firstScreen();
  expect(sent('vault.changePassphrase')).toEqual([]);
});

test.each([
  ['another program has it', { code: 'vault.inUse', path: '/home/me/vault' }],
  ['the disk cannot be written', { code: 'vault.unwritable', reason: 'readOnly', path: '/v' }],
] as const)('when %s, the vault is offered to read only, and stays so', async (_why, error) => {
  const { user, sent } = startAt(locked, { 'vault.unlock': opensAfter(error) });
  await user.type(await field(), `${PASSPHRASE}{Enter}`);
  expect(await button('Try again')).toBeTruthy();
  await user.click(await button('Open to read only'));
  await firstScreen();
  expect(sent('vault.unlock').at(-1)).toEqual({ secret: passphrase, ...asEver, viewOnly: true });
  expect(screen.getByText(/open to read only/)).toBeTruthy();
});

test('a vault in use opens on trying again once it is free', async () => {
  const { user } = startAt(locked, {
    'vault.unlock': opensAfter({ code: 'vault.inUse', path: '/v' }),
  });
  await user.type(await field(), `${PASSPHRASE}{Enter}`);
  await user.click(await button('Try again'));
  await firstScreen();
  expect(screen.queryByText(/open to read only/)).toBeNull();
});

test('an older vault is said to be older, and opens only by a decision', async () => {
  const { user, sent } = startAt(locked, {
    'vault.unlock': opensAfter({ code: 'vault.rolledBack', found: 7, lastSeen: 9 }),
    'window.quit': () => null,
  });
  await user.type(await field(), `${PASSPHRASE}{Enter}`);
  await heading(/older than the one last opened here/);
  expect(said().join(' ')).toMatch(/state 7.*state 9/);
  expect(await button('Restore from a backup')).toBeTruthy();
  await user.click(await button('Quit'));
  expect(sent('window.quit')).toHaveLength(1);
  await user.click(await button('Open the older one'));
  await firstScreen();
  expect(sent('vault.unlock').at(-1)).toEqual({ secret: passphrase, ...asEver, acceptOlder: true });
});

test('when the older one does not open either, it is said why, and it is tried again as older', async () => {
  const errors: AppErrorData[] = [
    { code: 'vault.rolledBack', found: 7, lastSeen: 9 },
    { code: 'vault.inUse', path: '/home/me/vault' },
  ];
  const { user, sent } = startAt(locked, {
    'vault.unlock': () => {
      const error = errors.shift();
      if (error) throw new AppError(error);
      return ALL_WELL;
    },
  });
  await user.type(await field(), `${PASSPHRASE}{Enter}`);
  await user.click(await button('Open the older one'));
  await waitFor(() => expect(said().join(' ')).toMatch(/Another program has this vault open/));
  await heading(/older than the one last opened here/);
  await user.click(await button('Open the older one'));
  await firstScreen();
  const asOlder = { secret: passphrase, ...asEver, acceptOlder: true };
  expect(sent('vault.unlock').slice(1)).toEqual([asOlder, asOlder]);
});

test('while the key is made, the recovery key stays as it was typed', async () => {
  const { user } = startAt(locked, { 'vault.unlock': () => new Promise(() => undefined) });
  await user.click(await button('Use the recovery key instead'));
  const key = await screen.findByLabelText('Recovery key');
  expect(key.getAttribute('autocomplete')).toBe('off');
  expect(key.getAttribute('spellcheck')).toBe('false');
  await user.type(key, 'ABCDE');
  await user.click(await button('Open'));
  await user.type(key, 'F');
  expect(key).toHaveProperty('value', 'ABCDE');
});

test('the vault that the recovery key has opened locks by its key at once', async () => {
  const { user, sent } = startAt(locked);
  await user.click(await button('Use the recovery key instead'));
  await user.type(await screen.findByLabelText('Recovery key'), KEY);
  await user.click(await button('Open'));
  await heading('Set a new passphrase');
  await user.keyboard('{Control>}l{/Control}');
  await waitFor(() => expect(sent('vault.lock')).toEqual([{ unsaved: [] }]));
});
