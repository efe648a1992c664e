// Which lines of the draft are which paragraphs of the file: by place, unless their words say otherwise.
// The draft may have lines the file never saw, and lack some that it has.
import { bagOf, likeness } from './likeness.ts';

/** A paragraph of the file by its words. */
export type Group = {
  /** Before tracked changes; `null`: not known. */
  readonly before: string | null;
  /** What it has become; none: deleted. */
  readonly after: readonly string[];
  /** Added in Word: the draft had nothing in its place. */
  readonly isNew: boolean;
  /** Taken over before: the draft is expected to have it as it is in the file. */
  readonly isTaken?: boolean;
};

/** The lines of the draft that a group stands for: `count` of them from `from` on (from 0). */
export type Match = { readonly from: number; readonly count: number };

/**
 * Costs, least first. A paragraph that stands for no line costs more than two that differ wholly, and a
 * line that is left alone more than that with a removal: it would not be told.
 */
const COST = {
  pending: 0.01,
  before: 0.05,
  least: 0.06,
  removal: 0.1,
  undone: 0.6,
  gone: 1.05,
  alone: 1.3,
} as const;

/** Pairs beyond this are not compared by their words: places decide. */
const MOST_PAIRS = 40_000;
const UNCOMPARED = 0.5;

/** How much of `lines` is the `after` of `group`, some of it not yet taken over. */
const isPart = (lines: readonly string[], { after }: Group): boolean => {
  let at = 0;
  for (const line of after) if (at < lines.length && line === lines[at]) at += 1;
  return at === lines.length;
};

type Unlike = (line: string, other: string) => number;

function costOfNone({ isNew, after }: Group): number {
  if (isNew) return COST.pending * after.length;
  return after.length === 0 ? 0 : COST.gone;
}

function costOfOne({ before, after, isNew }: Group, line: string, unlike: Unlike): number {
  if (isNew) return Number.POSITIVE_INFINITY;
  if (before === line) return COST.before;
  if (after.length === 0) return COST.removal + (before === null ? 0 : unlike(before, line));
  const versions = [...(before === null ? [] : [before]), after.join('\n'), ...after];
  return Math.max(COST.least, Math.min(...versions.map((one) => unlike(one, line))));
}

function cost(group: Group, lines: readonly string[], unlike: Unlike): number {
  const isWhole = lines.length === group.after.length && isPart(lines, group);
  const undone = group.isTaken && !isWhole ? COST.undone : 0;
  return undone + costOf(group, lines, unlike);
}

function costOf(group: Group, lines: readonly string[], unlike: Unlike): number {
  if (lines.length === 0) return costOfNone(group);
  if (isPart(lines, group)) return COST.pending * (group.after.length - lines.length);
  const [line = ''] = lines;
  return lines.length === 1 ? costOfOne(group, line, unlike) : Number.POSITIVE_INFINITY;
}

const isSettled = (group: Group | undefined, line: string | undefined): boolean =>
  group !== undefined && !group.isNew && group.after.length === 1 && group.after[0] === line;

/** How many at the start are what they were. */
function settled(groups: readonly Group[], lines: readonly string[]): number {
  let count = 0;
  while (count < lines.length && isSettled(groups[count], lines[count])) count += 1;
  return count;
}

/** One match a group, in their order. */
export function align(groups: readonly Group[], lines: readonly string[]): readonly Match[] {
  const start = settled(groups, lines);
  const end = settled(groups.slice(start).toReversed(), lines.slice(start).toReversed());
  const middle = best(
    groups.slice(start, groups.length - end),
    lines.slice(start, lines.length - end),
  );
  const one = (from: number): Match => ({ from, count: 1 });
  return [
    ...Array.from({ length: start }, (_, at) => one(at)),
    ...middle.map(({ from, count }) => ({ from: from + start, count })),
    ...Array.from({ length: end }, (_, at) => one(lines.length - end + at)),
  ];
}

/** What is cheapest from a group and a line on, and how many lines the group takes; -1: the line is left. */
type Cell = { readonly cost: number; readonly take: number };

function best(groups: readonly Group[], lines: readonly string[]): readonly Match[] {
  const unlike = comparing(groups.length * lines.length);
  const rows: (readonly Cell[])[] = [lastRow(lines.length)];
  for (const group of groups.toReversed()) {
    const below = rows.at(-1) ?? [];
    const most = Math.max(1, group.after.length);
    const row: Cell[] = [];
    for (let from = lines.length; from >= 0; from -= 1) {
      const takes = Array.from({ length: Math.min(most, lines.length - from) + 1 }, (_, take) => ({
        cost: cost(group, lines.slice(from, from + take), unlike) + costFrom(below, from + take),
        take,
      }));
      row[from] = cheapest([...takes, { cost: costFrom(row, from + 1) + COST.alone, take: -1 }]);
    }
    rows.push(row);
  }
  return walk(rows.reverse(), groups.length);
}

const costFrom = (row: readonly Cell[], at: number): number => row[at]?.cost ?? Infinity;

const cheapest = (cells: readonly Cell[]): Cell =>
  cells.reduce((best, cell) => (cell.cost < best.cost ? cell : best));

const lastRow = (length: number): Cell[] =>
  Array.from({ length: length + 1 }, (_, at) => ({ cost: (length - at) * COST.alone, take: -1 }));

function walk(rows: readonly (readonly Cell[])[], count: number): readonly Match[] {
  const matches: Match[] = [];
  let from = 0;
  while (matches.length < count) {
    const take = rows[matches.length]?.[from]?.take ?? 0;
    if (take >= 0) matches.push({ from, count: take });
    from += take < 0 ? 1 : take;
  }
  return matches;
}

function comparing(pairs: number): Unlike {
  if (pairs > MOST_PAIRS) return () => UNCOMPARED;
  const bags = new Map<string, ReturnType<typeof bagOf>>();
  const bag = (text: string) => {
    const found = bags.get(text) ?? bagOf(text);
    bags.set(text, found);
    return found;
  };
  return (one, other) => 1 - likeness(bag(one), bag(other));
}
