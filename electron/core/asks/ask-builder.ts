// An ask put together from its parts, as one clause that can follow "We ask you to" (domain-facts
// 3.5). Only the clause is kept: nothing is ever taken apart again.
import type { LetterLanguage } from '../language.ts';
import { type AskVerb, askVerbs } from './ask-verbs.ts';
import { type Vagueness, vagueness } from './wording.ts';

export type AskParts = {
  /** In the infinitive, as it follows "We ask you to". */
  readonly verb: string;
  /** What is to be done to what. */
  readonly object: string;
  /** A day (`YYYY-MM-DD`), or an occasion in words ("before the next dialogue"); `null`: none. */
  readonly deadline: { readonly day: string } | { readonly words: string } | null;
  /** How both sides will know that it is done; may be blank. */
  readonly measure: string;
};

type Phrases = {
  readonly by: (day: string) => string;
  readonly measured: (measure: string) => string;
};

/** A measure stands in brackets: it is a noun in any language, and no verb has to agree with it. */
const PHRASES: Readonly<Record<LetterLanguage, Phrases>> = {
  en: { by: (day) => `by ${day}`, measured: (measure) => `(measured by ${measure})` },
  fr: { by: (day) => `d’ici au ${day}`, measured: (measure) => `(indicateur : ${measure})` },
  // «до» leaves open whether the day itself counts. The year is spelled out: a clause that ended
  // in «г.» would lose its stop to the list it stands in.
  ru: {
    by: (day) => `не позднее ${day.replace(/ г\.$/u, ' года')}`,
    measured: (measure) => `(показатель: ${measure})`,
  },
};

/** Without the mark at its end, which the list of asks sets itself. */
const bare = (text: string): string => text.trim().replace(/[\s.;,]+$/u, '');

/** A day (`YYYY-MM-DD`) in the words of the letter's language. */
type DayWords = (day: string) => string;

/** The clause in the letter's language; blank as long as it lacks its verb or its object. */
export function composeAsk(parts: AskParts, language: LetterLanguage, dayWords: DayWords): string {
  const [verb, object, measure] = [parts.verb, parts.object, parts.measure].map(bare);
  if (!verb || !object) return '';
  const { by, measured } = PHRASES[language];
  const pieces = [
    verb,
    object,
    deadline(parts, (day) => by(dayWords(day))),
    measure ? measured(measure) : '',
  ];
  return pieces.filter((piece) => piece !== '').join(' ');
}

function deadline({ deadline: until }: AskParts, by: DayWords): string {
  if (until === null) return '';
  return 'words' in until ? bare(until.words) : by(until.day);
}

/** What to say instead of a verb that nobody can be held to, in English. */
const BETTER: Readonly<Record<Vagueness, readonly string[]>> = {
  better: ['amend', 'adopt', 'publish'],
  respect: ['instruct', 'appoint', 'publish'],
  effort: ['open', 'raise', 'meet'],
};

/** Verbs that say what is to be done, in the place of one that does not; empty where it does. */
export function betterVerbs(text: string, language: LetterLanguage): readonly AskVerb[] {
  const vague = vagueness(text, language);
  return vague === null ? [] : askVerbs.filter(({ en }) => BETTER[vague].includes(en));
}
