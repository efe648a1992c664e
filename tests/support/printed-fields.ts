// Which fields of the whole workspace its first letter prints.
import type { LetterLanguage } from '#core/language.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { type Path, stringsIn } from './free-texts.ts';
import { wholeWorkspace } from './whole-workspace.ts';

/** The statements that were looked at are those of the appeal, or the letter would not say so. */
export const AS_IT_IS = /^letters\.letters\.\d\.checks\.[01]\.statement$/;

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
