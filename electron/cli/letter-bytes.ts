import type { BriefDocument } from '#core/briefs/brief-document.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { type RenderOptions, renderDocx } from '#main/letters/render-docx.ts';
import { renderLetter, type Sheet } from '#main/letters/render-letter.ts';
import { thisMachine } from '#main/letters/this-machine.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { CommandError, EXIT } from './exit.ts';

/** The letter's file, opened again before it is written: it holds the letter and nothing else. */
export async function letterBytes(
  parts: LetterParts,
  sheet: Sheet,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const document = assemble(parts);
  const bytes = await renderLetter(document, sheet, options);
  refuseStranger(await strangersIn(bytes, document, thisMachine(), sheet), 'letter');
  return bytes;
}

/** The same of a paper of a meeting. */
export async function paperBytes(
  document: BriefDocument,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const bytes = await renderDocx(document, options);
  refuseStranger(await strangersIn(bytes, document, thisMachine()), 'paper');
  return bytes;
}

function refuseStranger([stranger]: readonly string[], what: string): void {
  if (stranger === undefined) return;
  throw new CommandError(
    EXIT.unwritable,
    `The ${what} was not written: its file would hold ${stranger}. Please report this.`,
  );
}
