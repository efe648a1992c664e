// What an ask must not say: verbs that promise nothing, and the release of one who is not held.
import type { Appeal } from '../appeals/appeal.ts';
import type { LetterLanguage } from '../language.ts';

/** Verbs and phrases that nobody can be held to (Amnesty's guides; UPR Info, action category 4). */
const VAGUE: Readonly<Record<LetterLanguage, readonly RegExp[]>> = {
  en: [
    /\b(improv(e|ing)|strengthen(ing)?|promot(e|ing)|enhanc(e|ing))\b/iu,
    // "Ensure that the court publishes ..." says what is to be done.
    /\b(ensure|ensuring) (?!that\b)/iu,
    /\b(do more|do what is needed|take action|make every effort|address the situation)\b/iu,
  ],
  fr: [
    /(?<!\p{L})(améliorer|renforcer|promouvoir|favoriser)(?!\p{L})/iu,
    /(?<!\p{L})(garantir|assurer) le respect(?!\p{L})/iu,
    /(?<!\p{L})(faire davantage|prendre des mesures(?! pour))(?!\p{L})/iu,
  ],
  ru: [
    /(?<!\p{L})(улучш|укрепл|укрепи|усил|содейств|поощр)\p{L}*/iu,
    /(?<!\p{L})обеспеч\p{L}* соблюдени/iu,
    /(?<!\p{L})принять меры(?!\p{L})(?! (по|для|к))/iu,
  ],
};

const LETTING_GO: Readonly<Record<LetterLanguage, RegExp>> = {
  en: /\b(releas(e|es|ed|ing)|free|freed|freeing|liberat\w+|pardon\w*|amnest\w+|at liberty|let \w+( \w+)? go)\b/iu,
  fr: /(?<!\p{L})(lib[ée]r\p{L}*|gracier|gr[âa]ce|amnisti\p{L}*|remettre en liberté|relâch\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(освобо\p{L}*|помилова\p{L}*|амнист\p{L}*|отпусти\p{L}*)/iu,
};

/** Whether an ask promises nothing that could be checked. */
export const isVague = (text: string, language: LetterLanguage): boolean =>
  VAGUE[language].some((pattern) => pattern.test(text));

type Named = { readonly name: string; readonly spellings: readonly string[] };

/** People whose release cannot be asked for: died, freed, or not known to be held. */
export const beyondRelease = ({ cases, entities }: Appeal): readonly Named[] =>
  [...cases, ...entities]
    .filter(({ status }) => status !== null && status.isHeld !== true)
    .map(({ name, aliases }) => ({ name, spellings: [name, ...aliases] }));

/** Whether an ask is for letting somebody go. */
export const asksForRelease = (text: string, language: LetterLanguage): boolean =>
  LETTING_GO[language].test(text);
