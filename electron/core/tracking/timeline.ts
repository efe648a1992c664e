// One line of time: what the appeal speaks of, what happened later, and what the user did about it.
import type { Appeal, Event } from '../appeals/appeal.ts';
import type { Commitment } from '../commitments/commitment.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { isSent, type SentVersion } from '../register/version.ts';
import { laterOf } from './later.ts';
import { type Links, linksOf } from './links.ts';
import { inOrder, type Moment } from './moment.ts';
import { namedInCommitment, namedInItems, namedInLetter } from './named.ts';
import type { Records } from './raising.ts';

/**
 * All moments of an appeal and of what was done on it, in order; those without a date come last. A
 * cancelled meeting and a letter that was not sent did not happen.
 */
export function timelineOf(appeal: Appeal, records: Records): readonly Moment[] {
  const links = linksOf(appeal);
  const own = <T extends { readonly appealId: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ appealId }) => appealId === appeal.id);
  const place = placing(appeal);
  return inOrder([
    ...appeal.events.map((event) => eventMoment(event, appeal)),
    ...laterOf(appeal),
    ...own(records.meetings)
      .filter(({ status }) => status !== 'cancelled')
      .map((meeting) => place(meetingMoment(meeting, links))),
    ...own(records.versions)
      .filter(isSent)
      .flatMap((version) => letterMoments(version, links).map(place)),
    ...own(records.commitments).flatMap((one) => commitmentMoments(one, links).map(place)),
  ]);
}

type Unplaced = Omit<Moment, 'countries' | 'themeIds'>;

/** Gives a moment the countries and themes of its concerns. */
function placing({ concerns }: Pick<Appeal, 'concerns'>): (moment: Unplaced) => Moment {
  const byId = new Map(concerns.map((concern) => [concern.id, concern]));
  return (moment) => {
    const own = moment.concernIds.flatMap((id) => byId.get(id) ?? []);
    return {
      ...moment,
      countries: [...new Set(own.flatMap(({ countries }) => countries))],
      themeIds: [...new Set(own.map(({ themeId }) => themeId))],
    };
  };
}

function eventMoment(event: Event, { concerns }: Appeal): Moment {
  const own = concerns.filter(({ eventIds }) => eventIds.includes(event.id));
  return {
    id: `event ${event.id}`,
    when: event.when,
    what: { kind: 'event', event },
    concernIds: own.map(({ id }) => id),
    countries: event.countries,
    themeIds: [...new Set(own.map(({ themeId }) => themeId))],
    officeIds: [],
  };
}

const meetingMoment = (meeting: Meeting, links: Links): Unplaced => ({
  id: `meeting ${meeting.id}`,
  when: { edtf: meeting.on },
  what: { kind: 'meeting', meeting },
  concernIds: [...links(namedInItems(meeting.agenda)).keys()],
  officeIds: meeting.attending.map(({ officeId }) => officeId),
});

function letterMoments(version: SentVersion, links: Links): readonly Unplaced[] {
  const concernIds = [...links(namedInLetter(version)).keys()];
  const { sending, replies } = version;
  return [
    {
      id: `letter ${version.id}`,
      when: { edtf: sending.on },
      what: { kind: 'letter', version },
      concernIds,
      officeIds: sending.recipients.map(({ officeId }) => officeId),
    },
    ...replies.map(
      (reply): Unplaced => ({
        id: `reply ${version.id} ${reply.id}`,
        when: { edtf: reply.on },
        what: { kind: 'reply', version, reply },
        concernIds,
        officeIds: [reply.officeId],
      }),
    ),
  ];
}

function commitmentMoments(commitment: Commitment, links: Links): readonly Unplaced[] {
  const { id, on, due, progress, closing, officeId } = commitment;
  const common = {
    concernIds: [...links(namedInCommitment(commitment)).keys()],
    officeIds: [officeId],
  };
  const at = (kind: 'commitment' | 'due' | 'closed', edtf: string): Unplaced => ({
    ...common,
    id: `${kind} ${id}`,
    when: { edtf },
    what: { kind, commitment },
  });
  return [
    at('commitment', on),
    ...(due === null ? [] : [at('due', due)]),
    ...progress.map(
      (step): Unplaced => ({
        ...common,
        id: `progress ${id} ${step.id}`,
        when: { edtf: step.on },
        what: { kind: 'progress', commitment, progress: step },
      }),
    ),
    ...(closing === null ? [] : [at('closed', closing.on)]),
  ];
}
