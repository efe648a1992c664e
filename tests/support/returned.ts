// Files as they come back: a letter's own file with its XML edited as Word edits it, and what main
// reads of it.
import { strToU8, zipSync } from 'fflate';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import type { ReturnedChange } from '#core/letters/returned/change.ts';
import { returnedChanges } from '#core/letters/returned/changes.ts';
import type { ReturnedFile } from '#core/letters/returned/returned-file.ts';
import { readReturned } from '#main/letters/returned/read-returned.ts';
import { bytesOf, partsOf } from './docx.ts';

export const DOCUMENT = 'word/document.xml';
const BY = 'w:id="900" w:author="Ann Editor" w:date="2026-11-25T10:00:00Z"';

/** Tracked changes as Word writes them around runs. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look ? `<w:rPr><w:${look}/></w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const ins = (text: string): string => `<w:ins ${BY}>${run(text)}</w:ins>`;
export const del = (text: string): string =>
  `<w:del ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
/** A paragraph whose end was put in (`ins`) or taken out (`del`). */
export const paragraph = (content: string, end: 'ins' | 'del' | '' = ''): string =>
  `<w:p>${end ? `<w:pPr><w:rPr><w:${end} ${BY}/></w:rPr></w:pPr>` : ''}${content}</w:p>`;

/** The `w:p` elements of a letter's file, without what stands around them. */
export type Paragraphs = readonly string[];

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** The file of a letter with its paragraphs, and other parts, as `edit` gives them. */
export async function editedFile(
  parts: LetterParts,
  edit: (paragraphs: Paragraphs) => Paragraphs,
  others: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const files = partsOf(await bytesOf(parts));
  const xml = files[DOCUMENT] ?? '';
  const from = xml.indexOf('<w:p>');
  const to = xml.indexOf('<w:sectPr');
  const paragraphs = xml.slice(from, to).match(/<w:p>.*?<\/w:p>/gsu) ?? [];
  const edited = xml.slice(0, from) + edit(paragraphs).join('') + xml.slice(to);
  return zipped({ ...files, [DOCUMENT]: edited, ...others });
}

export const isMarked = (name: string) => (xml: string) => xml.includes(`w:name="_${name}"`);

/** `change` applied to the paragraph of this mark. */
export const at =
  (name: string, change: (xml: string) => string | readonly string[]) =>
  (paragraphs: Paragraphs): Paragraphs =>
    paragraphs.flatMap((xml) => (isMarked(name)(xml) ? change(xml) : [xml]));

/** `xml` with its runs that hold `words` replaced by `by`. */
export const replaced = (xml: string, words: string, by: string): string => {
  const found = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gsu)].find(([one]) =>
    one.includes(words),
  );
  if (!found) throw new Error(`no run with ${words}`);
  return xml.replace(found[0], () => by);
};

export const changesOf = (parts: LetterParts, file: ReturnedFile): readonly ReturnedChange[] =>
  returnedChanges(parts, assemble(parts), file);

export const changesIn = async (
  parts: LetterParts,
  edit: (paragraphs: Paragraphs) => Paragraphs,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly ReturnedChange[]> =>
  changesOf(parts, readReturned(await editedFile(parts, edit, others)));
