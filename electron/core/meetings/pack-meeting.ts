// A whole plan from few choices: whom one meets, about which countries and themes, for how long.
import type { Appeal, AppealAsk } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { CaseId, CountryCode } from '../appeals/ids.ts';
import { canActOn } from '../asks/fit.ts';
import type { AgendaItemId } from '../ids.ts';
import type { Office } from '../officials/office.ts';
import { withItem } from './agenda.ts';
import type { Answer } from './answer.ts';
import { fittingAnswers } from './fitting-answers.ts';
import type { AgendaItem, Meeting } from './meeting.ts';
import { type NewMeeting, newMeeting } from './new-meeting.ts';

export type PackWish = Omit<NewMeeting, 'appealId' | 'officeIds'> & {
  readonly appeal: Appeal;
  readonly offices: readonly Pick<Office, 'id' | 'group' | 'country'>[];
  readonly countries: readonly CountryCode[];
  readonly themeIds: readonly string[];
  /** How long it may last. */
  readonly minutes: number;
  /** The user's own, of this appeal. */
  readonly answers: readonly Answer[];
  /** An id for each item of its agenda. */
  readonly itemId: () => AgendaItemId;
};

/** Minutes that a concern and the ask that goes with it need to be heard at all; our choice. */
const MINUTES_EACH = 5;
/** Concerns, and asks, that a listener can still tell apart, since a brief is short (domain-facts 3.3); our choice. */
const MOST = 3;

const room = (minutes: number): number =>
  Math.min(MOST, Math.max(1, Math.floor(minutes / MINUTES_EACH)));

/**
 * The concerns of these countries and themes, those that tell most first: about one country before
 * the whole region, with a named case before without, with a sourced figure before without; what is
 * equal keeps the order of the appeal.
 */
export function concernsWithin(
  { concerns }: Pick<Appeal, 'concerns'>,
  { countries, themeIds }: Pick<PackWish, 'countries' | 'themeIds'>,
): readonly Concern[] {
  const within = concerns.filter(
    (one) =>
      themeIds.includes(one.themeId) && one.countries.some((code) => countries.includes(code)),
  );
  return within.toSorted((a, b) => weight(b) - weight(a));
}

const weight = ({ scope, caseIds, figures, citations }: Concern): number =>
  (scope === 'regional' ? 0 : 4) +
  (caseIds.length > 0 ? 2 : 0) +
  (figures.length > 0 && citations.length > 0 ? 1 : 0);

/** The meeting with as many concerns, asks and answers as its time can hold. */
export function packMeeting(wish: PackWish): Meeting {
  const { appeal, offices, minutes, itemId } = wish;
  const concerns = concernsWithin(appeal, wish).slice(0, room(minutes));
  const asks = asksFor(wish, concerns).slice(0, room(minutes));
  const about: readonly AgendaItem['about'][] = [
    ...concerns.map(({ id }) => ({ type: 'concern', concernId: id }) as const),
    ...asks.map(({ id }) => ({ type: 'ask', ask: { type: 'library', askId: id } }) as const),
  ];
  const start = { ...wish, appealId: appeal.id, officeIds: offices.map(({ id }) => id) };
  const meeting: Meeting = {
    ...newMeeting(start),
    minutes,
    agenda: [
      ...about.reduce<readonly AgendaItem[]>((all, one) => withItem(all, itemId(), one), []),
    ],
    caseId: caseFor(appeal, concerns),
  };
  const { positions, answers } = fittingAnswers({ ...wish, meeting });
  return { ...meeting, answerIds: [...positions.fit, ...answers.fit].map(({ id }) => id) };
}

/**
 * Asks that an office at the table can act on: those on these concerns first, the more of them an ask
 * is about and the less of all else the sooner; then those on the whole appeal.
 */
function asksFor(
  { appeal, offices }: PackWish,
  concerns: readonly Concern[],
): readonly AppealAsk[] {
  const fit = appeal.asks.filter((ask) =>
    offices.some((office) => canActOn(office, ask, appeal.concerns)),
  );
  const share = ({ concernIds }: AppealAsk): number =>
    concernIds.filter((id) => concerns.some((one) => one.id === id)).length /
    Math.max(1, concernIds.length);
  const about = fit.filter((ask) => share(ask) > 0).toSorted((a, b) => share(b) - share(a));
  return [...about, ...fit.filter(({ concernIds }) => concernIds.length === 0)];
}

/**
 * The first case of the concerns that is known to be safe to name, or else the first of which the
 * opposite is not known: whether it is named is weighed before a paper leaves.
 */
function caseFor({ cases }: Appeal, concerns: readonly Concern[]): CaseId | null {
  const named = concerns.flatMap(({ caseIds }) => caseIds);
  const first = (isAtRisk: boolean | null) =>
    named.find((id) => cases.some((one) => one.id === id && one.isAtRisk === isAtRisk));
  return first(false) ?? first(null) ?? null;
}
