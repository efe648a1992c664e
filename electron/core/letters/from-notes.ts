// Words of private notes that stand in a letter as well.
import type { Annotation } from '../annotations/annotation.ts';
import type { AnnotationId } from '../ids.ts';
import { plainWords } from '../plain-words.ts';

export type FromNote = { readonly annotationId: AnnotationId; readonly words: string };

/** As many words in a row are no chance. A shorter note counts when all of it stands there. */
const RUN = 8;
/** Letters below which a whole note stands in any text by chance. */
const TELLING = 8;

/** Each of `notes` that shares words with `text`, with the first of them. */
export function fromNotes(notes: readonly Annotation[], text: string): readonly FromNote[] {
  const there = ` ${plain(text)} `;
  return notes.flatMap(({ id, content }) => {
    const words = sharedWords(content.body, there);
    return words === null ? [] : [{ annotationId: id, words }];
  });
}

function sharedWords(note: string, there: string): string | null {
  const words = note.split(/\s+/u).filter((word) => plain(word) !== '');
  const length = Math.min(RUN, words.length);
  for (let at = 0; length > 0 && at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(' ');
    const isTelling = length === RUN || plain(run).length >= TELLING;
    if (isTelling && there.includes(` ${plain(run)} `)) return run;
  }
  return null;
}

const plain = (text: string): string => plainWords(text).join(' ');
