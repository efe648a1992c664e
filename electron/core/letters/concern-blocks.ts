// The concerns of a letter: their statements word for word, each with its sources.
import type { Appeal } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import { sayings } from '../appeals/sayings.ts';
import type { LetterLanguage } from '../language.ts';
import { type ConcernGroup, groupByCountry } from './group-concerns.ts';
import type { Block } from './letter-document.ts';
import { senderName } from './note-texts.ts';
import type { Notes } from './notes.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { withNotes } from './place-notes.ts';
import { dayInWords, fill, runsOf } from './words.ts';

/** The as-of sentence and the concerns, under a heading for each country if there are several. */
export function concernBlocks(
  concerns: readonly Concern[],
  appeal: Appeal,
  language: LetterLanguage,
  notes: Notes,
): readonly Block[] {
  if (concerns.length === 0) return [];
  const values = {
    sender: { text: senderName(appeal.sender), language: appeal.language },
    day: dayInWords(appeal.date, language),
  };
  const asOf = fill(phrasesOf(language).asReported, values, language);
  const intro: Block = {
    type: 'paragraph',
    runs: withNotes(asOf, notes.appeal(), language),
    isLeadIn: true,
  };
  const said = sayings(appeal, language);
  const statement = (concern: Concern): Block => {
    const words = said.statement(concern);
    const runs = withNotes(runsOf(words, language), notes.concern(concern), words.language);
    return { type: 'paragraph', runs, concernId: concern.id };
  };
  const groups = groupByCountry(concerns, appeal, language);
  if (groups.length === 1) return [intro, ...concerns.map(statement)];
  return [
    intro,
    ...groups.flatMap((group, index) => [
      heading(group, index + 1, language),
      ...group.concerns.map(statement),
    ]),
  ];
}

const heading = (group: ConcernGroup, number: number, language: LetterLanguage): Block => ({
  type: 'heading',
  number,
  runs: fill('{of}', { of: group.heading }, language),
});
