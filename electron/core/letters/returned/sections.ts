// The file's paragraphs by kind, each in its place: what was deleted, moved or put in is found by the
// places that the marks tell.
import { MARK_KINDS, type MarkKind } from '../marks.ts';
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

/** Where words stand that were added at the end of these: the next text that is the writer's. */
const OWN_AFTER: Readonly<Partial<Record<MarkKind, 'opening' | 'closing'>>> = {
  salutation: 'opening',
  text: 'closing',
};

/** `lengths`: how many lines of a kind the draft prints, for kinds of which the file has no mark left. */
export function sectionsOf(
  { paragraphs }: ReturnedFile,
  lengths: (kind: MarkKind) => number,
): ReadonlyMap<MarkKind, readonly Source[]> {
  const placed = new Map<MarkKind, Placed[]>(MARK_KINDS.map((kind) => [kind, []]));
  const ofs = new Map<MarkKind, number>();
  const first = paragraphs.find(({ mark }) => mark !== null)?.mark?.kind ?? 'date';
  for (const [index, { mark, before, after, edits, comments }] of paragraphs.entries()) {
    const kind = mark?.kind ?? first;
    const next = ownNext(kind, paragraphs.slice(index + 1));
    const [own, extra] = next && mark ? [after.slice(0, 1), after.slice(1)] : [after, []];
    const like = { before, edits, comments };
    placed.get(kind)?.push({
      ...like,
      id: `${index}`,
      after: own,
      isNew: mark === null,
      at: mark?.at ?? NEW,
    });
    if (mark) ofs.set(kind, Math.max(ofs.get(kind) ?? 0, mark.of));
    if (!next) continue;
    const added = extra.map((line, at) => newSource(`${index}.${at}`, line, edits));
    placed.get(next)?.unshift(...added);
  }
  const section = (kind: MarkKind): Section => ({
    of: ofs.get(kind) ?? lengths(kind),
    sources: placed.get(kind) ?? [],
  });
  return new Map(MARK_KINDS.map((kind) => [kind, filled(kind, inOrder(section(kind)))]));
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

/** Only behind the last of its kind, and with no asks between. */
function ownNext(
  kind: MarkKind,
  rest: ReturnedFile['paragraphs'],
): 'opening' | 'closing' | undefined {
  const isLast = !rest.some(({ mark }) => mark?.kind === kind || mark?.kind === 'ask');
  return kind === 'salutation' || isLast ? OWN_AFTER[kind] : undefined;
}

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
    else if (last && isMissing(source) && last.after.length > 1) {
      all[all.length - 1] = { ...last, after: last.after.slice(0, -1) };
      all.push({ ...source, after: last.after.slice(-1), edits: last.edits });
    } else if (last && source.isNew && isMissing(last))
      all[all.length - 1] = { ...source, isNew: false };
    else all.push(source);
  }
  return all;
}
