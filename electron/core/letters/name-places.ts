// Where a person is named in a text, in whatever spelling, order and case.
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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A word of a name as it may stand: a Russian one in any case, a Latin one with its plural. */
function wordPattern(word: string): string {
  if (!CYRILLIC.test(word)) return `${escaped(word)}(?:'?s)?`;
  const stem = ADJECTIVE.test(word) ? word.slice(0, -2) : word.replace(/[аяиоеьуы]$/u, '');
  return `${escaped(stem)}\\p{Script=Cyrillic}{0,4}`;
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
/** Between two words of a name: a space, comma or hyphen, and a name or initial in the middle. */
const BETWEEN = "[ ,.-]{1,3}(?:[\\p{L}'-]+[ ,.-]{1,3}){0,2}?";

const wordsIn = (name: string): readonly string[] =>
  foldedText(name)
    .split(/\s+/u)
    .filter((word) => word !== '');

const pattern = (words: readonly string[]): RegExp =>
  new RegExp(`${BEFORE}${words.map(wordPattern).join(BETWEEN)}${AFTER}`, 'gu');

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

/** The name as a whole, also with the surname first. */
const wholePatterns = ({ spellings }: Spelt): readonly RegExp[] =>
  spellings.map(wordsIn).flatMap((words) => {
    const last = words.at(-1);
    const turned = words.length > 1 && last ? [[last, ...words.slice(0, -1)]] : [];
    return [words, ...turned].map(pattern);
  });

function alonePatterns({ spellings, alone }: Spelt): readonly RegExp[] {
  if (alone === 'none') return [];
  const words = spellings
    .map(wordsIn)
    .filter((all) => all.length > 1)
    .flatMap((all) => (alone === 'last' ? [all.at(-1)] : [all[0], all.at(-1)]));
  return [...new Set(words)].flatMap((word) => (word ? [pattern([word])] : []));
}

/** Given names: they tell who is meant beside the rest only. */
const givenPatterns = ({ spellings }: Spelt): readonly RegExp[] =>
  [...new Set(spellings.map(wordsIn).flatMap((all) => all.slice(0, -1)))].map((word) =>
    pattern([word]),
  );

/** An address on the web or for mail is one piece: a part of it leads nowhere. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu;

/** Words of names that are written small. */
const PARTICLES = 'de da do dos du der den van von la el al bin ibn bint uulu kyzy ogly qizi'.split(
  ' ',
);

/** Whether every word of a place is written as a name is: `page` names no Mr Page. */
function isWrittenAsName(words: string, name: ReadonlySet<string>): boolean {
  return words
    .split(/[\s,.-]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .every((word) => /^\P{L}*\p{Lu}/u.test(word) || name.has(foldedText(word)));
}

/** Where `person` is named, in order and without overlap. Addresses are left whole. */
export function placesOf(person: Spelt, original: string): readonly Place[] {
  const { text, at } = fold(original);
  const addresses = [...original.matchAll(ADDRESS)].map(({ index, 0: address }) => ({
    from: index,
    to: index + address.length,
  }));
  const small = new Set(PARTICLES);
  const find = (patterns: readonly RegExp[]): readonly Place[] =>
    patterns
      .flatMap((one) => [...text.matchAll(one)])
      .map(({ index, 0: found }) => ({
        from: at[index] ?? 0,
        to: at[index + found.length] ?? original.length,
      }))
      .filter(({ from, to }) => isWrittenAsName(original.slice(from, to), small))
      .filter(({ from, to }) => !addresses.some((one) => from < one.to && to > one.from));
  const { whole, alone, given } = patternsOf(person);
  const named = [...find(whole), ...find(alone)];
  return named.length === 0 ? [] : merged([...named, ...find(given)]);
}

function merged(places: readonly Place[]): readonly Place[] {
  const all: Place[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1);
    if (last && place.from < last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, place.to) };
    else all.push(place);
  }
  return all;
}
