// The whole workspace with a word of its own in every field that holds a user's words.
import type { LetterLanguage } from '#core/language.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { type Path, withStrings } from './free-texts.ts';
import { AS_IT_IS, paths } from './printed-fields.ts';
import { wholeWorkspace } from './whole-workspace.ts';

/** The name that the letter hides, and the one that papers of the meeting hide. */
export const HIDDEN = 'letters.letters.0.names.0.name';
export const HIDDEN_IN_MEETING = 'meetings.meetings.0.names.0.name';
const OPENING = 'letters.letters.0.opening.content.0.content.0.text';
const AIM = 'meetings.meetings.0.aim';

/** A name is found by its capitals. */
export const NAME = 'Zqaziza Zqexample';
export const NAME_IN_MEETING = 'Zqmarat Zqsample';

/** Letters and figures only: what sets spaces, cuts lines or finds names leaves it whole. */
export function wordOf(path: Path): string {
  if (path === HIDDEN) return NAME;
  if (path === HIDDEN_IN_MEETING) return NAME_IN_MEETING;
  return `zq${String(paths.indexOf(path)).padStart(4, '0')}qz`;
}

/** Where a text says a name that is to be hidden in it. */
const NAMING: Readonly<Record<Path, string>> = { [OPENING]: NAME, [AIM]: NAME_IN_MEETING };

/** Letters and meetings are in `language`. */
export function filled(language: LetterLanguage): Workspace {
  const words = withStrings(Workspace, wholeWorkspace, ({ path, text, isFree }) => {
    if (!isFree || AS_IT_IS.test(path)) return text;
    return [wordOf(path), NAMING[path]].filter(Boolean).join(' ');
  });
  const letters = words.letters.letters.map((letter) => ({ ...letter, language }));
  const meetings = words.meetings.meetings.map((meeting) => ({ ...meeting, language }));
  return {
    ...words,
    letters: { ...words.letters, letters },
    meetings: { ...words.meetings, meetings },
  };
}

/** Which of these words `shown` holds. */
export const among = (all: readonly Path[], shown: string): readonly Path[] =>
  all.filter((path) => shown.includes(wordOf(path)));
