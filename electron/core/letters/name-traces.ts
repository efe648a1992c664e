// The net under the names: pieces of a name that is left out and still stands somewhere.
import { foldedText } from './folded.ts';
import { stemOf } from './name-places.ts';
import type { KnownName } from './names.ts';

/** Shorter words of a name stand inside others by chance. */
const TELLING = 4;

/** What is written small names nobody, unless it is an address or a tag. */
const MAY_NAME = /[\p{Lu}/@#_]|\.\p{L}/u;

type Sought = { readonly person: KnownName; readonly isNamed: boolean };

/**
 * The words of `paragraphs` that hold a word of a name, in any way: inside an address or a tag, or
 * bent in a way that the search for names does not know. Of a person who is not named elsewhere,
 * the surname only. `expected` may stand there all the same.
 */
export function nameTraces(
  sought: readonly Sought[],
  paragraphs: readonly string[],
  expected: readonly string[],
): readonly string[] {
  const may = expected.map(foldedText).join(' ');
  const telling = [...new Set(sought.flatMap(tellingWords))].filter((word) => !may.includes(word));
  const words = new Set(paragraphs.flatMap((text) => text.split(/\s+/u)));
  return [...words].filter((word) => {
    if (!MAY_NAME.test(word)) return false;
    const folded = foldedText(word);
    return telling.some((piece) => folded.includes(piece));
  });
}

const tellingWords = ({ person: { spellings }, isNamed }: Sought): readonly string[] =>
  spellings
    .map((name) => foldedText(name).split(/[ -]+/u))
    .flatMap((words) => (isNamed ? words : words.slice(-1)))
    .map(stemOf)
    .filter((word) => word.length >= TELLING);
