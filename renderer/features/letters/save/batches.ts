// Letters on their way to files, a batch for each draft. They go on wherever the user is meanwhile.
import { create } from 'zustand';
import type { Input } from '#core/contract/contract.ts';
import type { AppErrorData } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import type { SavedEach } from '#core/letters/saved-each.ts';
import { call, failureOf } from '../../../app/client.ts';
import { now } from '../../../app/clock.ts';
import { hear } from '../../../app/hear.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { dispatch, savedAll } from '../../../state/workspace-store.ts';
import { letterNow } from '../revise.ts';

export type Batch =
  /** `of` is `null` until a folder is chosen. */
  | {
      readonly state: 'running';
      readonly job: string;
      readonly of: { readonly done: number; readonly total: number } | null;
      readonly isStopping: boolean;
    }
  | { readonly state: 'over'; readonly saved: SavedEach }
  | { readonly state: 'failed'; readonly error: AppErrorData };

type What = Input<'letters.exportEach'>['what'];

const useBatches = create<{ readonly batches: ReadonlyMap<LetterId, Batch> }>(() => ({
  batches: new Map(),
}));

/** How far the files of this draft are; `undefined` where none are being written. */
export const useBatch = (id: LetterId): Batch | undefined =>
  useBatches(({ batches }) => batches.get(id));

const batchOf = (id: LetterId): Batch | undefined => useBatches.getState().batches.get(id);

const put = (id: LetterId, batch: Batch): void =>
  useBatches.setState(({ batches }) => ({ batches: new Map(batches).set(id, batch) }));

/** Forgets how it ended. */
export const dismissBatch = (id: LetterId): void =>
  useBatches.setState(({ batches }) => ({
    batches: new Map([...batches].filter(([other]) => other !== id)),
  }));

/** Writes a letter for each recipient, unless that is under way for this draft. */
export function startBatch(id: LetterId, what: What): void {
  if (batchOf(id)?.state === 'running') return;
  const job = crypto.randomUUID();
  put(id, { state: 'running', job, of: null, isStopping: false });
  const deaf = hear((event) => {
    const batch = batchOf(id);
    if (event.type !== 'progress' || event.job !== job || batch?.state !== 'running') return;
    put(id, { ...batch, of: { done: event.done, total: event.total } });
  });
  write(id, what, job)
    .then(
      (saved) => (saved.folder === null ? dismissBatch(id) : put(id, { state: 'over', saved })),
      (error: unknown) => put(id, { state: 'failed', error: failureOf(error) }),
    )
    .finally(deaf);
}

/** Lets the file under way be finished and writes no other. */
export function stopBatch(id: LetterId): void {
  const batch = batchOf(id);
  if (batch?.state !== 'running') return;
  put(id, { ...batch, isStopping: true });
  call('letters.cancelExport', { job: batch.job }).catch(() => undefined); // it ends by itself
}

/** As main holds the draft once everything typed has reached it. */
async function write(letterId: LetterId, what: What, job: string): Promise<SavedEach> {
  flushDrafts();
  await savedAll();
  const saved = await call('letters.exportEach', { letterId, what, job });
  const isWhole = saved.files.length > 0 && saved.files.every(({ state }) => state === 'saved');
  if (what === 'letter' && isWhole && letterNow(letterId)) {
    const at = now();
    const revision = { field: 'exportedAt', value: at } as const;
    dispatch({ type: 'letters.revise', id: letterId, revision, at });
  }
  return saved;
}
