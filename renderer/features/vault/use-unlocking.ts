import { useState } from 'react';
import type { AppErrorData } from '#core/errors.ts';
import type { Opened, Secret } from '#core/vault/vault-state.ts';
import { call, failureOf } from '../../app/client.ts';
import { type Job, useJob } from '../shared/use-job.ts';

export type How = { readonly viewOnly: boolean; readonly acceptOlder: boolean };

const AS_EVER: How = { viewOnly: false, acceptOlder: false };

/** Whether the vault would have opened, were it not for another program or the disk. */
export const isOutOfReach = ({ code }: AppErrorData): boolean =>
  code === 'vault.inUse' || code === 'vault.unwritable';

/** What was tried, kept only while it can be tried again in another way without being typed. */
type Tried = {
  readonly secret: Secret;
  readonly how: How;
  /** The vault is older than the one last opened here, and the user has not turned away yet. */
  readonly older: AppErrorData | null;
};

export type Unlocking = {
  readonly job: Job;
  readonly isRunning: boolean;
  readonly older: AppErrorData | null;
  /** Tries what was typed. */
  readonly open: (secret: Secret) => void;
  /** Tries what was typed before once more, in another way. */
  readonly openAs: (how: Partial<How>) => void;
};

export function useUnlocking(onOpened: (opened: Opened, secret: Secret) => void): Unlocking {
  const [tried, setTried] = useState<Tried | null>(null);
  const { job, run, isRunning } = useJob();
  const older = tried?.older ?? null;
  const keep = (secret: Secret, how: How, error: AppErrorData) => {
    if (error.code === 'vault.rolledBack') setTried({ secret, how, older: error });
    else setTried(older || isOutOfReach(error) ? { secret, how, older } : null);
  };
  const attempt = (secret: Secret, how: How) =>
    run(async () => {
      try {
        onOpened(await call('vault.unlock', { secret, ...how }), secret);
      } catch (caught) {
        keep(secret, how, failureOf(caught));
        throw caught;
      }
    });
  return {
    job,
    isRunning,
    older,
    open: (secret) => attempt(secret, AS_EVER),
    openAs: (how) => tried && attempt(tried.secret, { ...tried.how, ...how }),
  };
}
