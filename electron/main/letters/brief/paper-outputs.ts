// What a paper of a meeting can leave as: each with a name to offer, its bytes, and a second look at them.
import type { BriefDocument, BriefKind } from '#core/briefs/brief-document.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { withoutNamesInBrief } from '#core/briefs/leaving.ts';
import { blockingInBrief } from '#core/briefs/missing.ts';
import { paperOf } from '#core/briefs/papers.ts';
import type { Input } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import { fileNameOf } from '#core/letters/file-name.ts';
import type { Output } from '../outputs.ts';
import { type Printing, pdfOutput } from '../pdf/pdf-output.ts';
import { renderDocx } from '../render-docx.ts';
import { thisMachine } from '../this-machine.ts';
import { strangersIn } from '../verify-written.ts';

type As = Input<'meetings.export'>['as'];

const KIND_IN_NAME = { brief: 'brief', speakingNotes: 'speaking notes' } as const;

/** Throws `meetings.incomplete`. */
export function paperOutput(
  parts: BriefParts,
  kind: BriefKind,
  as: As,
  printing: Printing,
): Output {
  const missing = blockingInBrief(parts);
  if (missing.length > 0)
    throw new AppError({ code: 'meetings.incomplete', missing: [...missing] });
  const document =
    as === 'redacted' ? paperOf[kind](parts, withoutNamesInBrief(parts)) : paperOf[kind](parts);
  const named = { on: document.on, subject: document.title };
  const last = as === 'redacted' ? `${KIND_IN_NAME[kind]} redacted` : KIND_IN_NAME[kind];
  return as === 'pdf'
    ? { suggested: fileNameOf(named, last, 'pdf'), ...pdfOutput(document, printing) }
    : { suggested: fileNameOf(named, last), ...wordOutput(document) };
}

const wordOutput = (document: BriefDocument): Omit<Output, 'suggested'> => ({
  render: (options) => renderDocx(document, options),
  strangers: (bytes) => strangersIn(bytes, document, thisMachine()),
});
