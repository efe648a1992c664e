// Takes over what was changed in a printed line into the line it was printed from. The two differ where
// a name is left out or a space must not break: what nobody touched stays as it is stored.
import { plainSpaces } from '../typography.ts';
import { diffTokens, wordTokens } from '../word-diff.ts';
import { type StyledLine, wordsIn } from './own-lines.ts';
import type { StyledRun } from './returned-file.ts';

/** One UTF-16 unit with its look. */
type Glyph = { readonly unit: string; readonly look: Omit<StyledRun, 'text'> };

const PLAIN: Glyph['look'] = {};

const glyphsOf = (line: StyledLine): readonly Glyph[] =>
  line.flatMap(({ text, ...look }) => text.split('').map((unit) => ({ unit, look })));

const isLike = (one: Glyph['look'], other: Glyph['look']): boolean =>
  one.bold === other.bold && one.italic === other.italic;

/** Neighbouring glyphs of one look as one run; a line end has none. */
function runsOf(glyphs: readonly Glyph[]): StyledLine {
  const runs: StyledRun[] = [];
  for (const { unit, look: asked } of glyphs) {
    const look = unit === '\n' ? PLAIN : asked;
    const last = runs.at(-1);
    if (last && isLike(last, look)) runs[runs.length - 1] = { ...last, text: last.text + unit };
    else runs.push({ text: unit, ...look });
  }
  return runs;
}

type Token = { readonly glyphs: readonly Glyph[] };
const textOf = ({ glyphs }: Token): string => glyphs.map(({ unit }) => unit).join('');

function tokensOf(line: StyledLine): readonly Token[] {
  const glyphs = glyphsOf(line);
  let from = 0;
  return wordTokens(wordsIn(line)).map((token) => {
    const start = from;
    from += token.length;
    return { glyphs: glyphs.slice(start, from) };
  });
}

/** A stretch of one list of tokens beside that of another. */
type Stretch = {
  readonly isSame: boolean;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
};

/** Both lists in stretches: single tokens that are the same, and what lies between such. */
function stretches(before: readonly Token[], after: readonly Token[]): readonly Stretch[] {
  const steps = diffTokens(
    before.map(textOf),
    after.map(textOf),
    (one, other) => plainSpaces(one) === plainSpaces(other),
  );
  const all: Stretch[] = [];
  let [x, y] = [0, 0];
  for (const { kind } of steps) {
    const step = {
      before: kind === 'added' ? [] : before.slice(x, x + 1),
      after: kind === 'removed' ? [] : after.slice(y, y + 1),
    };
    x += step.before.length;
    y += step.after.length;
    const last = all.at(-1);
    if (kind === 'same' || !last || last.isSame) all.push({ isSame: kind === 'same', ...step });
    else
      all[all.length - 1] = {
        isSame: false,
        before: [...last.before, ...step.before],
        after: [...last.after, ...step.after],
      };
  }
  return all;
}

/** What became of each printed token: what came before it, and itself, `null` where it went. */
type Fate = { readonly ahead: readonly Token[]; readonly self: Token | null };

function fatesOf(printed: readonly Token[], after: readonly Token[]): readonly Fate[] {
  const fates: Fate[] = [];
  let ahead: readonly Token[] = [];
  for (const { isSame, before, after: became } of stretches(printed, after)) {
    if (isSame) {
      fates.push({ ahead, self: became[0] ?? null });
      ahead = [];
      continue;
    }
    ahead = [...ahead, ...became];
    fates.push(...before.map((_, index) => ({ ahead: index === 0 ? ahead : [], self: null })));
    if (before.length > 0) ahead = [];
  }
  return [...fates, { ahead, self: null }];
}

/** New words come with spaces as they are typed; the letter sets those that must not break itself. */
const typed = (tokens: readonly Token[]): readonly Glyph[] =>
  tokens.flatMap(({ glyphs }) =>
    glyphs.map((glyph) => ({ ...glyph, unit: plainSpaces(glyph.unit) })),
  );

/** The stored glyphs in the look that the same words now have. */
const inLookOf = (stored: readonly Glyph[], looks: readonly Glyph[]): readonly Glyph[] =>
  stored.map((glyph, index) => ({
    unit: glyph.unit,
    look: (looks[index] ?? looks.at(-1) ?? glyph).look,
  }));

/** What became of some printed words that are stored as `source`. */
function became(fates: readonly Fate[], source: readonly Token[]): readonly Glyph[] {
  const isWhole = fates.every(
    ({ ahead, self }, index) => self !== null && (index === 0 || ahead.length === 0),
  );
  if (!isWhole)
    return fates.flatMap(({ ahead, self }) => [...typed(ahead), ...typed(self ? [self] : [])]);
  const looks = fates.flatMap(({ self }) => self?.glyphs ?? []);
  const stored = source.flatMap(({ glyphs }) => glyphs);
  return [...typed(fates[0]?.ahead ?? []), ...inLookOf(stored, looks)];
}

/** `stored` with what makes `after` of `printed`. */
export function mergedLine(stored: StyledLine, printed: StyledLine, after: StyledLine): StyledLine {
  const fates = fatesOf(tokensOf(printed), tokensOf(after));
  const result: Glyph[] = [];
  let at = 0;
  for (const { before, after: source } of stretches(tokensOf(printed), tokensOf(stored))) {
    result.push(...became(fates.slice(at, at + before.length), source));
    at += before.length;
  }
  return runsOf([...result, ...typed(fates.at(-1)?.ahead ?? [])]);
}
