import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '#core/errors.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { paragraphsOf, withoutNames } from '#core/letters/leaving.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { phrasesOf } from '#core/letters/phrases/phrases-of.ts';
import { isEnough, shareOf } from '#core/letters/returned/belongs.ts';
import { wordsIn } from '#core/letters/returned/own-lines.ts';
import type { Returned, ReturnedFile } from '#core/letters/returned/returned-file.ts';
import { readReturned } from './read-returned.ts';
import { ReturnedRefused } from './refusal.ts';

/** Bytes that are read at all; `openWord` refuses well below. */
const MOST = 32 << 20;

/** The file at `path` as what came back of the letter, or its twin. Throws `letters.unreadable`. */
export async function bringBack(parts: LetterParts, path: string): Promise<Returned> {
  try {
    const file = readReturned(await bytesAt(path));
    const document = assemble(parts);
    const isTwin =
      namesWithheld(textOf(file), document) > namesWithheld(textIn(document), document);
    const share = shareOf(parts, isTwin ? assemble(parts, withoutNames(parts)) : document, file);
    if (!isEnough(share)) throw new ReturnedRefused('otherLetter', `${share}`);
    return { name: basename(path), isTwin, file };
  } catch (error) {
    if (error instanceof ReturnedRefused)
      throw new AppError({ code: 'letters.unreadable', reason: error.reason });
    throw error;
  }
}

const textIn = (document: LetterDocument): string => paragraphsOf(document).join('\n');
const textOf = ({ paragraphs }: ReturnedFile): string =>
  paragraphs.flatMap(({ before, after }) => before ?? after.map(wordsIn)).join('\n');

/** How often a name is left out of `text`. */
const namesWithheld = (text: string, { letterLanguage }: LetterDocument): number =>
  text.split(phrasesOf(letterLanguage).nameWithheld).length - 1;

async function bytesAt(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => {
    throw new ReturnedRefused('unopened', 'not to be opened');
  });
  try {
    const { size } = await file.stat();
    if (size > MOST) throw new ReturnedRefused('tooLarge', `${size} bytes`);
    return await file.readFile();
  } catch (error) {
    if (error instanceof ReturnedRefused) throw error;
    throw new ReturnedRefused('unopened', 'not to be read');
  } finally {
    await file.close();
  }
}
