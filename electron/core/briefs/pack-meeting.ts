// A meeting prepared in one action: from whom it is with, what it is about and how long it may last.
import type { Appeal, AppealAsk } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { CountryCode } from '../appeals/ids.ts';
import { sayings } from '../appeals/sayings.ts';
import { canActOn } from '../asks/fit.ts';
import type { AgendaItemId } from '../ids.ts';
import { groupByCountry } from '../letters/group-concerns.ts';
import { dayInWords, say } from '../letters/words.ts';
import { agendaCases } from '../meetings/agenda.ts';
import { fittingAnswers } from '../meetings/fitting-answers.ts';
import { type AgendaItem, type Meeting, MOST_MESSAGES } from '../meetings/meeting.ts';
import { type NewMeeting, newMeeting } from '../meetings/new-meeting.ts';
import type { Office } from '../officials/office.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

export type PackStart = Omit<NewMeeting, 'appealId'> & {
  readonly appeal: Appeal;
  readonly offices: readonly Office[];
  /** What it is about; empty: all of them. */
  readonly countries: readonly CountryCode[];
  readonly themeIds: readonly string[];
  readonly minutes: number;
  readonly newItemId: () => AgendaItemId;
};

/** Minutes that a concern needs to be heard and answered, and an ask to be put. Ours. */
const MINUTES_A_CONCERN = 3;
const MINUTES_AN_ASK = 2;
/** A listener keeps no more (domain-facts 3.3: one theme, few specific actions). */
const MOST_CONCERNS = 6;
const MOST_ASKS = 4;

/**
 * The meeting, with as many concerns and asks as its minutes allow (half of them go to the others'
 * answers): concerns with a named case or a source first, one country after the other in turn, the
 * region as a whole last; asks that somebody at the table can act on, those made for these concerns
 * first; the headings of the first concerns as messages, with who reported them and when, to be put in
 * words of one's own; the first case they name; the answers that fit. No fact is made up, and none is
 * left without its place in the appeal.
 */
export function packMeeting(start: PackStart): Meeting {
  const { appeal, offices, minutes } = start;
  const ours = Math.max(MINUTES_A_CONCERN, Math.floor(minutes / 2));
  const mostAsks = Math.min(MOST_ASKS, Math.ceil(ours / 10));
  const room = Math.floor((ours - mostAsks * MINUTES_AN_ASK) / MINUTES_A_CONCERN);
  const concerns = fittingConcerns(start).slice(0, Math.min(MOST_CONCERNS, Math.max(1, room)));
  const asks = fittingAsks(start, concerns).slice(0, mostAsks);
  const item = (about: AgendaItem['about']): AgendaItem => ({
    id: start.newItemId(),
    about,
    minutes: null,
  });
  const agenda = [
    ...concerns.map(({ id }) => item({ type: 'concern', concernId: id })),
    ...asks.map(({ id }) => item({ type: 'ask', ask: { type: 'library', askId: id } })),
  ];
  const meeting = { ...newMeeting({ ...start, appealId: appeal.id }), minutes, agenda };
  const { positions } = fittingAnswers({ meeting, appeal, offices, answers: [] });
  return {
    ...meeting,
    messages: concerns.slice(0, MOST_MESSAGES).map((concern) => messageOf(concern, start)),
    caseId: agendaCases(agenda, appeal)[0] ?? null,
    answerIds: positions.fit.map(({ id }) => id),
  };
}

/** What was reported, by whom and when: a heading alone would claim it as of today. */
function messageOf(concern: Concern, { appeal, language }: PackStart): string {
  const { sender, date } = appeal;
  const [group] = groupByCountry([concern], appeal, language);
  return say(
    briefPhrasesOf(language).message,
    {
      where: group?.heading.text ?? '',
      heading: sayings(appeal, language).heading(concern).text,
      sender: sender.acronym ?? sender.name,
      day: dayInWords(date, language),
    },
    language,
  );
}

function isAbout({ countries, themeIds }: PackStart) {
  return (concern: Concern): boolean =>
    (themeIds.length === 0 || themeIds.includes(concern.themeId)) &&
    (countries.length === 0 || concern.countries.some((code) => countries.includes(code)));
}

/** Those with a case or a source first, countries in turn, so that none is told before all others. */
function fittingConcerns(start: PackStart): readonly Concern[] {
  const weight = ({ caseIds, citations }: Concern): number =>
    (caseIds.length > 0 ? 2 : 0) + (citations.length > 0 ? 1 : 0);
  const fitting = start.appeal.concerns
    .filter(isAbout(start))
    .toSorted((a, b) => weight(b) - weight(a));
  const ofRegion = fitting.filter(({ scope }) => scope === 'regional');
  const ofCountries = fitting.filter(({ scope }) => scope !== 'regional');
  const queues = [...Map.groupBy(ofCountries, ({ countries }) => countries[0]).values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    queues.flatMap((queue) => queue[at] ?? []),
  ).flat();
  return [...inTurn, ...ofRegion];
}

/** Asks made for these concerns first, the most particular before the others; then general ones. */
function fittingAsks(
  { appeal, offices }: PackStart,
  chosen: readonly Concern[],
): readonly AppealAsk[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const share = ({ concernIds }: AppealAsk): number =>
    concernIds.filter((id) => ids.has(id)).length / Math.max(1, concernIds.length);
  const can = appeal.asks.filter((ask) =>
    offices.some((office) => canActOn(office, ask, appeal.concerns)),
  );
  const forThem = can.filter((ask) => share(ask) > 0).toSorted((a, b) => share(b) - share(a));
  return [...forThem, ...can.filter(({ concernIds }) => concernIds.length === 0)];
}
