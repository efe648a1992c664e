// The calls that write a letter for each recipient into a folder.
import type { Input } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import { lettersApart } from '#core/letters/apart.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import { fileNamesOf } from '#core/letters/file-name.ts';
import { withoutAnyName } from '#core/letters/leaving.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import type { OfficeId } from '#core/officials/office.ts';
import type { OneOfMany } from '#main/letters/export-each.ts';
import { type Draft, letterFile, type Output, redactedFile } from '#main/letters/outputs.ts';
import type { Handlers } from '#main/serve.ts';
import type { Batches } from './batches.ts';

type What = Input<'letters.exportEach'>['what'];

export function eachLetterCalls(
  draft: (id: LetterId) => Promise<Draft>,
  { write, stop }: Batches,
): Pick<Handlers, 'letters.exportEach' | 'letters.cancelExport'> {
  return {
    'letters.exportEach': async ({ letterId, what, job }) => {
      const letters = lettersOf(await draft(letterId), what);
      return write(job, letters);
    },
    'letters.cancelExport': ({ job }) => {
      stop(job);
      return null;
    },
  };
}

const makers: Readonly<Record<What, (draft: Draft) => Output>> = {
  letter: letterFile,
  redacted: redactedFile,
};

/** Throws `letters.incomplete`: what the draft lacks, each of its letters would. */
function lettersOf(
  draft: Draft,
  what: What,
): readonly OneOfMany<{ readonly officeId: OfficeId }>[] {
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
    return [{ of: { officeId: office.id }, name, output: () => makers[what](own) }];
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
