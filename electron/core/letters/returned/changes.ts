// What a returned letter has that the draft has not: found anew for the draft as it is now, so that
// what is taken over is no longer there, and comes back when it is undone.
import type { LetterParts } from '../assemble.ts';
import type { LetterDocument } from '../letter-document.ts';
import { MARK_KINDS, markedLines } from '../marks.ts';
import { annexChanges } from './annex.ts';
import { aChange, type ReturnedChange } from './change.ts';
import { headChanges } from './heads.ts';
import { noteChanges } from './notes.ts';
import { printedLines } from './printed.ts';
import type { ReturnedFile } from './returned-file.ts';
import { sectionChanges } from './section-changes.ts';
import { sectionsOf } from './sections.ts';
import { takeOver } from './take-over.ts';

/**
 * Everything that came back and is not in the draft, in the order of the letter. `document` is the
 * draft as the file was made from it: with names left out, if the twin came back. `taken`: ids of changes
 * that were taken over, so that of lines that read alike the right one is known.
 */
export function returnedChanges(
  parts: Pick<LetterParts, 'letter' | 'library'>,
  document: LetterDocument,
  file: ReturnedFile,
  taken: ReadonlySet<string> = new Set(),
): readonly ReturnedChange[] {
  const printed = printedLines(parts, document);
  const { language } = parts.letter;
  const sections = sectionsOf(
    file,
    markedLines(document).map(({ mark }) => mark.kind),
  );
  const changes = [
    ...headChanges(document, file),
    ...MARK_KINDS.flatMap((kind) =>
      sectionChanges(kind, sections.get(kind) ?? [], printed.get(kind) ?? [], language, taken),
    ),
    ...annexChanges(document, file),
    ...noteChanges(document, file, language),
    ...file.comments.map((comment, at) =>
      aChange({ id: `comment ${at}`, kind: 'commented', where: 'letter', comments: [comment] }),
    ),
  ];
  return changes.filter((change) => change.take === null || isDoing(parts, change.take));
}

/** Whether the draft would be another. */
function isDoing(
  { letter }: Pick<LetterParts, 'letter'>,
  take: NonNullable<ReturnedChange['take']>,
): boolean {
  const { field, value } = takeOver(letter, take);
  return JSON.stringify(letter[field]) !== JSON.stringify(value);
}
