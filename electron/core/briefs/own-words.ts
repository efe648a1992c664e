import { answersIn, appealOf, asksIn, type BriefParts, notesIn } from './brief-parts.ts';

/**
 * What the user wrote of all that the papers print, paragraph by paragraph; without the people at the
 * table, and without the private notes that were chosen.
 */
export function ownWords(parts: BriefParts): readonly string[] {
  const { meeting } = parts;
  const appeal = appealOf(parts);
  const own = appeal ? answersIn(parts, appeal) : [];
  return [
    meeting.title,
    meeting.place,
    meeting.aim,
    ...meeting.messages,
    ...meeting.notToSay,
    ...meeting.agenda.flatMap(({ about }) => (about.type === 'words' ? [about.text] : [])),
    ...asksIn(parts).flatMap((ask) => (ask.type === 'own' ? [ask.text] : [])),
    ...meeting.checks.map(({ change }) => change),
    ...own.flatMap((one) => ('source' in one ? [one.claim, one.reply, one.source] : [])),
    ...meeting.participants.map(({ role }) => role),
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The same with the private notes that were chosen. */
export const allOwnWords = (parts: BriefParts): readonly string[] => [
  ...ownWords(parts),
  ...notesIn(parts).flatMap(({ content }) => content.body.split('\n')),
];
