import * as z from 'zod';

/** Languages a letter can be written in, whatever the language of the screen. */
export const LetterLanguage = z.enum(['en', 'fr', 'ru']);
export type LetterLanguage = z.infer<typeof LetterLanguage>;
