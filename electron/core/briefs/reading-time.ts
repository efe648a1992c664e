// How long words take to say aloud.
import type { LetterLanguage } from '../language.ts';
import { plainWords } from '../plain-words.ts';

/**
 * Words a minute of somebody who speaks calmly to be written down, in a meeting with pauses. The rates
 * are ours, from no source: French says the same in more and shorter words than English, Russian in
 * fewer and longer ones.
 */
const WORDS_A_MINUTE: Readonly<Record<LetterLanguage, number>> = { en: 125, fr: 135, ru: 100 };

/** Seconds it takes to say `text` aloud, rounded up. */
export const secondsToSay = (text: string, language: LetterLanguage): number =>
  Math.ceil((plainWords(text).length * 60) / WORDS_A_MINUTE[language]);
