// The calls that write a letter for each recipient into a folder.
import { join } from 'node:path';
import type { AppEvent, Input } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import { lettersApart } from '#core/letters/apart.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import { fileNamesOf } from '#core/letters/file-name.ts';
import { withoutAnyName } from '#core/letters/leaving.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { exportEach, type LetterOfMany } from '#main/letters/export-each.ts';
import { type Draft, letterFile, type Output, redactedFile } from '#main/letters/outputs.ts';
import type { Handlers } from '#main/serve.ts';

type What = Input<'letters.exportEach'>['what'];

export type Batches = {
  readonly draft: (id: LetterId) => Promise<Draft>;
  /** The folder that the user chose, or `null`. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly isOpen: () => boolean;
  readonly tell: (event: AppEvent) => void;
  /** A file to be shown to whoever asks where they are. */
  readonly onSaved: (path: string) => void;
};

export function eachLetterCalls(
  batches: Batches,
): Pick<Handlers, 'letters.exportEach' | 'letters.cancelExport'> {
  const running = new Set<string>();
  return {
    'letters.exportEach': async ({ letterId, what, job }) => {
      const letters = lettersOf(await batches.draft(letterId), what);
      const tell = (done: number) =>
        batches.tell({ type: 'progress', job, done, total: letters.length });
      running.add(job);
      try {
        const folder = await batches.chooseFolder();
        if (folder === null) return { folder, files: [] };
        tell(0);
        const isStopped = () => !running.has(job) || !batches.isOpen();
        const files = await exportEach(letters, folder, { isStopped, onDone: tell });
        const saved = files.find((file) => file.state === 'saved');
        if (saved) batches.onSaved(join(folder, saved.name));
        return { folder, files };
      } finally {
        running.delete(job);
      }
    },
    'letters.cancelExport': ({ job }) => {
      running.delete(job);
      return null;
    },
  };
}

const makers: Readonly<Record<What, (draft: Draft) => Output>> = {
  letter: letterFile,
  redacted: redactedFile,
};

/** Throws `letters.incomplete`: what the draft lacks, each of its letters would. */
function lettersOf(draft: Draft, what: What): readonly LetterOfMany[] {
  const missing = blockingParts(draft);
  if (missing.length > 0) throw new AppError({ code: 'letters.incomplete', missing: [...missing] });
  if (draft.letter.delivery === 'together')
    throw new AppError({ code: 'input.invalid', path: 'letterId', detail: 'one letter to all' });
  const all = lettersApart(draft);
  const offices = all.flatMap(({ letter, officials }) => recipientsOf(letter, officials));
  const names = namesOf(draft, offices, what);
  return offices.flatMap(({ office }, index) => {
    const [one, name] = [all[index], names[index]];
    if (!one || !name) return [];
    const own = { ...one, letterheads: draft.letterheads };
    return [{ officeId: office.id, name, output: () => makers[what](own) }];
  });
}

/** By the subject of the whole draft, which names nobody in any twin, so that what is left out of one letter renames no other. */
function namesOf(
  parts: LetterParts,
  offices: Parameters<typeof fileNamesOf>[1],
  what: What,
): readonly string[] {
  return what === 'letter'
    ? fileNamesOf(assemble(parts), offices)
    : fileNamesOf(assemble(parts, withoutAnyName(parts)), offices, what);
}
