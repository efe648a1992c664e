// A letter on whatever it is written on: the house's plain layout, that with a logo, or a template.
import type { Letterhead } from '#core/letterheads/letterhead.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { openPicture } from './letterhead/picture.ts';
import { renderOnLetterhead } from './letterhead/render-on-letterhead.ts';
import { type RenderOptions, renderDocx } from './render-docx.ts';

/** What a letter is written on; `null`: the house's plain layout. */
export type Sheet = Pick<Letterhead, 'kind' | 'file'> | null;

export const bytesOfSheet = ({ file }: NonNullable<Sheet>): Uint8Array =>
  new Uint8Array(Buffer.from(file, 'base64'));

/** The letter as a Word file. Throws `LetterheadRefused` for a sheet that is none. */
export function renderLetter(
  document: LetterDocument,
  sheet: Sheet,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  if (sheet === null) return renderDocx(document, options);
  const bytes = bytesOfSheet(sheet);
  return sheet.kind === 'docx'
    ? renderOnLetterhead(bytes, document, options)
    : renderDocx(document, { ...options, logo: openPicture(bytes) });
}
