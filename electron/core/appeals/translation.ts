// The data of an appeal in another language. It is our wording that is translated, never the appeal's.
import * as z from 'zod';
import { LetterLanguage } from '../language.ts';
import { AskId, CaseId, ConcernId, EventId, PositionId, Slug, SourceId } from './ids.ts';
import { Words } from './provenance.ts';

/** In the order of the lists they translate. */
const Lines = z.array(Words);

export const ConcernWords = z.strictObject({
  heading: Words,
  statement: Words,
  when: Words,
  figures: Lines,
  marks: Lines,
  later: Lines,
});
const CaseWords = z.strictObject({ summary: Words, status: Words, marks: Lines, later: Lines });
const EventWords = z.strictObject({ heading: Words, when: Words, marks: Lines, later: Lines });
const PositionWords = z.strictObject({
  speaker: Words,
  claim: Words,
  when: Words,
  reply: Words,
  marks: Lines,
});
const AskWords = z.strictObject({ text: Words, measure: Words.nullable() });

export const Translation = z.strictObject({
  language: LetterLanguage,
  /** Who answers for it. None is official: it is to be checked before use. */
  by: Words,
  themes: z.record(Slug, Words),
  concerns: z.record(ConcernId, ConcernWords),
  cases: z.record(CaseId, CaseWords),
  events: z.record(EventId, EventWords),
  asks: z.record(AskId, AskWords),
  positions: z.record(PositionId, PositionWords),
  /** What a link is about. */
  sources: z.record(SourceId, Words),
});
export type Translation = z.infer<typeof Translation>;
