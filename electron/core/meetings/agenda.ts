// The agenda as a list that is changed: what stands on it, what comes to it, and in which order.
import type { CaseId, ConcernId } from '../appeals/ids.ts';
import type { AskChoice } from '../asks/ask-choice.ts';
import type { AgendaItemId } from '../ids.ts';
import type { AgendaItem, Meeting } from './meeting.ts';

type Agenda = Meeting['agenda'];
type About = AgendaItem['about'];

/** The concerns on it, in order. */
export const agendaConcerns = (agenda: readonly AgendaItem[]): readonly ConcernId[] =>
  agenda.flatMap(({ about }) => (about.type === 'concern' ? [about.concernId] : []));

/** The asks on it, in order; own ones too. */
export const agendaAsks = (agenda: readonly AgendaItem[]): readonly AskChoice[] =>
  agenda.flatMap(({ about }) => (about.type === 'ask' ? [about.ask] : []));

/** With an item at its end, which shares the time with the others until it has its own. */
export const withItem = (agenda: readonly AgendaItem[], id: AgendaItemId, about: About): Agenda => [
  ...agenda,
  { id, about, minutes: null },
];

/** What an item is about where it can stand on an agenda only once: a concern, an ask of the library. */
function keyOf(about: About): string | null {
  if (about.type === 'concern') return `concern:${about.concernId}`;
  return about.type === 'ask' && about.ask.type === 'library' ? `ask:${about.ask.askId}` : null;
}

/** Without what is `about` the same, or with it at the end as the item `id`. */
export function toggled(agenda: readonly AgendaItem[], id: AgendaItemId, about: About): Agenda {
  const key = keyOf(about);
  const rest = agenda.filter((item) => key === null || keyOf(item.about) !== key);
  return rest.length < agenda.length ? rest : withItem(agenda, id, about);
}

/** Each item in the order of `ids`; what they do not name keeps its order behind them. */
export function reordered(agenda: readonly AgendaItem[], ids: readonly string[]): Agenda {
  const named = ids.flatMap((id) => agenda.find((item) => item.id === id) ?? []);
  return [...named, ...agenda.filter((item) => !named.includes(item))];
}

/** With `fields` of the item `id` changed. */
export const withItemChanged = (
  agenda: readonly AgendaItem[],
  id: AgendaItemId,
  fields: Partial<Pick<AgendaItem, 'about' | 'minutes'>>,
): Agenda => agenda.map((item) => (item.id === id ? { ...item, ...fields } : item));

type Naming = {
  readonly concerns: readonly { readonly id: string; readonly caseIds: readonly CaseId[] }[];
};

/** The cases that the concerns of an agenda name, in its order. */
export const agendaCases = (agenda: readonly AgendaItem[], { concerns }: Naming): CaseId[] => [
  ...new Set(
    agendaConcerns(agenda).flatMap((id) => concerns.find((one) => one.id === id)?.caseIds ?? []),
  ),
];
