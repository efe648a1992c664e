// How much of what the writer wrote is theirs: letters that all read alike count as one.
import type { Appeal } from '../appeals/appeal.ts';
import { sayings } from '../appeals/sayings.ts';
import type { LetterLanguage } from '../language.ts';
import { plainWords } from '../plain-words.ts';
import type { Letter } from './letter.ts';
import { startingWords } from './new-letter.ts';
import { ownText } from './own-text.ts';
import { plainText } from './rich-text.ts';
import type { LetterTemplate } from './template.ts';

/** Words in a row that two texts share only when one was made from the other. */
const RUN = 5;
/** Of fewer words nothing can be said. */
const ENOUGH = 40;

const runsIn = (text: string): readonly string[] => {
  const words = plainWords(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
};

export type Copied = {
  /** Where the words stand already: the appeal's data, or a letter with this subject. */
  readonly from:
    | { readonly kind: 'appeal' }
    | { readonly kind: 'letter'; readonly subject: string };
  /** Of the writer's own words, 0 to 1. */
  readonly share: number;
};

/**
 * What of the writer's own words stands elsewhere, most first; `null` where there are too few to tell.
 * The draft that a letter starts from counts for nothing: it is meant to be replaced.
 */
export function copiedWords(
  letter: Letter,
  appeal: Appeal,
  others: readonly Letter[],
  templates: readonly LetterTemplate[],
): readonly Copied[] | null {
  const draft = new Set(templates.flatMap((one) => runsIn(startingText(one, letter, appeal))));
  const own = runsIn(ownText(letter)).filter((run) => !draft.has(run));
  if (own.length < ENOUGH) return null;
  const share = (theirs: ReadonlySet<string>): number =>
    own.filter((run) => theirs.has(run)).length / own.length;
  const all: readonly Copied[] = [
    { from: { kind: 'appeal' }, share: share(runsOfAppeal(appeal, letter.language)) },
    ...others
      .filter(({ id }) => id !== letter.id)
      .map((other) => ({
        from: { kind: 'letter' as const, subject: other.subject },
        share: share(runsOfLetter(other)),
      })),
  ];
  return all.filter((one) => one.share > 0).toSorted((a, b) => b.share - a.share);
}

/** Of each value once: it is asked for at every pause in typing, and none of them ever changes. */
const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

function runsOnce(of: object, name: string, text: () => string): ReadonlySet<string> {
  const all = known.get(of) ?? new Map<string, ReadonlySet<string>>();
  known.set(of, all);
  const runs = all.get(name) ?? new Set(runsIn(text()));
  all.set(name, runs);
  return runs;
}

const runsOfLetter = (letter: Letter): ReadonlySet<string> =>
  runsOnce(letter, '', () => ownText(letter));

const runsOfAppeal = (appeal: Appeal, language: LetterLanguage): ReadonlySet<string> =>
  runsOnce(appeal, language, () => {
    const { statement, ask } = sayings(appeal, language);
    const data = [...appeal.concerns.map(statement), ...appeal.asks.map(ask)];
    return data.map(({ text }) => text).join('\n');
  });

/** What every new letter of the kind says. */
function startingText(template: LetterTemplate, letter: Letter, appeal: Appeal): string {
  const { sender, language } = letter;
  const words = startingWords(template, language, { appeal, sender, follows: null });
  return [words.subject, plainText(words.opening), plainText(words.closing)].join('\n');
}
