// What a value of a record says to a person, whatever it is of: its words, with names in the place of
// ids, without what only the program needs.
import { useTranslation } from 'react-i18next';
import { titleIn } from '#core/officials/official.ts';
import type { TravelChange } from '#core/travel/merge-travel.ts';
import { useDayWords } from '../../app/day-words.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { useFileWords } from '../shared/file-words.ts';

const FOR_THE_PROGRAM: ReadonlySet<string> = new Set([
  ...['id', 'type', 'appealId', 'itemId', 'marks', 'colour', 'anchor', 'position', 'quote'],
  ...['createdAt', 'changedAt', 'statement', 'file', 'sha256', 'templateId', 'letterheadId'],
]);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** All that `value` says, a line each; blank where it says nothing. */
export function useValueWords(): (value: unknown) => string {
  const { t } = useTranslation('travel');
  const names = useNames();
  const day = useDayWords();
  const { when } = useFileWords();
  const known: Readonly<Record<string, string>> = t('values', { returnObjects: true });
  const say = (text: string): string => {
    if (DAY.test(text)) return day(text);
    if (INSTANT.test(text)) return when(text);
    return names.get(text) ?? known[text] ?? text;
  };
  return (value) => {
    const leaves = leavesOf(value).filter((text) => !UUID.test(text));
    const words = leaves.filter((text) => !INSTANT.test(text));
    return (words.length > 0 ? words : leaves).map(say).join('\n');
  };
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return Object.entries(value).flatMap(([key, part]) =>
    FOR_THE_PROGRAM.has(key) ? [] : leavesOf(part),
  );
}

/** What concerns, cases, asks, positions and offices are called. */
function useNames(): ReadonlyMap<string, string> {
  const { concerns, cases, asks, positions } = useAppeal();
  return new Map<string, string>([
    ...concerns.map(({ id, heading }) => [id, heading] as const),
    ...cases.map(({ id, name }) => [id, name] as const),
    ...asks.map(({ id, text }) => [id, text] as const),
    ...positions.map(({ id, claim }) => [id, claim] as const),
    ...useOfficials().map(({ office }) => [office.id, titleIn(office, 'en')] as const),
  ]);
}

/** Which record a change is in, and what of it. */
export function useChangeName(): (change: TravelChange) => string {
  const { t } = useTranslation('travel');
  const fields: Readonly<Record<string, string>> = t('fields', { returnObjects: true });
  return ({ kind, name, field }) => {
    const words = name.trim().split('\n')[0]?.slice(0, LONGEST_NAME) ?? '';
    const record =
      words === ''
        ? t(`kinds.${kind}`)
        : t('home.record', { kind: t(`kinds.${kind}`), name: words });
    return field === null ? record : t('home.field', { record, field: fields[field] ?? field });
  };
}

/** Characters of a name that stand in a heading. */
const LONGEST_NAME = 80;
