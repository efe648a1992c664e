// All papers of a meeting, as files that are written one after another.
import { strToU8 } from 'fflate';
import type { BriefKind } from '#core/briefs/brief-document.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import type { PackPaper } from '#core/briefs/saved-pack.ts';
import { lettersApart } from '#core/letters/apart.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { fileNameOf } from '#core/letters/file-name.ts';
import { calendarOf, isDated } from '#core/meetings/calendar.ts';
import type { OneOfMany } from '../export-each.ts';
import { type Draft, letterFile } from '../outputs.ts';
import type { Printing } from '../pdf/pdf-output.ts';
import { paperOutput } from './paper-outputs.ts';

export type PackFileToWrite = OneOfMany<{ readonly paper: PackPaper }>;

/** `drafts`: the letters that were written for the meeting, to be left behind. */
export const packOf = (
  parts: BriefParts,
  drafts: readonly Draft[],
  printing: Printing,
): readonly PackFileToWrite[] => [
  paper('brief', parts, printing),
  paper('speakingNotes', parts, printing),
  ...drafts.flatMap(lettersOf),
  ...appointment(parts),
];

function paper(kind: BriefKind, parts: BriefParts, printing: Printing): PackFileToWrite {
  const output = paperOutput(parts, kind, 'docx', printing);
  return { of: { paper: kind }, name: output.suggested, output: () => output };
}

/** A letter to each is as many files as it has recipients. */
function lettersOf(draft: Draft): readonly PackFileToWrite[] {
  return lettersApart(draft).map((one) => ({
    of: { paper: 'letter' },
    name: fileNameOf(assemble(one), one.letter.officeIds.length === 1 ? idOf(one) : ''),
    output: () => letterFile({ ...draft, ...one, letterheads: draft.letterheads }),
  }));
}

const idOf = ({ letter }: LetterParts): string => letter.officeIds[0] ?? '';

/** The same meeting gives the same file, so that a pack saved again finds it there. */
function appointment({ meeting }: BriefParts): readonly PackFileToWrite[] {
  if (!isDated(meeting)) return [];
  const text = () => calendarOf(meeting, { at: meeting.changedAt, withPlace: false });
  const output = { render: async () => strToU8(text()), strangers: async () => [] };
  return [
    { of: { paper: 'calendar' }, name: `appointment-${meeting.on}.ics`, output: () => output },
  ];
}
