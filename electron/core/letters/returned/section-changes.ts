// The changes among the paragraphs of one kind.
import type { LetterLanguage } from '../../language.ts';
import type { MarkKind } from '../marks.ts';
import { align, type Group, type Match } from './align.ts';
import { aChange, type Hindrance, type ReturnedChange } from './change.ts';
import { type StyledLine, wordsIn } from './own-lines.ts';
import { keyOf, type PrintedLine } from './printed.ts';
import type { Source } from './sections.ts';
import type { Take } from './take-over.ts';

/** A paragraph of the file beside the lines of the draft that it stands for. */
type Pair = {
  readonly kind: MarkKind;
  readonly source: Source;
  readonly group: Group;
  readonly match: Match;
  /** All of its kind. */
  readonly lines: readonly PrintedLine[];
};

export function sectionChanges(
  kind: MarkKind,
  sources: readonly Source[],
  lines: readonly PrintedLine[],
  language: LetterLanguage,
  taken: ReadonlySet<string>,
): readonly ReturnedChange[] {
  const all = kind === 'subject' ? sources.map(onOneLine) : sources;
  const key = (text: string) => keyOf(text, kind, language);
  const groups = all.map(
    ({ id, before, after, isNew }): Group => ({
      before: before === null ? null : key(before),
      after: after.map((line) => key(wordsIn(line))),
      isNew,
      isTaken: taken.has(id),
    }),
  );
  const matches = align(
    groups,
    lines.map((line) => line.key),
  );
  return all.flatMap((source, index) => {
    const [group, match] = [groups[index], matches[index]];
    return group && match ? withComments({ kind, source, group, match, lines }) : [];
  });
}

const onOneLine = (source: Source): Source => ({
  ...source,
  after:
    source.after.length > 1
      ? [source.after.flatMap((line, at) => (at === 0 ? line : [{ text: ' ' }, ...line]))]
      : source.after,
});

/** Comments stand with the first change of their paragraph, or by themselves. */
function withComments(pair: Pair): readonly ReturnedChange[] {
  const { kind, source, match, lines } = pair;
  const [first, ...rest] = changesOf(pair);
  const { comments } = source;
  if (comments.length === 0) return first ? [first, ...rest] : [];
  if (first) return [{ ...first, comments }, ...rest];
  const text = lines[match.from]?.key ?? '';
  const number = numberOf(pair, match.from);
  return [
    aChange({
      id: `${source.id}!`,
      kind: 'commented',
      where: kind,
      number,
      before: text,
      after: text,
      comments,
    }),
  ];
}

function changesOf(pair: Pair): readonly ReturnedChange[] {
  const { group, match, lines } = pair;
  const mine = lines.slice(match.from, match.from + match.count);
  const [line] = mine;
  if (!line) return group.isNew ? additions(pair, []) : gone(pair);
  const known = mine.map(({ key }) => key);
  return isIn(known, group.after) ? additions(pair, mine) : [change(pair, line)];
}

function isIn(known: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  for (const key of after) if (key === known[at]) at += 1;
  return at === known.length;
}

/** What the file has beside the lines the draft has already. */
function additions(pair: Pair, mine: readonly PrintedLine[]): readonly ReturnedChange[] {
  const { source, group, match } = pair;
  let taken = 0;
  return source.after.flatMap((line, index): readonly ReturnedChange[] => {
    const known = mine[taken];
    const at = match.from + taken;
    if (known && known.key === group.after[index]) {
      taken += 1;
      return lookChange(pair, known, line, at);
    }
    return [addition(pair, index, at)];
  });
}

function addition(pair: Pair, index: number, at: number): ReturnedChange {
  const { kind, source, group, lines } = pair;
  const key = group.after[index] ?? '';
  const hindrance = newHindrance(pair, key);
  const line = source.after.slice(index, index + 1);
  return aChange({
    id: `${source.id}+${index}`,
    kind: 'added',
    where: kind,
    number: numberOf(pair, Math.min(at, lines.length - 1)),
    after: key,
    edits: source.edits,
    hindrance,
    take: hindrance ? null : takeOf(pair, at, null, line),
  });
}

/** Words that the file changed and the draft no longer has. */
function gone({ kind, source, group }: Pair): readonly ReturnedChange[] {
  if (group.after.length === 0) return [];
  return [
    aChange({
      id: source.id,
      kind: group.before === null ? 'added' : 'changed',
      where: kind,
      before: group.before ?? '',
      after: group.after.join('\n'),
      now: '',
      edits: source.edits,
      hindrance: 'draftDiffers',
    }),
  ];
}

function change(pair: Pair, line: PrintedLine): ReturnedChange {
  const { kind, source, group, match } = pair;
  const isMovedOn = group.before !== null && group.before !== line.key;
  const hindrance = lineHindrance(kind, line) ?? (isMovedOn ? 'draftDiffers' : null);
  return aChange({
    id: source.id,
    kind: source.after.length === 0 ? 'removed' : 'changed',
    where: kind,
    number: numberOf(pair, match.from),
    before: group.before ?? line.key,
    after: group.after.join('\n'),
    now: isMovedOn ? line.key : null,
    edits: source.edits,
    hindrance,
    take: hindrance ? null : takeOf(pair, match.from, line, source.after),
  });
}

/** The same words, bold or italic otherwise: of the writer's own text only. */
function lookChange(
  pair: Pair,
  known: PrintedLine,
  line: StyledLine,
  at: number,
): readonly ReturnedChange[] {
  const { kind, source } = pair;
  const isText = kind === 'opening' || kind === 'closing';
  if (!isText || looksOf(known.runs) === looksOf(line)) return [];
  return [
    aChange({
      id: `${source.id}*${at}`,
      kind: 'changed',
      where: kind,
      number: numberOf(pair, at),
      before: known.key,
      after: known.key,
      isLookOnly: true,
      edits: source.edits,
      take: takeOf(pair, at, known, [line]),
    }),
  ];
}

/** A space looks the same in bold. */
const looksOf = (line: StyledLine): string =>
  line
    .flatMap(({ text, bold, italic }) =>
      text
        .replaceAll(/\s+/gu, '')
        .split('')
        .map(() => (bold ? 'b' : '.') + (italic ? 'i' : '.')),
    )
    .join('');

const numberOf = ({ lines }: Pair, at: number): number | null => (lines.length > 1 ? at + 1 : null);

const HINDRANCE: Readonly<Record<MarkKind, Hindrance | null>> = {
  address: 'office',
  date: 'date',
  subject: null,
  salutation: 'office',
  opening: null,
  text: 'library',
  ask: null,
  closing: null,
  close: 'office',
  signature: 'sender',
  trailer: 'sender',
  annex: 'library',
};

const lineHindrance = (kind: MarkKind, { ask }: PrintedLine): Hindrance | null =>
  kind === 'ask' && !ask?.isOwn ? 'library' : HINDRANCE[kind];

/** New words between facts have no place in a draft; an ask of the library that was moved is no new one. */
function newHindrance({ kind, lines }: Pair, key: string): Hindrance | null {
  if (kind === 'text') return 'noPlace';
  const isMoved = kind === 'ask' && lines.some((line) => line.key === key && !line.ask?.isOwn);
  return isMoved ? 'order' : HINDRANCE[kind];
}

function takeOf(
  { kind, lines }: Pair,
  at: number,
  known: PrintedLine | null,
  after: readonly StyledLine[],
): Take | null {
  const printed = known?.runs ?? null;
  if (kind === 'opening' || kind === 'closing') return { field: kind, at, printed, lines: after };
  if (kind === 'subject') return { field: kind, printed: printed ?? [], line: after.flat() };
  if (kind !== 'ask') return null;
  return { field: 'asks', at: askPlace(lines, at, known), printed, lines: after };
}

/** Where in the draft's list an ask stands, or a new one is put: behind the one before it. */
function askPlace(lines: readonly PrintedLine[], at: number, known: PrintedLine | null): number {
  if (known?.ask) return known.ask.at;
  const before = lines[at - 1]?.ask;
  return before ? before.at + 1 : (lines[at]?.ask?.at ?? 0);
}
