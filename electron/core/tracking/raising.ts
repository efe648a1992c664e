// What was raised: which concern, with which office, when, in which record, and what came back.
import type { Appeal } from '../appeals/appeal.ts';
import type { ConcernId } from '../appeals/ids.ts';
import type { Commitment, Outcome } from '../commitments/commitment.ts';
import type { Grade } from '../commitments/grade.ts';
import type { CommitmentId, LetterId, MeetingId, VersionId } from '../ids.ts';
import type { Letter } from '../letters/letter.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { OfficeId } from '../officials/office.ts';
import { isSent, type ReplyKind, type SentVersion, type Version } from '../register/version.ts';
import { type Links, linksOf, type Through } from './links.ts';
import { namedInCommitment, namedInDraft, namedInItems, namedInLetter } from './named.ts';
import { furthest, type Reach, reachOfCommitment, reachOfReply } from './reach.ts';

/** The records of the user's that tell what was raised. */
export type Records = {
  readonly letters: readonly Letter[];
  readonly versions: readonly Version[];
  readonly meetings: readonly Meeting[];
  readonly commitments: readonly Commitment[];
};

/** Where it was raised, or is to be. */
export type RaisedIn =
  | { readonly type: 'draft'; readonly letterId: LetterId }
  | { readonly type: 'letter'; readonly versionId: VersionId }
  | { readonly type: 'meeting'; readonly meetingId: MeetingId }
  | { readonly type: 'commitment'; readonly commitmentId: CommitmentId };

/** What came back last: a reply to the letter, or what the commitment is graded as. */
export type Answered =
  | { readonly type: 'reply'; readonly kind: ReplyKind; readonly on: string }
  | { readonly type: 'grade'; readonly grade: Grade; readonly outcome: Outcome | null };

export type Raising = {
  readonly concernId: ConcernId;
  /** `null`: nobody is chosen yet. */
  readonly officeId: OfficeId | null;
  /** `YYYY-MM-DD`; `null`: not fixed yet. */
  readonly on: string | null;
  readonly through: Through;
  readonly where: RaisedIn;
  readonly reach: Exclude<Reach, 'never'>;
  readonly answered: Answered | null;
};

type About = Pick<Appeal, 'id' | 'concerns' | 'cases' | 'asks'>;

/** All that was raised of an appeal, or is planned to be, record by record. */
export function raisingsOf(appeal: About, records: Records): readonly Raising[] {
  const own = <T extends { readonly appealId: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ appealId }) => appealId === appeal.id);
  const links = linksOf(appeal);
  const sent = own(records.versions).filter(isSent);
  const sentFrom = Map.groupBy(sent, ({ letterId }) => letterId);
  return [
    ...sent.flatMap((version) => inLetter(version, links)),
    ...own(records.letters).flatMap((letter) =>
      inDraft(letter, appeal, links, sentFrom.get(letter.id) ?? []),
    ),
    ...own(records.meetings).flatMap((meeting) => inMeeting(meeting, links)),
    ...own(records.commitments).flatMap((commitment) => inCommitment(commitment, links)),
  ];
}

type Said = Omit<Raising, 'concernId' | 'through'>;

const each = (concerns: ReadonlyMap<ConcernId, Through>, said: readonly Said[]): Raising[] =>
  [...concerns].flatMap(([concernId, through]) =>
    said.map((one) => ({ ...one, concernId, through })),
  );

function inLetter(version: SentVersion, links: Links): readonly Raising[] {
  const { sending, replies, id: versionId } = version;
  return each(
    links(namedInLetter(version)),
    sending.recipients.map(({ officeId }): Said => {
      const own = replies
        .filter((reply) => reply.officeId === officeId)
        .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
      const last = own.at(-1);
      const reach = furthest(own.map(({ kind }) => reachOfReply[kind]));
      return {
        officeId,
        on: sending.on,
        where: { type: 'letter', versionId },
        reach: reach === 'never' ? 'raised' : reach,
        answered: last ? { type: 'reply', kind: last.kind, on: last.on } : null,
      };
    }),
  );
}

/** What a draft still has to say: what of it was sent already is told by the letter that went. */
function inDraft(
  letter: Letter,
  appeal: About,
  links: Links,
  sent: readonly SentVersion[],
): readonly Raising[] {
  const told = new Set(sent.flatMap((version) => [...links(namedInLetter(version)).keys()]));
  const open = [...links(namedInDraft(letter, appeal))].filter(([id]) => !told.has(id));
  const offices = letter.officeIds.length > 0 ? letter.officeIds : [null];
  const where: RaisedIn = { type: 'draft', letterId: letter.id };
  const said = { on: null, where, reach: 'planned', answered: null } as const;
  return each(
    new Map(open),
    offices.map((officeId) => ({ ...said, officeId })),
  );
}

/** What was brought up in a meeting, and what one that is to come has on its agenda. */
function inMeeting(meeting: Meeting, links: Links): readonly Raising[] {
  if (meeting.status === 'cancelled') return [];
  const moments = new Map(meeting.raised.map(({ itemId, at }) => [itemId, at]));
  const isUp = ({ id }: { readonly id: (typeof meeting.agenda)[number]['id'] }) => moments.has(id);
  const raised = links(namedInItems(meeting.agenda.filter(isUp)));
  const planned =
    meeting.status === 'planned'
      ? links(namedInItems(meeting.agenda))
      : new Map<ConcernId, Through>();
  const left = new Map([...planned].filter(([id]) => !raised.has(id)));
  const first = [...moments.values()].toSorted()[0]?.slice(0, 10) ?? null;
  const where: RaisedIn = { type: 'meeting', meetingId: meeting.id };
  const said = (reach: 'raised' | 'planned', on: string | null): Said[] => {
    const offices = meeting.attending.map(({ officeId }) => officeId);
    return (offices.length > 0 ? offices : [null]).map((officeId) => ({
      officeId,
      on,
      where,
      reach,
      answered: null,
    }));
  };
  return [
    ...each(raised, said('raised', meeting.on ?? first)),
    ...each(left, said('planned', meeting.on)),
  ];
}

function inCommitment(commitment: Commitment, links: Links): readonly Raising[] {
  const { id, officeId, on, grade, closing } = commitment;
  return each(links(namedInCommitment(commitment)), [
    {
      officeId,
      on,
      where: { type: 'commitment', commitmentId: id },
      reach: reachOfCommitment(commitment),
      answered: { type: 'grade', grade, outcome: closing?.outcome ?? null },
    },
  ]);
}
