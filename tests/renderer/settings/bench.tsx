// The Settings screen over a vault that answers at once; a test replaces the calls it is about.
import { screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Output } from '#core/contract/contract.ts';
import type { Backup } from '#core/vault/vault-state.ts';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { type Bench, show } from '../support.tsx';

export type Calls = NonNullable<NonNullable<Parameters<typeof show>[1]>['calls']>;

export const backups: readonly Backup[] = [
  {
    name: 'generation-12',
    kind: 'generation',
    gen: 12,
    bytes: 4321,
    writtenAt: '2026-11-24T12:00:00.000Z',
  },
  {
    name: 'daily-11',
    kind: 'daily',
    gen: 11,
    bytes: 1_234_567,
    writtenAt: '2026-11-23T12:00:00.000Z',
  },
];

export const proof: Output<'offline.proof'> = {
  refusedRequests: 3,
  servedRequests: 17,
  librarySha256: 'cd'.repeat(32),
  vaultPath: '/home/me/vault',
  userDataPath: '/home/me/data',
};

/** Shows the screen, with main's answers in it. */
export async function openSettings(
  calls: Calls = {},
  settings: ReactNode = <SettingsScreen />,
): Promise<Bench> {
  const bench = await show(settings, {
    calls: {
      'vault.backups': () => [...backups],
      'offline.proof': () => proof,
      ...calls,
    },
  });
  await screen.findByRole('region', { name: 'Backups' });
  await screen.findByText(proof.librarySha256);
  return bench;
}

export const section = (name: string) => within(screen.getByRole('region', { name }));
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const dialog = (name: string | RegExp) => within(screen.getByRole('dialog', { name }));

/** What is said in a status or an alert under `where`, all of it. */
export const said = (
  role: 'status' | 'alert',
  where: Pick<typeof screen, 'getAllByRole'> = screen,
) =>
  where
    .getAllByRole(role)
    .map(({ textContent }) => textContent)
    .join(' ');
