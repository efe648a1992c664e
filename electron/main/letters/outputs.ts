// What a draft can leave as: each with a name to offer, its bytes, and a second look at them.
import type { Input } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { Letterhead } from '#core/letterheads/letterhead.ts';
import { lettersApart } from '#core/letters/apart.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { fileNameOf } from '#core/letters/file-name.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import type { LetterOutput } from './export-each.ts';
import { inspectDocx } from './inspect-docx.ts';
import { LetterheadRefused } from './letterhead/refused.ts';
import { type Printing, pdfOutput } from './pdf/pdf-output.ts';
import { renderLetter, type Sheet } from './render-letter.ts';
import { renderProvenance } from './render-provenance.ts';
import { thisMachine } from './this-machine.ts';
import { strangersIn } from './verify-written.ts';

/** A draft with the papers it may be written on. */
export type Draft = Omit<LetterParts, 'letterheads'> & {
  readonly letterheads: readonly Letterhead[];
};

export type Output = LetterOutput & { readonly suggested: string };
export type What = Input<'letters.export'>['what'];

/** Of `what`; throws `letters.incomplete`, or `input.invalid` for one letter of a draft to each. */
export const outputOf = (what: What, draft: Draft, printing: Printing): Output =>
  outputs[what](draft, printing);

const outputs: Readonly<Record<What, (draft: Draft, printing: Printing) => Output>> = {
  letter: (draft) => letterFile(theLetter(draft)),
  pdf: (draft, printing) => pdfFile(theLetter(draft), printing),
  redacted: (draft) => redactedFile(theLetter(draft)),
  provenance: provenanceFile,
};

/** The one letter that a draft becomes; where it becomes several, `letters.exportEach` writes them. */
function theLetter(draft: Draft): Draft {
  const [only, ...others] = lettersApart(draft);
  if (only && others.length === 0) return { ...draft, ...only, letterheads: draft.letterheads };
  throw new AppError({ code: 'input.invalid', path: 'letterId', detail: 'a letter to each' });
}

function refuseIncomplete(parts: LetterParts): void {
  const missing = blockingParts(parts);
  if (missing.length > 0) throw new AppError({ code: 'letters.incomplete', missing: [...missing] });
}

export function letterFile(draft: Draft): Output {
  const { letterheads, letter } = draft;
  const sheet = letterheads.find(({ id }) => id === letter.letterheadId) ?? null;
  return wordFile(draft, assemble(draft), sheet);
}

/** The same letter with the names it lists left out, on plain paper: a letterhead may print some. */
export const redactedFile = (draft: Draft): Output =>
  wordFile(draft, assemble(draft, withoutNames(draft)), null, 'redacted');

function wordFile(
  draft: Draft,
  document: LetterDocument,
  sheet: (Sheet & Letterhead) | null,
  kind = '',
): Output {
  refuseIncomplete(draft);
  return {
    suggested: fileNameOf(document, kind),
    render: (options) =>
      renderLetter(document, sheet, options).catch((error: unknown) => {
        if (!(error instanceof LetterheadRefused)) throw error;
        throw new AppError({ code: 'letterhead.refused', name: sheet?.name ?? '' });
      }),
    strangers: (bytes) => strangersIn(bytes, document, thisMachine(), sheet),
  };
}

function pdfFile(draft: Draft, printing: Printing): Output {
  refuseIncomplete(draft);
  const document = assemble(draft);
  return { suggested: fileNameOf(document, '', 'pdf'), ...pdfOutput(document, printing) };
}

/** A draft has one as well: it is for checking. */
function provenanceFile(draft: Draft): Output {
  const { letter } = draft;
  const sheet = provenanceSheet(draft);
  if (!sheet)
    throw new AppError({ code: 'workspace.missing', what: 'appeal', id: letter.appealId });
  return {
    suggested: fileNameOf({ on: letter.on, subject: assemble(draft).subject }, 'provenance'),
    render: () => renderProvenance(sheet),
    strangers: async (bytes) =>
      inspectDocx(bytes)
        .findings.map(({ code }) => code)
        .filter((code) => code !== 'path'), // a path in a link or in own words is its writer's
  };
}
