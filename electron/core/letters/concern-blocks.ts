// The concerns of a letter: their statements word for word, each with its sources.
import type { Appeal } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import { sayings } from '../appeals/sayings.ts';
import type { LetterLanguage } from '../language.ts';
import type { FactCheck } from './fact-check.ts';
import { checkOf } from './facts.ts';
import { type ConcernGroup, groupByCountry } from './group-concerns.ts';
import type { Letter } from './letter.ts';
import type { Block, Run } from './letter-document.ts';
import { senderName } from './note-texts.ts';
import type { Notes } from './notes.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { withNotes } from './place-notes.ts';
import { dayInWords, fill, runsOf, type Words } from './words.ts';

/** The as-of sentence and the concerns, under a heading for each country if there are several. */
export function concernBlocks(
  concerns: readonly Concern[],
  appeal: Appeal,
  letter: Told,
  notes: Notes,
): readonly Block[] {
  const { language } = letter;
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
  const statement = (concern: Concern): Block => {
    const { runs, isOwn } = concernRuns(concern, appeal, letter, notes);
    const own = isOwn ? { isOwn: true as const } : {};
    return { type: 'paragraph', runs, concernId: concern.id, ...own };
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

type Told = Pick<Letter, 'language' | 'on' | 'checks'>;

/** A concern as the letter tells it, with its notes where there are `notes`. */
export function concernRuns(
  concern: Concern,
  appeal: Appeal,
  letter: Told,
  notes: Notes | null = null,
): { readonly runs: readonly Run[]; readonly isOwn: boolean } {
  const { language } = letter;
  const words = sayings(appeal, language).statement(concern);
  const check = appeal.date < letter.on ? checkOf(letter, concern) : null;
  const change = check?.verdict === 'changed' ? runsOf(changeOf(check, language), language) : [];
  const references = notes?.concern(concern) ?? [];
  const runs = [
    ...(check?.verdict === 'reported' ? reportedBy(words.text, appeal, language) : []),
    ...withNotes(runsOf(words, language), references, words.language),
    ...change,
  ];
  return { runs, isOwn: change.length > 0 };
}

/** "IPHR reported on 19 November 2013:" before a statement that does not say so itself. */
function reportedBy(statement: string, appeal: Appeal, language: LetterLanguage): readonly Run[] {
  const { name, acronym } = appeal.sender;
  if ([name, acronym].some((sender) => sender !== null && statement.includes(sender))) return [];
  const values = {
    sender: { text: acronym ?? name, language: appeal.language },
    day: dayInWords(appeal.date, language),
  };
  return fill(`${phrasesOf(language).reportedBy} `, values, language);
}

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
