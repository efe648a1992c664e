import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import type { RenderOptions } from '#main/letters/render-docx.ts';
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
  const [stranger] = await strangersIn(bytes, document, thisMachine(), sheet);
  if (stranger === undefined) return bytes;
  throw new CommandError(
    EXIT.unwritable,
    `The letter was not written: its file would hold ${stranger}. Please report this.`,
  );
}
