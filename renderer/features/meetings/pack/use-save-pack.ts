import { useState } from 'react';
import type { SavedPack } from '#core/briefs/saved-pack.ts';
import type { AppErrorData } from '#core/errors.ts';
import type { MeetingId } from '#core/ids.ts';
import { call, failureOf } from '../../../app/client.ts';
import { hear } from '../../../app/hear.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { savedAll } from '../../../state/workspace-store.ts';

export type PackJob =
  | { readonly state: 'idle' }
  /** `of` is `null` until a folder is chosen. */
  | {
      readonly state: 'running';
      readonly job: string;
      readonly of: { readonly done: number; readonly total: number } | null;
    }
  | { readonly state: 'over'; readonly saved: SavedPack }
  | { readonly state: 'failed'; readonly error: AppErrorData };

/** Saving all papers of a meeting into a folder, and how far it is. */
export function useSavePack(meetingId: MeetingId): {
  readonly pack: PackJob;
  readonly start: () => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
} {
  const [pack, setPack] = useState<PackJob>({ state: 'idle' });
  const start = () => {
    if (pack.state === 'running') return;
    const job = crypto.randomUUID();
    setPack({ state: 'running', job, of: null });
    const deaf = hear((event) => {
      if (event.type !== 'progress' || event.job !== job) return;
      setPack({ state: 'running', job, of: { done: event.done, total: event.total } });
    });
    write(meetingId, job)
      .then(
        (saved) => setPack(saved.folder === null ? { state: 'idle' } : { state: 'over', saved }),
        (error: unknown) => setPack({ state: 'failed', error: failureOf(error) }),
      )
      .finally(deaf);
  };
  const stop = () => {
    if (pack.state !== 'running') return;
    call('letters.cancelExport', { job: pack.job }).catch(() => undefined); // it ends by itself
  };
  return { pack, start, stop, dismiss: () => setPack({ state: 'idle' }) };
}

/** As main holds the meeting once everything typed has reached it. */
async function write(meetingId: MeetingId, job: string): Promise<SavedPack> {
  flushDrafts();
  await savedAll();
  return call('meetings.exportPack', { meetingId, job });
}
