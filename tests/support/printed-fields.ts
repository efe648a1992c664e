// Which fields of the whole workspace its first letter prints, and the papers of its first meeting.
import type { LetterLanguage } from '#core/language.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { type Path, stringsIn } from './free-texts.ts';
import { wholeWorkspace } from './whole-workspace.ts';

/** The statements that were looked at are those of the appeal, or nothing would be said of it. */
export const AS_IT_IS = /^(letters\.letters|meetings\.meetings)\.\d\.checks\.[01]\.statement$/;

/** Every free text of it but those. */
export const paths: readonly Path[] = stringsIn(Workspace, wholeWorkspace)
  .filter(({ path, isFree }) => isFree && !AS_IT_IS.test(path))
  .map(({ path }) => path);

/** The fields under `start` that match one of `patterns`; a pattern that none matches is a mistake. */
export const fieldsOf = (start: Path, ...patterns: readonly string[]): readonly Path[] =>
  patterns.flatMap((pattern) => {
    const wanted = new RegExp(`^${start.replaceAll('.', '\\.')}\\.${pattern}$`);
    const found = paths.filter((path) => wanted.test(path));
    if (found.length === 0) throw new Error(`no field ${start}.${pattern}`);
    return found;
  });

export const LETTER = 'letters.letters.0';
const OFFICES = 'officials.offices';
const HOLDERS = 'officials.holders';

/** What the writer wrote for this letter. */
export const own: readonly Path[] = fieldsOf(
  LETTER,
  '(opening|closing)\\..*',
  'asks\\.\\d\\.text',
  'enclosures\\.\\d',
);

const listed = (language: LetterLanguage): readonly Path[] => [
  ...own,
  ...fieldsOf(LETTER, 'subject', 'checks\\.[01]\\.change', 'signatories\\.0\\.\\w+'),
  ...fieldsOf(LETTER, 'sender\\.(organisation|contact|place|signatory|role)'),
  ...fieldsOf(LETTER, 'sender\\.addressLines\\.\\d'),
  ...fieldsOf(OFFICES, `0\\.title\\.${language}`, '0\\.institution', '0\\.address\\.lines\\.\\d'),
  ...fieldsOf(OFFICES, `0\\.forms\\.${language}\\.(salutationByName|close)`),
  ...fieldsOf(OFFICES, `1\\.title\\.${language}`),
  ...fieldsOf(HOLDERS, '[12]\\.holder\\.name'),
  ...(language === 'en' ? fieldsOf(HOLDERS, '[12]\\.holder\\.honorific') : []),
];

const LISTED = { en: listed('en'), fr: listed('fr'), ru: listed('ru') };

/** What a letter in `language` prints, and nothing else may stand in it. */
export const printedIn = (language: LetterLanguage): readonly Path[] => LISTED[language];

const MEETING = 'meetings.meetings.0';
const EARLIER = 'meetings.meetings.1';
const ANSWER = 'meetings.answers.0';
const PROMISE = 'commitments.commitments.1';

/** What a brief in `language` prints; of the meeting before and what was promised in it, this much. */
export const briefPrints = (language: LetterLanguage): readonly Path[] => [
  ...fieldsOf(MEETING, 'title', 'place', 'aim', 'messages\\.\\d', 'notToSay\\.0', 'owner'),
  ...fieldsOf(MEETING, 'attending\\.0\\.delegate', 'participants\\.0\\.\\w+'),
  ...fieldsOf(MEETING, 'agenda\\.1\\.about\\.ask\\.text', 'checks\\.[01]\\.change'),
  ...fieldsOf(MEETING, 'agenda\\.2\\.about\\.text'),
  ...fieldsOf(ANSWER, 'claim', 'reply', 'source'),
  ...fieldsOf(EARLIER, 'title'),
  ...fieldsOf(PROMISE, 'speaker', 'what', 'progress\\.0\\.words'),
  ...fieldsOf('annotations.0.annotations', '0\\.content\\.body'), // the one that was chosen
  ...fieldsOf(OFFICES, `0\\.title\\.${language}`),
  ...fieldsOf('settings.sender', 'organisation'),
];

/** What speaking notes print, in any language: what is said aloud, and what it is called. */
export const speakingNotesPrint: readonly Path[] = [
  ...fieldsOf(MEETING, 'title', 'messages\\.\\d', 'checks\\.[01]\\.change'),
  ...fieldsOf(MEETING, 'agenda\\.1\\.about\\.ask\\.text', 'agenda\\.2\\.about\\.text'),
  ...fieldsOf(ANSWER, 'claim', 'reply'),
  ...fieldsOf('settings.sender', 'organisation'),
];
