import { useCallback, useEffect, useState } from 'react';
import type { Output } from '#core/contract/contract.ts';
import { call } from '../../app/client.ts';
import { type Job, useJob } from '../shared/use-job.ts';

/** What the sections about the vault show, as main knows it. */
export type Care = {
  readonly status: Output<'vault.status'>;
  readonly backups: Output<'vault.backups'>;
  /** Asks main again, after something was changed. What it was then stays when main cannot tell. */
  readonly refresh: () => void;
};

type Known = Pick<Care, 'status' | 'backups'>;

async function ask(): Promise<Known> {
  const [status, backups] = await Promise.all([
    call('vault.status', null),
    call('vault.backups', null),
  ]);
  return { status, backups };
}

/** `care` is `null` until main has answered for the first time; `job` says how far that is. */
export function useCare(): { readonly care: Care | null; readonly job: Job } {
  const [known, setKnown] = useState<Known | null>(null);
  const { job, run } = useJob();
  const read = useCallback(async () => setKnown(await ask()), []);
  useEffect(() => run(read), [run, read]);
  const refresh = useCallback(() => void read().catch(() => undefined), [read]);
  return { care: known && { ...known, refresh }, job };
}
