// What the tests of the lock screen and of the first run have in common.
import { screen } from '@testing-library/react';
import { AppError, type AppErrorData } from '#core/errors.ts';
import { writeRecoveryKey } from '#core/vault/recovery-key.ts';
import type { VaultStatus } from '#core/vault/vault-state.ts';
import { type Bench, start, status } from '../support.tsx';

export const PASSPHRASE = 'orbit lantern maple quiver tundra';
export const KEY = writeRecoveryKey(Uint8Array.from({ length: 32 }, (_, at) => at * 7));

type Calls = NonNullable<NonNullable<Parameters<typeof start>[0]>['calls']>;

/** Starts the page on a vault in this state. */
export const startAt = (about: Partial<VaultStatus>, calls: Calls = {}): Bench =>
  start({ calls: { 'vault.status': () => ({ ...status, ...about }), ...calls } });

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

/** The first screen, which is there only once the vault is open. */
export const firstScreen = () => screen.findByRole('navigation', { name: 'Main' });

/** Answers a call by a failure. */
export function fails(error: AppErrorData): () => never {
  return () => {
    throw new AppError(error);
  };
}
