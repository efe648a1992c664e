// Where a person is named in a text, in whatever spelling, order and case.
import { cleanText } from './clean-text.ts';
import { fold, foldedText } from './folded.ts';

export type Place = { readonly from: number; readonly to: number };

/** What is needed of a person to find the name. */
export type Spelt = {
  readonly spellings: readonly string[];
  /** Which words of a spelling tell who is meant by themselves. */
  readonly alone: 'last' | 'ends' | 'none';
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ADJECTIVE = /(?:ск|цк|[бвгджзклмнпрстфхцчшщ])(?:ии|ыи|ои|ая|ое|яя|ее)$/u;
/** Endings of names in all cases of Russian, `й` folded to `и`. */
const ENDINGS =
  'а|я|у|ю|е|и|ы|о|ь|ом|ем|ои|еи|ою|ею|ью|ам|ям|ами|ями|ах|ях|ым|им|ых|их|ыми|ими|ого|его|ому|ему|ая|яя|ое|ее|ую|юю|ии|ыи|ов|ев';
/** Words of names that are written small. */
const PARTICLES = new Set(
  'de da do dos du der den van von la el al bin ibn bint uulu kyzy ogly qizi'.split(' '),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What stays of a word of a name in all cases: of a Russian one without its ending. */
export function stemOf(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  if (word.length <= 3) return word.replace(/(?<=[аеиоуыэюя])и$/u, '');
  return ADJECTIVE.test(word) ? word.slice(0, -2) : word.replace(/[аяиоеьуы]$/u, '');
}

/** A longer word is found by so many of its first letters: a pattern holds only so much. */
const LONGEST_WORD = 60;

/** A word of a name as it may stand: a Russian one in any case, a Latin one with its plural. */
function wordPattern(word: string): string {
  if (word.length > LONGEST_WORD)
    return `${escaped(Array.from(word).slice(0, LONGEST_WORD).join(''))}\\S*`;
  return escaped(stemOf(word)) + (CYRILLIC.test(word) ? `(?:${ENDINGS})?` : 's?');
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
/** A name or initial in the middle that the spelling does not have. */
const MIDDLE = "(?:(?:\\p{L}\\.|[\\p{L}']{2,30})[ -]{1,2}){0,2}?";

const wordsIn = (name: string): readonly string[] =>
  foldedText(cleanText(name).text)
    .split(/\s+/u)
    .filter((word) => word !== '');

const pattern = (words: readonly string[], between: string): RegExp =>
  new RegExp(`${BEFORE}${words.map(wordPattern).join(between)}${AFTER}`, 'gu');

/** The words of a name that tell something: no initial, no `de`. */
const isTelling = (word: string | undefined): word is string =>
  word !== undefined && !PARTICLES.has(word) && !/^\p{L}\.?$/u.test(word);

type Patterns = Readonly<Record<'whole' | 'alone' | 'given', readonly RegExp[]>>;
const known = new WeakMap<Spelt, Patterns>();

/** Made once for a person. */
function patternsOf(person: Spelt): Patterns {
  const made = known.get(person) ?? {
    whole: wholePatterns(person),
    alone: alonePatterns(person),
    given: givenPatterns(person),
  };
  known.set(person, made);
  return made;
}

/** More words than anybody's name has: that is a list of names, and found in pieces of so many. */
const LONGEST = 12;

const inPieces = (words: readonly string[]): readonly (readonly string[])[] =>
  words.flatMap((_, at) => (at % LONGEST === 0 ? [words.slice(at, at + LONGEST)] : []));

/** The name as a whole, also with the surname first. */
const wholePatterns = ({ spellings }: Spelt): readonly RegExp[] =>
  spellings
    .map(wordsIn)
    .flatMap(inPieces)
    .flatMap((words) => {
      const last = words.at(-1);
      const turned = words.length > 1 && last ? [last, ...words.slice(0, -1)] : null;
      return [
        pattern(words, `(?:[ -]{1,2}|(?<=\\.))${MIDDLE}`),
        ...(turned ? [pattern(turned, ',? ')] : []),
      ];
    });

const eachOf = (words: readonly (string | undefined)[]): readonly RegExp[] =>
  [...new Set(words.filter(isTelling))].map((word) => pattern([word], ''));

function alonePatterns({ spellings, alone }: Spelt): readonly RegExp[] {
  if (alone === 'none') return [];
  const names = spellings.map(wordsIn).filter((words) => words.length > 1);
  return eachOf(
    names.flatMap((words) => (alone === 'last' ? [words.at(-1)] : [words[0], words.at(-1)])),
  );
}

/** Given names: they tell who is meant beside the rest only. */
const givenPatterns = ({ spellings }: Spelt): readonly RegExp[] =>
  eachOf(spellings.map(wordsIn).flatMap((words) => words.slice(0, -1).slice(0, LONGEST)));

/** An address on the web or for mail is one piece: a part of it leads nowhere. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+/gu;

/** Whether every word of a place is written as a name is: `page` names no Mr Page. */
const isWrittenAsName = (words: string): boolean =>
  words
    .split(/[\s,.-]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .every((word) => /^\P{L}*\p{Lu}/u.test(word) || PARTICLES.has(foldedText(word)));

/** A given name before a capital is somebody else's ("Azimjan Other"), but for a patronymic. */
const OTHERS =
  /^[ \u00a0](?!\p{L}+(?:[oe]vich|[oe]vna|[ое]вич\p{L}{0,2}|[ое]вн\p{L}{1,2})(?!\p{L}))\p{Lu}/u;

/** Where `person` is named, in order and without overlap. Addresses are left whole. */
export function placesOf(person: Spelt, original: string): readonly Place[] {
  const { text, at } = fold(original);
  const addresses = [...original.matchAll(ADDRESS)].map(({ index, 0: address }) => ({
    from: index,
    to: index + address.length,
  }));
  const find = (patterns: readonly RegExp[]): readonly Place[] =>
    patterns
      .flatMap((one) => [...text.matchAll(one)])
      .map(({ index, 0: found }) => ({
        from: at[index] ?? 0,
        to: at[index + found.length] ?? original.length,
      }))
      .filter(({ from, to }) => isWrittenAsName(original.slice(from, to)))
      .filter(({ from, to }) => !addresses.some((one) => from < one.to && to > one.from));
  const { whole, alone, given } = patternsOf(person);
  const named = [...find(whole), ...find(alone)];
  const givenAlone = find(given).filter(({ to }) => !OTHERS.test(original.slice(to)));
  return named.length === 0 ? [] : merged([...named, ...givenAlone]);
}

/** `places` in order, those that overlap as one: as the first of them, to the end of the last. */
export function merged<T extends Place>(places: readonly T[]): readonly T[] {
  const all: T[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1);
    if (last && place.from < last.to)
      all[all.length - 1] = { ...last, to: Math.max(last.to, place.to) };
    else all.push(place);
  }
  return all;
}
