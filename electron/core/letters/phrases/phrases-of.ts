import type { LetterLanguage } from '../../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Phrases } from './phrases.ts';
import { ru } from './ru.ts';

const ALL: Readonly<Record<LetterLanguage, Phrases>> = { en, fr, ru };

/** The fixed words of a letter in `language`. */
export const phrasesOf = (language: LetterLanguage): Phrases => ALL[language];
