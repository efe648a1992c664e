// Files written into a folder of the user's choice, batch by batch, while the program goes on.
import { join } from 'node:path';
import type { AppEvent } from '#core/contract/events.ts';
import { exportEach, type Fate, type OneOfMany } from '#main/letters/export-each.ts';

export type BatchTools = {
  /** The folder that the user chose, or `null`. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly isOpen: () => boolean;
  readonly tell: (event: AppEvent) => void;
  /** A file to be shown to whoever asks where they are. */
  readonly onSaved: (path: string) => void;
};

export type Batches = {
  /** Asks for a folder and writes `all` into it. `folder: null`: the user thought better of it. */
  readonly write: <Of extends object>(
    job: string,
    all: readonly OneOfMany<Of>[],
  ) => Promise<{ folder: string | null; files: Fate<Of>[] }>;
  /** Stops a batch after the file it is writing. One that is over is none. */
  readonly stop: (job: string) => void;
};

export function batches({ chooseFolder, isOpen, tell, onSaved }: BatchTools): Batches {
  const running = new Set<string>();
  return {
    write: async (job, all) => {
      const onDone = (done: number) => tell({ type: 'progress', job, done, total: all.length });
      running.add(job);
      try {
        const folder = await chooseFolder();
        if (folder === null) return { folder, files: [] };
        onDone(0);
        const isStopped = () => !running.has(job) || !isOpen();
        const files = await exportEach(all, folder, { isStopped, onDone });
        const saved = files.find((file) => file.state === 'saved');
        if (saved) onSaved(join(folder, saved.name));
        return { folder, files };
      } finally {
        running.delete(job);
      }
    },
    stop: (job) => void running.delete(job),
  };
}
