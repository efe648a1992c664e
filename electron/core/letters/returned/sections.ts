// The file's paragraphs by kind, each in its place: what was deleted, moved or put in is found by the
// places that the marks tell.
import { MARK_KINDS, type Mark, type MarkKind } from '../marks.ts';
import type { StyledLine } from './own-lines.ts';
import type { Comment, Edit, ReturnedFile } from './returned-file.ts';

/** A paragraph of the file, or the lack of one (`after` is empty). */
export type Source = {
  /** Of the file, not of the draft: it stays while changes are taken over. */
  readonly id: string;
  readonly before: string | null;
  readonly after: readonly StyledLine[];
  /** Put in in Word: the draft had nothing in its place. */
  readonly isNew: boolean;
  readonly edits: readonly Edit[];
  readonly comments: readonly Comment[];
};

type Placed = Source & { readonly at: number };
type Section = { readonly of: number; readonly sources: readonly Placed[] };

const NEW = 0;

/** `printed`: the kinds of the draft's paragraphs, in order; they count where the file has no mark left. */
export function sectionsOf(
  { paragraphs }: ReturnedFile,
  printed: readonly MarkKind[],
): ReadonlyMap<MarkKind, readonly Source[]> {
  const placed = new Map<MarkKind, Placed[]>(MARK_KINDS.map((kind) => [kind, []]));
  const marks = paragraphs.flatMap(({ mark }) => mark ?? []);
  const first = marks[0]?.kind ?? 'date';
  for (const [index, { mark, before, after, edits, comments }] of paragraphs.entries()) {
    const kind = mark?.kind ?? first;
    const next = mark ? ownNext(marks, marks.indexOf(mark), printed) : null;
    const own = next ? after.slice(0, 1) : after;
    const like = { id: `${index}`, before, after: own, edits, comments };
    placed.get(kind)?.push({ ...like, isNew: mark === null, at: mark?.at ?? NEW });
    if (!next) continue;
    const added = after.slice(1).map((line, at) => newSource(`${index}.${at}`, line, edits));
    placed.get(next)?.unshift(...added);
  }
  const section = (kind: MarkKind): Section => {
    const ofs = marks.filter((mark) => mark.kind === kind).map(({ of }) => of);
    const of = ofs.length > 0 ? Math.max(...ofs) : printed.filter((one) => one === kind).length;
    return { of, sources: placed.get(kind) ?? [] };
  };
  return new Map(SECTIONS.map((kind) => [kind, filled(kind, inOrder(section(kind)))]));
}

/** The annex has a mark for all of it: `annex.ts`. */
const SECTIONS = MARK_KINDS.filter((kind) => kind !== 'annex');

type OwnKind = 'opening' | 'closing';
const isOwnKind = (kind: MarkKind | undefined): kind is OwnKind =>
  kind === 'opening' || kind === 'closing';

/** Where words belong that were put in behind the words of others: to the writer's text that comes next. */
function ownNext(marks: readonly Mark[], at: number, printed: readonly MarkKind[]): OwnKind | null {
  const [kind, next] = [marks[at]?.kind, marks[at + 1]?.kind];
  if (kind === 'ask' || isOwnKind(kind) || next === kind) return null;
  const isFirst = !marks.slice(0, at + 1).some((mark) => mark.kind === next);
  if (isOwnKind(next)) return isFirst ? next : null;
  // All of that text may have been typed anew, its marks gone.
  const follows = printed.find(
    (own, place) =>
      isOwnKind(own) && printed[place - 1] === kind && !marks.some((mark) => mark.kind === own),
  );
  return isOwnKind(follows) ? follows : null;
}

const newSource = (id: string, line: StyledLine, edits: readonly Edit[]): Placed => ({
  id,
  before: null,
  after: [line],
  isNew: true,
  edits,
  comments: [],
  at: NEW,
});

/** Of paragraphs that changed places, as few as possible count as put in anew. */
function inOrder({ of, sources }: Section): Section {
  const kept = new Set(longestRising(sources.filter(({ at }) => at !== NEW)));
  return {
    of,
    sources: sources.map((source) =>
      kept.has(source) ? source : { ...source, at: NEW, isNew: true, before: null },
    ),
  };
}

/** The longest part of `sources`, in order, whose places rise. */
function longestRising(sources: readonly Placed[]): readonly Placed[] {
  const chains: (readonly Placed[])[] = [];
  for (const source of sources) {
    const fit = chains.findLastIndex((chain) => (chain.at(-1)?.at ?? 0) < source.at);
    const chain = [...(chains[fit] ?? []), source];
    const known = chains[chain.length - 1]?.at(-1)?.at ?? Number.POSITIVE_INFINITY;
    if (source.at < known) chains[chain.length - 1] = chain;
  }
  return chains.at(-1) ?? [];
}

/** With those that are no longer there in their places. */
function filled(kind: MarkKind, { of, sources }: Section): readonly Source[] {
  const all: Placed[] = [];
  let reached = 0;
  const missUntil = (at: number) => {
    for (reached += 1; reached < at; reached += 1) all.push(missing(kind, reached));
  };
  for (const source of sources) {
    if (source.at !== NEW) missUntil(source.at);
    all.push(source);
  }
  missUntil(of + 1);
  return retyped(all).map(({ at: _, ...source }) => source);
}

const missing = (kind: MarkKind, at: number): Placed => ({
  id: `${kind} ${at}`,
  before: null,
  after: [],
  isNew: false,
  edits: [],
  comments: [],
  at,
});

const isMissing = ({ at, after, edits }: Placed): boolean =>
  at !== NEW && after.length === 0 && edits.length === 0;

/**
 * Word drops the mark of a paragraph that is typed anew: what was put in beside one that is missing is
 * taken for what it has become.
 */
function retyped(sources: readonly Placed[]): readonly Placed[] {
  const all: Placed[] = [];
  for (const source of sources) {
    const last = all.at(-1);
    if (last && isMissing(source) && last.isNew) all[all.length - 1] = { ...last, isNew: false };
    else if (last && isMissing(source) && last.after.length > 1 && last.edits.length === 0) {
      all[all.length - 1] = { ...last, after: last.after.slice(0, -1) };
      all.push({ ...source, after: last.after.slice(-1) });
    } else if (last && source.isNew && isMissing(last))
      all[all.length - 1] = { ...source, isNew: false };
    else all.push(source);
  }
  return all;
}
