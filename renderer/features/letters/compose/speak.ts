import type { Appeal } from '#core/appeals/appeal.ts';
import type { LetterLanguage } from '#core/language.ts';
import type { Revision } from '#core/letters/commands.ts';
import { emptySender, type Letter } from '#core/letters/letter.ts';
import { type Earlier, startingWords } from '#core/letters/new-letter.ts';
import type { LetterTemplate, TemplateTexts } from '#core/letters/template.ts';
import { revise } from '../revise.ts';

const FIELDS = ['subject', 'opening', 'closing'] as const;

/** What the words of a draft started from. */
export type Origin = {
  readonly appeal: Pick<Appeal, 'date'>;
  /** `undefined`: the kind is no longer there. */
  readonly template: LetterTemplate | undefined;
  readonly follows: Earlier | null;
  /** The day of the meeting that it is written after. */
  readonly metOn: string | null;
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The starting texts nobody has touched, in `language`: the user's own words are left as they are. */
export function untouchedTexts(
  letter: Letter,
  language: LetterLanguage,
  { appeal, template, follows, metOn }: Origin,
): readonly Revision[] {
  if (!template?.texts[language]) return [];
  const words = (spoken: LetterLanguage, sender = letter.sender): TemplateTexts =>
    startingWords(template, spoken, { appeal, sender, follows, metOn });
  const starts = [words(letter.language), words(letter.language, emptySender)];
  const next = words(language);
  return FIELDS.filter((field) => starts.some((start) => isSame(start[field], letter[field]))).map(
    (field): Revision =>
      field === 'subject' ? { field, value: next.subject } : { field, value: next[field] },
  );
}

/** Sets the letter's language, and with it the starting texts nobody has touched. */
export function speak(letter: Letter, language: LetterLanguage, origin: Origin): void {
  if (language === letter.language) return;
  for (const text of untouchedTexts(letter, language, origin)) revise(letter.id, () => text);
  revise(letter.id, () => ({ field: 'language', value: language }));
}
