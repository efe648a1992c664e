// A translation says all that its original says, and no more: every line, number, month and country,
// every figure with its hedge. What a sentence means is read back by people (REVIEW.md).
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { Translation } from '#core/appeals/translation.ts';
import type { LetterLanguage } from '#core/language.ts';
import { HEDGES, REPORTED } from '#core/letters/hedges.ts';
import { countryStems, monthsIn } from './evidence/names-by-language.ts';
import { type Problem, problem } from './problem.ts';

/** An original and its translation; `null` where one has a line and the other none. */
type Pair = {
  readonly id: string;
  readonly original: string | null;
  readonly translated: string | null;
};

/** Two lists in the same order; what is left over in either stays without a partner. */
const pairs = (id: string, originals: readonly string[], translated: readonly string[]): Pair[] =>
  Array.from({ length: Math.max(originals.length, translated.length) }, (_, at) => ({
    id,
    original: originals[at] ?? null,
    translated: translated[at] ?? null,
  }));

const textsOf = (items: readonly { readonly text: string }[]): readonly string[] =>
  items.map(({ text }) => text);

type Remarked = {
  readonly marks: readonly { readonly text: string }[];
  readonly later: readonly { readonly text: string }[];
};
type RemarkWords = { readonly marks: readonly string[]; readonly later: readonly string[] };

const remarkPairs = (id: string, item: Remarked, words: RemarkWords): Pair[] => [
  ...pairs(id, textsOf(item.marks), words.marks),
  ...pairs(id, textsOf(item.later), words.later),
];

/** The pairs of one list of items, and of items that only one side has. */
function pairsOf<T extends { readonly id: string }, W>(
  items: readonly T[],
  words: Readonly<Record<string, W>>,
  own: (item: T, words: W) => Pair[],
): Pair[] {
  const known = new Set(items.map(({ id }) => id));
  const strays = Object.keys(words).filter((id) => !known.has(id));
  return [
    ...items.flatMap((item) => {
      const translated = words[item.id];
      return translated === undefined
        ? [{ id: item.id, original: item.id, translated: null }]
        : own(item, translated);
    }),
    ...strays.map((id) => ({ id, original: null, translated: id })),
  ];
}

function allPairs(appeal: Appeal, words: Translation): Pair[] {
  const { concerns, cases, events, asks, positions, sources, themes } = appeal;
  return [
    ...pairsOf(themes, words.themes, ({ id, heading }, own) => pairs(id, [heading], [own])),
    ...pairsOf(concerns, words.concerns, (item, own) => [
      ...pairs(
        item.id,
        [item.heading, item.statement, item.when.wording],
        [own.heading, own.statement, own.when],
      ),
      ...pairs(
        item.id,
        item.figures.map(({ wording }) => wording),
        own.figures,
      ),
      ...remarkPairs(item.id, item, own),
    ]),
    ...pairsOf(cases, words.cases, (item, own) => [
      ...pairs(item.id, [item.summary, item.status.text], [own.summary, own.status]),
      ...remarkPairs(item.id, item, own),
    ]),
    ...pairsOf(events, words.events, (item, own) => [
      ...pairs(item.id, [item.heading, item.when.wording], [own.heading, own.when]),
      ...remarkPairs(item.id, item, own),
    ]),
    ...pairsOf(asks, words.asks, ({ id, text, measure }, own) => [
      ...pairs(id, [text], [own.text]),
      ...pairs(id, measure === null ? [] : [measure], own.measure === null ? [] : [own.measure]),
    ]),
    ...pairsOf(positions, words.positions, ({ id, speaker, claim, when, reply, marks }, own) => [
      ...pairs(
        id,
        [speaker, claim, when.wording, reply],
        [own.speaker, own.claim, own.when, own.reply],
      ),
      ...pairs(id, textsOf(marks), own.marks),
    ]),
    ...pairsOf(sources, words.sources, ({ id, title }, own) => pairs(id, [title], [own])),
  ];
}

const numbersIn = (text: string): string => (text.match(/\d+/gu) ?? []).toSorted().join(', ');

const SCRIPT: Readonly<Record<LetterLanguage, RegExp>> = {
  en: /\p{Script=Latin}/gu,
  fr: /\p{Script=Latin}/gu,
  ru: /\p{Script=Cyrillic}/gu,
};
const ENGLISH = /\b(the|of|and|had|was|were|with|that)\b/giu;
/** Names and addresses stay in Latin letters in any language. */
const MOSTLY = 0.5;

function isInAnotherLanguage(text: string, language: LetterLanguage): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(SCRIPT[language])?.length ?? 0;
  const unquoted = text.replaceAll(/«[^»]*»|\([^)]*\)/gu, '');
  return own < letters * MOSTLY || (unquoted.match(ENGLISH)?.length ?? 0) > 2;
}

function faultsOf({ original, translated }: Pair, language: LetterLanguage, from: LetterLanguage) {
  if (translated === null) return [`‘${original}’ is not translated`];
  if (original === null) return [`‘${translated}’ translates nothing`];
  const [ours, theirs] = [numbersIn(original), numbersIn(translated)];
  const [months, theirMonths] = [monthsIn(original, from), monthsIn(translated, language)];
  const all: readonly (readonly [boolean, string])[] = [
    [translated === original, 'is not translated'],
    [isInAnotherLanguage(translated, language), 'is in another language'],
    [ours !== theirs, `has the numbers ${theirs}, not ${ours}`],
    [months !== theirMonths, `has the months ${theirMonths}, not ${months}`],
    [/["“”„]/u.test(translated), 'has quotation marks of another language: use « »'],
  ];
  return all.filter(([isWrong]) => isWrong).map(([, text]) => `‘${translated}’ ${text}`);
}

const sentenceWith = (statement: string, words: string): string =>
  statement.split(/(?<=[.!?])\s/u).find((sentence) => sentence.includes(words)) ?? '';

/** A figure is one unit in every language: hedged, in its sentence, told as reported where it is. */
const figureFaults = (
  concern: Concern,
  own: Translation['concerns'][Concern['id']],
  language: LetterLanguage,
) =>
  concern.figures.flatMap(({ hedge, reported }, at) => {
    const wording = own.figures[at] ?? '';
    const sentence = sentenceWith(own.statement, wording);
    const all: readonly (readonly [boolean, string])[] = [
      [!own.statement.includes(wording), 'is not in the statement'],
      [!HEDGES[language][hedge].test(wording), 'has lost its hedge'],
      [reported && !REPORTED[language].test(sentence), 'is not told as reported'],
    ];
    return all.filter(([isWrong]) => isWrong).map(([, text]) => `figure ‘${wording}’ ${text}`);
  });

/** Of the countries, all and only those that the original names. */
function countryFaults(
  original: string,
  translated: string,
  { countries }: Appeal,
  language: LetterLanguage,
) {
  const stems = countryStems(language);
  return countries.flatMap(({ code, name }) => {
    const stem = stems[code];
    if (!stem || original.includes(name) === translated.includes(stem)) return [];
    return [`the text ${translated.includes(stem) ? 'names' : 'does not name'} ${name}`];
  });
}

function concernProblems(appeal: Appeal, { concerns, language }: Translation): Problem[] {
  return appeal.concerns.flatMap((concern) => {
    const own = concerns[concern.id];
    if (!own) return [];
    return [
      ...figureFaults(concern, own, language),
      ...countryFaults(concern.statement, own.statement, appeal, language),
    ].map((text) => problem(concern.id, text));
  });
}

const saidIn = ({ speaker, claim, reply }: Record<'speaker' | 'claim' | 'reply', string>): string =>
  `${speaker} ${claim} ${reply}`;

const positionProblems = (appeal: Appeal, { positions, language }: Translation): Problem[] =>
  appeal.positions.flatMap((position) => {
    const own = positions[position.id];
    if (!own) return [];
    return countryFaults(saidIn(position), saidIn(own), appeal, language).map((text) =>
      problem(position.id, text),
    );
  });

function problemsIn(appeal: Appeal, words: Translation): Problem[] {
  const { language } = words;
  const found = [
    ...allPairs(appeal, words).flatMap((pair) =>
      faultsOf(pair, language, appeal.language).map((text) => problem(pair.id, text)),
    ),
    ...concernProblems(appeal, words),
    ...positionProblems(appeal, words),
  ];
  return found.map((one) => ({ ...one, text: `in ${language}: ${one.text}` }));
}

/** What is wrong with the translations of an appeal. */
export function translationProblems(appeal: Appeal): Problem[] {
  const languages = appeal.translations.map(({ language }) => language);
  const twice = languages.filter((language, at) => languages.indexOf(language) !== at);
  return [
    ...twice.map((language) => problem(appeal.id, `is translated into ${language} twice`)),
    ...appeal.translations
      .filter(({ language }) => language === appeal.language)
      .map(({ language }) =>
        problem(appeal.id, `is written in ${language} and translated into it`),
      ),
    ...appeal.translations.flatMap((words) => problemsIn(appeal, words)),
  ];
}

/** The languages that an appeal is to be had in and is not. */
export const missingTranslations = (
  { id, translations }: Appeal,
  languages: readonly LetterLanguage[],
): Problem[] =>
  languages
    .filter((language) => !translations.some((words) => words.language === language))
    .map((language) => problem(id, `is not translated into ${language}`));
