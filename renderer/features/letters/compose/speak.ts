import type { Appeal } from '#core/appeals/appeal.ts';
import type { LetterLanguage } from '#core/language.ts';
import type { Revision } from '#core/letters/commands.ts';
import { emptySender, type Letter } from '#core/letters/letter.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { revise } from '../revise.ts';

const FIELDS = ['subject', 'opening', 'closing'] as const;

/** What the texts of `letter` would be had it been started in `language`. */
const fresh = (letter: Letter, language: LetterLanguage, appeal: Appeal, isNamed = true): Letter =>
  newLetter({
    id: letter.id,
    at: letter.createdAt,
    on: letter.on,
    appeal,
    officeIds: letter.officeIds,
    language,
    sender: isNamed ? letter.sender : emptySender,
  });

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The starting texts nobody has touched, in `language`: the user's own words are left as they are. */
export function untouchedTexts(
  letter: Letter,
  language: LetterLanguage,
  appeal: Appeal,
): readonly Revision[] {
  const starts = [
    fresh(letter, letter.language, appeal),
    fresh(letter, letter.language, appeal, false),
  ];
  const next = fresh(letter, language, appeal);
  return FIELDS.filter((field) => starts.some((start) => isSame(start[field], letter[field]))).map(
    (field): Revision =>
      field === 'subject' ? { field, value: next.subject } : { field, value: next[field] },
  );
}

/** Sets the letter's language, and with it the starting texts nobody has touched. */
export function speak(letter: Letter, language: LetterLanguage, appeal: Appeal): void {
  if (language === letter.language) return;
  for (const text of untouchedTexts(letter, language, appeal)) revise(letter.id, () => text);
  revise(letter.id, () => ({ field: 'language', value: language }));
}
