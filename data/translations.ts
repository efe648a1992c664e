// A translation says all that its original says: every line, every number, every figure in its words.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Translation } from '#core/appeals/translation.ts';
import { type Problem, problem } from './problem.ts';

/** Pairs of an original and its translation, as one line of the data each. */
type Line = { readonly id: string; readonly original: string; readonly translated: string };

const numbersIn = (text: string): readonly string[] => (text.match(/\d+/gu) ?? []).toSorted();

const LETTERS: Readonly<Record<Translation['language'], RegExp>> = {
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
};

function lineFaults({ original, translated }: Line, language: Translation['language']): string[] {
  const [ours, theirs] = [numbersIn(original), numbersIn(translated)];
  const all: readonly (readonly [boolean, string])[] = [
    [translated === original, 'is not translated'],
    [!LETTERS[language].test(translated), 'is in another script'],
    [ours.join() !== theirs.join(), `has the numbers ${theirs.join(', ')}, not ${ours.join(', ')}`],
    [/["“”„]/u.test(translated), 'has quotation marks of another language: use « »'],
  ];
  return all.filter(([isWrong]) => isWrong).map(([, text]) => text);
}

/** Items of one list with their translation, lines of lists paired in order; problems of pairing. */
function paired<T extends { readonly id: string }, W>(
  items: readonly T[],
  words: Readonly<Record<string, W>>,
  lines: (item: T, words: W) => readonly (readonly [string, string | null | undefined])[],
): { lines: Line[]; missing: Problem[] } {
  const ids = new Set(items.map(({ id }) => id));
  const stray = Object.keys(words).filter((id) => !ids.has(id));
  const found = items.map((item) => {
    const own = words[item.id];
    if (own === undefined) return { lines: [], missing: [problem(item.id, 'is not translated')] };
    const pairs = lines(item, own);
    return {
      lines: pairs.flatMap(([original, translated]) =>
        translated ? [{ id: item.id, original, translated }] : [],
      ),
      missing: pairs
        .filter(([, translated]) => !translated)
        .map(([original]) => problem(item.id, `‘${original}’ is not translated`)),
    };
  });
  return {
    lines: found.flatMap((each) => each.lines),
    missing: [
      ...found.flatMap((each) => each.missing),
      ...stray.map((id) => problem(id, 'is translated, but there is no such item')),
    ],
  };
}

type Lines = readonly (readonly [string, string | undefined])[];
/** An original list and its translation; what one has and the other lacks shows as a gap. */
const each = (originals: readonly { readonly text: string }[], words: readonly string[]): Lines =>
  originals.map(({ text }, at) => [text, words[at]] as const);

const tooMany = (
  id: string,
  originals: readonly unknown[],
  words: readonly unknown[],
): Problem[] =>
  words.length > originals.length ? [problem(id, 'has more lines than its original')] : [];

function all(appeal: Appeal, words: Translation) {
  const { concerns, cases, events, asks, sources, themes } = appeal;
  return [
    paired(themes, words.themes, (item, own) => [[item.heading, own]]),
    paired(concerns, words.concerns, (item, own) => [
      [item.heading, own.heading],
      [item.statement, own.statement],
      [item.when.wording, own.when],
      ...item.figures.map(({ wording }, at) => [wording, own.figures[at]] as const),
      ...each(item.marks, own.marks),
      ...each(item.later, own.later),
    ]),
    paired(cases, words.cases, (item, own) => [
      [item.summary, own.summary],
      [item.status.text, own.status],
      ...each(item.marks, own.marks),
      ...each(item.later, own.later),
    ]),
    paired(events, words.events, (item, own) => [
      [item.heading, own.heading],
      [item.when.wording, own.when],
      ...each(item.marks, own.marks),
      ...each(item.later, own.later),
    ]),
    paired(asks, words.asks, (item, own) => [
      [item.text, own.text],
      ...(item.measure === null ? [] : [[item.measure, own.measure] as const]),
    ]),
    paired(sources, words.sources, (item, own) => [[item.title, own]]),
  ];
}

/** A figure is one unit in every language: its words stand in the statement as they are. */
const figureProblems = ({ concerns }: Appeal, words: Translation): Problem[] =>
  concerns.flatMap(({ id, figures, marks, later }) => {
    const own = words.concerns[id];
    if (!own) return [];
    return [
      ...own.figures
        .filter((wording) => !own.statement.includes(wording))
        .map((wording) => problem(id, `figure ‘${wording}’ is not in the statement`)),
      ...tooMany(id, figures, own.figures),
      ...tooMany(id, marks, own.marks),
      ...tooMany(id, later, own.later),
    ];
  });

function problemsIn(appeal: Appeal, words: Translation): Problem[] {
  const lists = all(appeal, words);
  const found = [
    ...lists.flatMap(({ missing }) => missing),
    ...lists.flatMap(({ lines }) =>
      lines.flatMap((line) =>
        lineFaults(line, words.language).map((text) =>
          problem(line.id, `‘${line.translated}’ ${text}`),
        ),
      ),
    ),
    ...figureProblems(appeal, words),
  ];
  return found.map((each) => ({ ...each, text: `in ${words.language}: ${each.text}` }));
}

/** What is wrong with the translations of an appeal. */
export const translationProblems = (appeal: Appeal): Problem[] =>
  appeal.translations.flatMap((words) => problemsIn(appeal, words));

/** The languages that an appeal is to be had in and is not. */
export const missingTranslations = (
  { id, translations }: Appeal,
  languages: readonly Translation['language'][],
): Problem[] =>
  languages
    .filter((language) => !translations.some((words) => words.language === language))
    .map((language) => problem(id, `is not translated into ${language}`));
