// What the papers of a meeting are made from, and which of the appeal's records they print.
import type { Annotation } from '../annotations/annotation.ts';
import type { Appeal, Case } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { Position } from '../appeals/position.ts';
import type { AskChoice } from '../asks/ask-choice.ts';
import type { Commitment } from '../commitments/commitment.ts';
import type { Shelf } from '../letters/assemble.ts';
import { type Fact, factsAsOf } from '../letters/facts.ts';
import type { Sender } from '../letters/letter.ts';
import { agendaAsks, agendaConcerns } from '../meetings/agenda.ts';
import type { Answer } from '../meetings/answer.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Official } from '../officials/official.ts';

export type BriefParts = {
  readonly meeting: Meeting;
  readonly library: Shelf;
  readonly officials: readonly Official[];
  /** The private notes on the meeting's appeal; only those that it names are printed. */
  readonly annotations: readonly Annotation[];
  readonly answers: readonly Answer[];
  /** All meetings and commitments, for what was said before. */
  readonly meetings: readonly Meeting[];
  readonly commitments: readonly Commitment[];
  /** Who prepares it. */
  readonly sender: Sender;
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly today: string;
};

/** The day of the papers: that of the meeting, or the one they are made on. */
export const dayOf = ({ meeting, today }: Pick<BriefParts, 'meeting' | 'today'>): string =>
  meeting.on ?? today;

export const appealOf = ({ meeting, library }: BriefParts): Appeal | undefined =>
  library.appeals.find(({ id }) => id === meeting.appealId);

/** An office at the table, and who comes for it. */
export type AtTable = { readonly official: Official; readonly delegate: string };

export const atTable = ({ meeting, officials }: BriefParts): readonly AtTable[] =>
  meeting.attending.flatMap(({ officeId, delegate }) => {
    const official = officials.find(({ office }) => office.id === officeId);
    return official ? [{ official, delegate: delegate.trim() }] : [];
  });

/** The concerns on the agenda, in its order. */
export const concernsIn = ({ meeting }: BriefParts, appeal: Appeal): readonly Concern[] =>
  agendaConcerns(meeting.agenda).flatMap(
    (id) => appeal.concerns.find((one) => one.id === id) ?? [],
  );

export const asksIn = ({ meeting }: BriefParts): readonly AskChoice[] => agendaAsks(meeting.agenda);

export const caseIn = ({ meeting }: BriefParts, appeal: Appeal): Case | null =>
  appeal.cases.find(({ id }) => id === meeting.caseId) ?? null;

/** "If they say, we say", in the order chosen. */
export const answersIn = (
  { meeting, answers }: BriefParts,
  appeal: Appeal,
): readonly (Position | Answer)[] =>
  meeting.answerIds.flatMap((id) => {
    const all: readonly (Position | Answer)[] = [...appeal.positions, ...answers];
    return all.find((one) => one.id === id) ?? [];
  });

/** The private notes that were chosen for it, in the order chosen. */
export const notesIn = ({ meeting, annotations }: BriefParts): readonly Annotation[] =>
  meeting.noteIds.flatMap((id) => annotations.find((one) => one.id === id) ?? []);

/**
 * All facts the papers rest on: concerns of the agenda, those that answers are made from, and how the
 * person of the case is.
 */
export const factsIn = (parts: BriefParts, appeal: Appeal): readonly Fact[] => {
  const one = caseIn(parts, appeal);
  const ofAnswers = answersIn(parts, appeal)
    .flatMap(({ concernIds }) => concernIds)
    .flatMap((id) => appeal.concerns.find((concern) => concern.id === id) ?? []);
  const concerns = new Set([...concernsIn(parts, appeal), ...ofAnswers]);
  return factsAsOf([...concerns], one ? [one] : [], appeal.date);
};

/** Whom the papers are for and from: they stand in them as people at the table. */
export const peopleAtTable = (parts: BriefParts): readonly string[] =>
  [
    ...atTable(parts).map(
      ({ official, delegate }) => delegate || (official.confirmed?.holder.name ?? ''),
    ),
    ...parts.meeting.participants.map(({ name }) => name),
    parts.meeting.owner,
    parts.sender.signatory,
  ]
    .map((name) => name.trim())
    .filter((name) => name !== '');
