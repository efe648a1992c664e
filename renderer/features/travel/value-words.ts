// What a value of a record says to a person, whatever it is of: its words, with names in the place of
// ids, without what only the program needs.
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '#core/meetings/meeting.ts';
import { useAppeal } from '../../state/library.ts';

import { useMeetings } from '../../state/select/meetings.ts';
import { useDateWords } from '../shared/date-words.ts';
import { useFileWords } from '../shared/file-words.ts';
import { useOfficeTitles } from '../shared/office-title.ts';

const FOR_THE_PROGRAM: ReadonlySet<string> = new Set([
  ...['id', 'type', 'appealId', 'meetingId', 'marks', 'colour', 'position', 'prefix', 'suffix'],
  ...['createdAt', 'changedAt', 'statement', 'file', 'sha256', 'templateId', 'letterheadId'],
]);

/** What stands first in a record that says more than one thing. */
const FIRST: readonly string[] = ['title', 'subject', 'what', 'words', 'body', 'claim', 'reply'];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** An EDTF date or range, as precise as a month at least. */
const DATE = /^(?=.*\d)(\d{4}-\d{2}(-\d{2})?[?~%]?)?(\/|\.\.)*(\d{4}-\d{2}(-\d{2})?[?~%]?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** All that `value` says, a line each; blank where it says nothing. */
export function useValueWords(): (value: unknown) => string {
  const names = useNames();
  const dates = useDateWords();
  const { when } = useFileWords();
  const known = useKnownValues();
  const say = (text: string): string => {
    if (INSTANT.test(text)) return when(text);
    if (DATE.test(text)) return dates(text);
    return names.get(text) ?? known[text] ?? text;
  };
  return (value) => {
    const leaves = leavesOf(value).filter((text) => !UUID.test(text) || names.has(text));
    const words = leaves.filter((text) => !INSTANT.test(text));
    return (words.length > 0 ? words : leaves).map(say).join('\n');
  };
}

/** What the words mean of which a field takes one. */
function useKnownValues(): Readonly<Record<string, string>> {
  const { t } = useTranslation('travel');
  const { t: meetings } = useTranslation('meetings');
  const { t: commitments } = useTranslation('commitments');
  const { label: _label, ...how } = commitments('how', { returnObjects: true });
  return {
    ...t('values', { returnObjects: true }),
    ...meetings('status', { returnObjects: true }),
    ...commitments('grades', { returnObjects: true }),
    ...how,
  };
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  const parts = Object.entries(value).filter(([key]) => !FOR_THE_PROGRAM.has(key));
  return parts.toSorted(byPlace).flatMap(([, part]) => leavesOf(part));
}

type Part = readonly [key: string, value: unknown];

const byPlace = ([a]: Part, [b]: Part): number => placeOf(a) - placeOf(b);

const placeOf = (key: string): number => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);

/** What concerns, cases, asks, positions, offices and items of agendas are called. */
function useNames(): ReadonlyMap<string, string> {
  const { concerns, cases, asks, positions } = useAppeal();
  const names = new Map<string, string>([
    ...concerns.map(({ id, heading }) => [id, heading] as const),
    ...cases.map(({ id, name }) => [id, name] as const),
    ...asks.map(({ id, text }) => [id, text] as const),
    ...positions.map(({ id, claim }) => [id, claim] as const),
    ...useOfficeTitles(),
  ]);
  const items = useMeetings().flatMap(({ agenda }) => agenda);
  return new Map([...names, ...items.map((item) => [item.id, nameOf(item, names)] as const)]);
}

function nameOf({ about }: AgendaItem, names: ReadonlyMap<string, string>): string {
  if (about.type === 'words') return about.text;
  if (about.type === 'concern') return names.get(about.concernId) ?? about.concernId;
  return about.ask.type === 'own'
    ? about.ask.text
    : (names.get(about.ask.askId) ?? about.ask.askId);
}

/** What a field is called; blank for a record as a whole. */
export function useFieldName(): (field: string | null) => string {
  const { t } = useTranslation('travel');
  const fields: Readonly<Record<string, string>> = t('fields', { returnObjects: true });
  return (field) => (field === null ? '' : (fields[field] ?? field));
}
