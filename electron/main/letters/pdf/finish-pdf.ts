// What the printer writes of itself and of the moment goes; what the letter is comes instead.
import { cleanText } from '#core/letters/clean-text.ts';
import type { About } from '../properties.ts';
import { NotAPrint, readPdf, writePdf } from './pdf-objects.ts';

/** Text in UTF-16 with its mark, as hexadecimal digits (ISO 32000-1, 7.9.2.2). */
const textString = (text: string): string => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const digits = units.map((unit) => unit.toString(16).padStart(4, '0')).join('');
  return `<feff${digits}>`;
};

/** `/Info`, whole: no program, no machine; the letter's own day at midnight UTC for both dates. */
export function infoOf({ title, author, on }: About): string {
  const date = `(D:${on.replaceAll('-', '')}000000Z)`;
  const text = (words: string) => textString(cleanText(words).text);
  return `<</Title ${text(title)}\n/Author ${text(author)}\n/CreationDate ${date}\n/ModDate ${date}>>\n`;
}

/** The printed pages, finished. Throws `NotAPrint`. */
export function finishPdf(bytes: Uint8Array, about: About): Uint8Array {
  const pdf = readPdf(bytes);
  const objects = new Map(pdf.objects);
  if (!objects.has(pdf.root) || !objects.has(pdf.info))
    throw new NotAPrint('no catalog or properties');
  for (const [number, object] of objects)
    if (WHOLE.test(object)) objects.set(number, inLanguage(object, about.language));
  objects.set(pdf.info, infoOf(about));
  return writePdf({ ...pdf, objects });
}

/** What speaks for the whole document: its catalog, and the root of its tags. */
const WHOLE = /^<<\/Type \/(?:Catalog\b|StructElem\n\/S \/Document\b)/;

/** The printer takes the language of the screen for the letter's. */
const inLanguage = (catalog: string, language: string): string =>
  catalog.replace(/\n\/Lang \([^)]*\)/, '').replace(/>>\n$/, `\n/Lang (${language})>>\n`);
