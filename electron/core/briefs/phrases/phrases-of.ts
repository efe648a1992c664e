import type { LetterLanguage } from '../../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { BriefPhrases } from './phrases.ts';
import { ru } from './ru.ts';

const ALL: Readonly<Record<LetterLanguage, BriefPhrases>> = { en, fr, ru };

/** The fixed words of a meeting's papers in `language`. */
export const briefPhrasesOf = (language: LetterLanguage): BriefPhrases => ALL[language];
