// What changed between two texts, word by word (E. W. Myers, "An O(ND) difference algorithm and its
// variations", Algorithmica 1, 1986).

export type DiffKind = 'same' | 'removed' | 'added';
export type Diff = readonly { readonly kind: DiffKind; readonly text: string }[];

/** Words, spaces, and each other character on its own. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|./gsu;

export const wordTokens = (text: string): readonly string[] => text.match(TOKEN) ?? [];

const as =
  (kind: DiffKind) =>
  (token: string): Step => ({ kind, token });

/** Differences beyond this are told as one: its square is what it costs in memory. */
const MOST_DIFFERENCES = 1000;

type IsSame = (one: string, other: string) => boolean;
type Step = { readonly kind: DiffKind; readonly token: string };

/**
 * The pieces of both texts in order: `same` and `removed` joined are `before`, `same` and `added` joined
 * are `after`. Texts that differ in more than 1,000 tokens are removed and added whole, but for their
 * common beginning and end.
 */
export function diffWords(before: string, after: string): Diff {
  return joined(withoutLoneSpaces(slid(diffTokens(wordTokens(before), wordTokens(after)))));
}

/** As `diffWords`, over tokens; two are the same if `isSame` says so, and `same` gives that of `before`. */
export function diffTokens(
  before: readonly string[],
  after: readonly string[],
  isSame: IsSame = (one, other) => one === other,
): readonly Step[] {
  const start = commonStart(before, after, isSame);
  const end = commonStart(
    before.slice(start).toReversed(),
    after.slice(start).toReversed(),
    isSame,
  );
  const old = before.slice(start, before.length - end);
  const next = after.slice(start, after.length - end);
  return [
    ...before.slice(0, start).map(as('same')),
    ...(shortest(old, next, isSame) ?? [...old.map(as('removed')), ...next.map(as('added'))]),
    ...before.slice(before.length - end).map(as('same')),
  ];
}

/** How many tokens are the same from `x` of the one and `y` of the other on. */
function commonStart(
  one: readonly string[],
  other: readonly string[],
  isSame: IsSame,
  x = 0,
  y = 0,
): number {
  const most = Math.min(one.length - x, other.length - y);
  let length = 0;
  while (length < most && isSame(one[x + length] ?? '', other[y + length] ?? '')) length += 1;
  return length;
}

/** How far along each diagonal (`x - y`) one gets. */
type Reached = ReadonlyMap<number, number>;

/** The least differences between the two; `null` if they are too many. */
function shortest(
  before: readonly string[],
  after: readonly string[],
  isSame: IsSame,
): readonly Step[] | null {
  const trace: Reached[] = [];
  let reached: Reached = new Map([[1, 0]]);
  for (let count = 0; count <= MOST_DIFFERENCES; count += 1) {
    trace.push(reached);
    const next = new Map<number, number>();
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      const from = startOn(diagonal, count, reached);
      const x = from + commonStart(before, after, isSame, from, from - diagonal);
      next.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, trace);
    }
    reached = next;
  }
  return null;
}

const at = (reached: Reached, diagonal: number): number => reached.get(diagonal) ?? -1;

/** Whether the step onto `diagonal` adds a token rather than removing one. */
const isAdding = (diagonal: number, count: number, reached: Reached): boolean =>
  diagonal === -count ||
  (diagonal !== count && at(reached, diagonal - 1) < at(reached, diagonal + 1));

const startOn = (diagonal: number, count: number, reached: Reached): number =>
  isAdding(diagonal, count, reached) ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;

function walkBack(
  before: readonly string[],
  after: readonly string[],
  trace: readonly Reached[],
): readonly Step[] {
  const steps: Step[] = [];
  let x = before.length;
  let y = after.length;
  for (const [count, reached] of [...trace.entries()].reverse()) {
    const adding = isAdding(x - y, count, reached);
    const begun = startOn(x - y, count, reached);
    for (const token of before.slice(begun, x).reverse()) steps.push({ kind: 'same', token });
    y -= x - begun;
    x = begun;
    if (count === 0) break;
    if (adding) y -= 1;
    else x -= 1;
    steps.push(
      adding
        ? { kind: 'added', token: after[y] ?? '' }
        : { kind: 'removed', token: before[x] ?? '' },
    );
  }
  return steps.reverse();
}

const isMark = (token: string): boolean => /^[\p{P}\s]+$/u.test(token);

/**
 * What begins with the mark that follows it goes one further: in "one. And two." what was added is
 * " And two.", not ". And two".
 */
function slid(steps: readonly Step[]): readonly Step[] {
  const all = [...steps];
  for (let end = 1; end < all.length; end += 1) {
    const [last, next] = [all[end - 1], all[end]];
    if (!last || next?.kind !== 'same' || last.kind === 'same') continue;
    let start = end - 1;
    while (all[start - 1]?.kind === last.kind) start -= 1;
    const isAlone = (all[start - 1]?.kind ?? 'same') === 'same';
    if (!isAlone || all[start]?.token !== next.token || !isMark(next.token)) continue;
    all[start] = next;
    all[end] = { ...last, token: next.token };
  }
  return all;
}

/** A space that alone stayed between two changes belongs to them: a reader sees one change. */
function withoutLoneSpaces(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step, index): readonly Step[] => {
    const isLone =
      step.kind === 'same' &&
      step.token.trim() === '' &&
      (steps[index - 1]?.kind ?? 'same') !== 'same' &&
      (steps[index + 1]?.kind ?? 'same') !== 'same';
    if (!isLone) return [step];
    return [
      { kind: 'removed', token: step.token },
      { kind: 'added', token: step.token },
    ];
  });
}

/** Neighbours of a kind as one; between two that stayed, what went stands before what came. */
function joined(steps: readonly Step[]): Diff {
  const pieces: { kind: DiffKind; text: string }[] = [];
  let change = { removed: '', added: '' };
  const flush = () => {
    if (change.removed !== '') pieces.push({ kind: 'removed', text: change.removed });
    if (change.added !== '') pieces.push({ kind: 'added', text: change.added });
    change = { removed: '', added: '' };
  };
  for (const { kind, token } of steps) {
    if (kind !== 'same') {
      change[kind] += token;
      continue;
    }
    flush();
    const last = pieces.at(-1);
    if (last?.kind === 'same') last.text += token;
    else pieces.push({ kind, text: token });
  }
  flush();
  return pieces;
}
