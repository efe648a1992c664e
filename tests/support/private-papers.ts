// The papers of the meeting of the filled workspace.
import { briefOf } from '#core/briefs/brief.ts';
import type { BriefDocument, BriefKind } from '#core/briefs/brief-document.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { paragraphsOfBrief } from '#core/briefs/paragraphs.ts';
import { speakingNotesOf } from '#core/briefs/speaking-notes.ts';
import type { LetterLanguage } from '#core/language.ts';
import { officials } from '#core/officials/official.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { filled } from './filled-workspace.ts';
import { anAppeal } from './letters.ts';

const make: Readonly<Record<BriefKind, (parts: BriefParts) => BriefDocument>> = {
  brief: briefOf,
  speakingNotes: speakingNotesOf,
};

const library = { ...bundledLibrary(), appeals: [anAppeal] };

function partsOf({ meetings, commitments, ...rest }: Workspace): BriefParts {
  return {
    meeting: meetings.meetings[0]!,
    library,
    officials: officials(library.offices, rest.officials),
    annotations: rest.annotations.flatMap(({ annotations }) => annotations),
    answers: meetings.answers,
    meetings: meetings.meetings,
    commitments: commitments.commitments,
    sender: rest.settings.sender,
    today: '2026-11-25',
  };
}

export const privatePaper = (kind: BriefKind, language: LetterLanguage): BriefDocument =>
  make[kind](partsOf(filled(language)));

/** All that a paper shows or keeps beside its pages. */
export const shownIn = (paper: BriefDocument): string =>
  [
    ...paragraphsOfBrief(paper),
    ...[paper.title, paper.subtitle, paper.author, paper.pageLabel],
    ...Object.values(paper.continuation),
  ].join('\n');
