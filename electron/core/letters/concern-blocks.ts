// The concerns of a letter: their statements word for word, each with its sources.
import type { Appeal } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { FactCheck } from '../appeals/fact-check.ts';
import { sayings } from '../appeals/sayings.ts';
import type { LetterLanguage } from '../language.ts';
import { checkOf } from './facts.ts';
import { type ConcernGroup, groupByCountry } from './group-concerns.ts';
import type { Letter } from './letter.ts';
import type { Block, NoteReference, Run } from './letter-document.ts';
import { senderName } from './note-texts.ts';
import type { Notes } from './notes.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { withNotes } from './place-notes.ts';
import { plainSpaces } from './typography.ts';
import { dayInWords, fill, runsOf, type Words } from './words.ts';

/** The as-of sentence and the concerns, under a heading for each country if there are several. */
export function concernBlocks(
  concerns: readonly Concern[],
  appeal: Appeal,
  letter: Told,
  notes: Notes,
): readonly Block[] {
  const { language } = letter;
  const [first, ...others] = concerns;
  if (!first) return [];
  const statement = (concern: Concern, lead: readonly NoteReference[] = []): Block => {
    const { runs, isOwn } = concernRuns(concern, appeal, letter, (one) => [
      ...lead,
      ...notes.concern(one),
    ]);
    const origin = isOwn ? { origin: 'checks' as const } : {};
    return { type: 'paragraph', runs, concernId: concern.id, ...origin };
  };
  const alone = sayings(appeal, language).statement(first).text;
  if (others.length === 0 && saysWhoReported(alone, appeal, language))
    return [statement(first, notes.appeal())];
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
  const groups = groupByCountry(concerns, appeal, language);
  if (groups.length === 1) return [intro, ...concerns.map((concern) => statement(concern))];
  return [
    intro,
    ...groups.flatMap((group, index) => [
      heading(group, index + 1, language),
      ...group.concerns.map((concern) => statement(concern)),
    ]),
  ];
}

/** What a paper knows of the facts it tells. */
export type Told = Pick<Letter, 'language' | 'on' | 'checks'>;

/** A concern as the letter tells it, with its notes where it may have any. */
export function concernRuns(
  concern: Concern,
  appeal: Appeal,
  letter: Told,
  notesOf: (concern: Concern) => readonly NoteReference[] = () => [],
): { readonly runs: readonly Run[]; readonly isOwn: boolean } {
  const { language } = letter;
  const words = sayings(appeal, language).statement(concern);
  const check = appeal.date < letter.on ? checkOf(letter, concern) : null;
  const change = check?.verdict === 'changed' ? runsOf(changeOf(check, language), language) : [];
  const runs = [
    ...(check?.verdict === 'reported' ? reportedBy(words.text, appeal, language) : []),
    ...withNotes(runsOf(words, language), notesOf(concern), words.language),
    ...change,
  ];
  return { runs, isOwn: change.length > 0 };
}

/** "IPHR reported on 19 November 2013:" before a statement that does not say so itself. */
function reportedBy(statement: string, appeal: Appeal, language: LetterLanguage): readonly Run[] {
  const { name, acronym } = appeal.sender;
  if (namesSender(statement, appeal)) return [];
  const values = {
    sender: { text: acronym ?? name, language: appeal.language },
    day: dayInWords(appeal.date, language),
  };
  return fill(`${phrasesOf(language).reportedBy} `, values, language);
}

const namesSender = (statement: string, { sender: { name, acronym } }: Appeal): boolean =>
  [name, acronym].some((one) => one !== null && statement.includes(one));

/** Whether `statement` itself says by whom and when it was reported: it needs no lead. */
const saysWhoReported = (statement: string, appeal: Appeal, language: LetterLanguage): boolean =>
  namesSender(statement, appeal) &&
  plainSpaces(statement).includes(
    plainSpaces(dayInWords(appeal.date, language)).replace(/ г\.$/u, ''),
  );

/** The writer's own words on what has changed, as a sentence of the paragraph. */
export const changeOf = ({ change }: FactCheck, language: LetterLanguage): Words => {
  const text = change.trim();
  return { text: ` ${/[.!?…][”»"’)]?$/u.test(text) ? text : `${text}.`}`, language };
};

const heading = (group: ConcernGroup, number: number, language: LetterLanguage): Block => ({
  type: 'heading',
  number,
  runs: fill('{of}', { of: group.heading }, language),
});
