// What an ask must not say: verbs that promise nothing, and the release of one who is not held.
import type { LetterLanguage } from '../language.ts';

/** To be better in general, to respect in general, to do something or other. */
export type Vagueness = 'better' | 'respect' | 'effort';

/** Verbs and phrases that nobody can be held to (Amnesty's guides; UPR Info, action category 4). */
const VAGUE: Readonly<Record<LetterLanguage, Readonly<Record<Vagueness, RegExp>>>> = {
  en: {
    better: /\b(improv(e|ing)|strengthen(ing)?|promot(e|ing)|enhanc(e|ing))\b/iu,
    // "Ensure that the court publishes ..." says what is to be done.
    respect: /\b(ensure|ensuring) (?!that\b)/iu,
    effort: /\b(do more|do what is needed|take action|make every effort|address the situation)\b/iu,
  },
  fr: {
    better: /(?<!\p{L})(améliorer|renforcer|promouvoir|favoriser)(?!\p{L})/iu,
    respect: /(?<!\p{L})(garantir|assurer) le respect(?!\p{L})/iu,
    effort: /(?<!\p{L})(faire davantage|prendre des mesures(?! pour))(?!\p{L})/iu,
  },
  ru: {
    better: /(?<!\p{L})(улучш|укрепл|укрепи|усил|содейств|поощр)\p{L}*/iu,
    respect: /(?<!\p{L})обеспеч\p{L}* соблюдени/iu,
    effort: /(?<!\p{L})принять меры(?!\p{L})(?! (по|для|к))/iu,
  },
};
const VAGUENESS: readonly Vagueness[] = ['better', 'respect', 'effort'];

/** What lets a person go, right before the name: `release Ann Example`, `free Ms Example`. */
const LETTING_GO: Readonly<Record<LetterLanguage, RegExp>> = {
  en: /(?<!\b(?:after|since|following|welcome[ds]?) (?:the )?)\b(release|releasing|free|freeing|liberate|liberating|pardon|amnesty)( to| for| of)?( the)?( human rights)?( prisoner| defender| lawyer| activist| journalist)?( mr| mrs| ms| dr)?\.? *$/iu,
  fr: /(?<!(?:depuis|après) la )(?<!\p{L})(libére[rz]|libération|gracie[rz]|amnistie[rz]|relâche[rz])( immédiatement| immédiate| sans condition)?( de | d['’]| )?(m\.| mme |mlle )? *$/iu,
  ru: /(?<!после )(?<!\p{L})(освободить|освободите|освобождени[ея]|помиловать|помилуйте|амнистировать|отпустить)( немедленно)?( правозащитни[кц]\p{L}+)?( г-на| г-жу| г-жи)? *$/iu,
};
/** The same right after it: `Ann Example's release`, `set Ann Example free`. */
const LET_GO =
  /^(?:['’]s?(?: \p{L}+)? release| (?:free|at liberty|en liberté|на свободу))(?!\p{L})/iu;

/** How an ask promises nothing that could be checked; `null` where it does. */
export const vagueness = (text: string, language: LetterLanguage): Vagueness | null =>
  VAGUENESS.find((kind) => VAGUE[language][kind].test(text)) ?? null;

export const isVague = (text: string, language: LetterLanguage): boolean =>
  vagueness(text, language) !== null;

/** Whether an ask is for letting somebody go who is named between `from` and `to` of it. */
export const asksForRelease = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  language: LetterLanguage,
): boolean =>
  LETTING_GO[language].test(text.slice(0, from).replaceAll(/\s+/gu, ' ')) ||
  LET_GO.test(text.slice(to));
