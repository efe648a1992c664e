// What goes along: the meeting and what it cannot be held without, and beyond that only what was
// chosen, one by one.

import type { Annotation, AnnotationsPart } from '../annotations/annotation.ts';
import { joinedChoices } from '../appeals/name-choice.ts';
import type { Commitment } from '../commitments/commitment.ts';
import type { AnnotationId, CommitmentId, LetterId, MeetingId } from '../ids.ts';
import type { Letter } from '../letters/letter.ts';
import { indexOf } from '../list.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { OfficeId } from '../officials/office.ts';
import type { OfficialsPart } from '../officials/official.ts';
import type { Luggage } from './luggage.ts';

/** What can be chosen to go along with a meeting. */
export type Packable = {
  /** Private notes that its brief uses, and those on the concerns of its agenda. */
  readonly notes: readonly Annotation[];
  /** What its offices have promised before, and what was promised in it. */
  readonly commitments: readonly Commitment[];
  /** Letters written for it. */
  readonly letters: readonly Letter[];
};

export type Packing = {
  readonly noteIds: readonly AnnotationId[];
  readonly commitmentIds: readonly CommitmentId[];
  readonly letterIds: readonly LetterId[];
};

/** Throws `workspace.missing` when there is no such meeting. */
export function packable(home: Luggage, meetingId: MeetingId): Packable {
  const meeting = meetingOf(home, meetingId);
  const { agenda, noteIds, attending } = meeting;
  const concernIds = agenda.flatMap(({ about }) =>
    about.type === 'concern' ? [about.concernId] : [],
  );
  return {
    notes: notesOn(home, meeting).filter(
      ({ id, concernId }) => noteIds.includes(id) || concernIds.includes(concernId),
    ),
    commitments: home.commitments.commitments.filter(
      (made) =>
        made.meetingId === meetingId ||
        attending.some(({ officeId }) => officeId === made.officeId),
    ),
    letters: home.letters.letters.filter((letter) => letter.meetingId === meetingId),
  };
}

/**
 * The records that go along: the meeting with its own answers, what was chosen, and of officials
 * only those that these name. Throws `workspace.missing` when there is no such meeting.
 */
export function pack(home: Luggage, meetingId: MeetingId, chosen: Packing): Luggage {
  const meeting = meetingOf(home, meetingId);
  const offered = packable(home, meetingId);
  const notes = offered.notes.filter(({ id }) => chosen.noteIds.includes(id));
  const commitments = offered.commitments.filter(({ id }) => chosen.commitmentIds.includes(id));
  const letters = offered.letters
    .filter(({ id }) => chosen.letterIds.includes(id))
    .map((letter) => ({ ...letter, letterheadId: null })); // its paper stays at home
  const noteIds = meeting.noteIds.filter((id) => notes.some((note) => note.id === id));
  const names = joinedChoices(
    [meeting, ...metIn(home, commitments), ...commitments].flatMap((one) => one.names),
  );
  const offices = new Set([
    ...officesOf(meeting),
    ...commitments.map(({ officeId }) => officeId),
    ...letters.flatMap(({ officeIds, copyIds }) => [...officeIds, ...copyIds]),
  ]);
  return {
    annotations: notes.length === 0 ? [] : [{ appealId: meeting.appealId, annotations: notes }],
    officials: officialsOf(home.officials, offices),
    meetings: {
      meetings: [{ ...meeting, noteIds, names }],
      answers: home.meetings.answers.filter(({ id }) => meeting.answerIds.includes(id)),
    },
    commitments: { commitments },
    letters: { letters, templates: [] },
    letterheads: { letterheads: [] },
    register: { versions: [] },
  };
}

function meetingOf({ meetings: { meetings } }: Luggage, id: MeetingId): Meeting {
  return meetings[indexOf(meetings, id, 'meeting')] as Meeting;
}

/** The meetings that these were promised in: whom they do not name is not to be named on the way either. */
const metIn = (
  { meetings: { meetings } }: Luggage,
  commitments: readonly Commitment[],
): readonly Meeting[] =>
  meetings.filter(({ id }) => commitments.some(({ meetingId }) => meetingId === id));

const notesOn = ({ annotations }: Luggage, { appealId }: Meeting): AnnotationsPart['annotations'] =>
  annotations.find((part) => part.appealId === appealId)?.annotations ?? [];

const officesOf = ({ attending, statements }: Meeting): readonly OfficeId[] => [
  ...attending.map(({ officeId }) => officeId),
  ...statements.flatMap(({ officeId }) => officeId ?? []),
];

const officialsOf = (home: OfficialsPart, ids: ReadonlySet<OfficeId>): OfficialsPart => ({
  offices: home.offices.filter(({ id }) => ids.has(id)),
  holders: home.holders.filter(({ officeId }) => ids.has(officeId)),
  forms: home.forms.filter(({ officeId }) => ids.has(officeId)),
});
