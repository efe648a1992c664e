// A paper for a meeting with everything resolved: what the screen shows and the files hold, line by
// line. Screen, .docx and PDF are all made from this one value, as with letters.
import * as z from 'zod';
import type { AskId, CaseId, ConcernId, PositionId } from '../appeals/ids.ts';
import type { AnnotationId, AnswerId, CommitmentId } from '../ids.ts';
import type { LetterLanguage } from '../language.ts';
import type { LanguageTag, Note, Run } from '../letters/letter-document.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Paper } from '../paper.ts';

/** The paper to sit down with, or what to say in so much time. */
export const BriefKind = z.enum(['brief', 'speakingNotes']);
export type BriefKind = z.infer<typeof BriefKind>;

/** What a line rests on, so that one click shows it. A line without one is a label of ours. */
export type Basis =
  | { readonly type: 'concern'; readonly concernId: ConcernId }
  | { readonly type: 'case'; readonly caseId: CaseId }
  | { readonly type: 'ask'; readonly askId: AskId }
  | { readonly type: 'position'; readonly positionId: PositionId }
  | { readonly type: 'answer'; readonly answerId: AnswerId }
  | { readonly type: 'commitment'; readonly commitmentId: CommitmentId }
  | { readonly type: 'note'; readonly annotationId: AnnotationId }
  /** The writer's own words, in this field of the meeting: no source is known here. */
  | { readonly type: 'own'; readonly field: keyof Meeting };

export type BriefLine = { readonly runs: readonly Run[]; readonly basis: Basis | null };

export type BriefBlock =
  | { readonly type: 'heading'; readonly runs: readonly Run[]; readonly level: 1 | 2 }
  | ({ readonly type: 'paragraph'; readonly look: 'plain' | 'lead' | 'soft' } & BriefLine)
  | {
      readonly type: 'list';
      readonly style: 'bullets' | 'numbers';
      readonly items: readonly BriefLine[];
    }
  | {
      readonly type: 'table';
      /** Says what it holds to whoever cannot see it. */
      readonly caption: string;
      /** Heads of the columns; empty: the first cell of each row is its head. */
      readonly columns: readonly string[];
      /** Widths of the columns, in parts of the line. */
      readonly widths: readonly number[];
      readonly rows: readonly { readonly cells: readonly BriefLine[] }[];
    }
  /** What comes after it stands on a new page. */
  | { readonly type: 'pageBreak' };

export type BriefDocument = {
  readonly kind: BriefKind;
  readonly language: LanguageTag;
  readonly letterLanguage: LetterLanguage;
  readonly paper: Paper;
  /** The day of the paper, `YYYY-MM-DD`; also the file's created and modified date. */
  readonly on: string;
  readonly title: string;
  /** Under the title: when, where, as of which day. */
  readonly subtitle: string;
  /** The organisation, or who made it; may be blank. */
  readonly author: string;
  /** What the head of every page after the first says. */
  readonly continuation: { readonly left: string; readonly right: string };
  readonly blocks: readonly BriefBlock[];
  /** Footnotes: sources, in reading order. */
  readonly notes: readonly Note[];
  /** "Page {page} of {pages}" in the paper's language, with both placeholders. */
  readonly pageLabel: string;
};
