// Ties a note to a span of text by the two selectors of the W3C Web Annotation Data Model kept
// together (w3.org/TR/annotation-model, 4.2.4 and 4.2.5): position, to find it at once, and quote
// with context, to find it again after the text was edited. What cannot be found is orphaned and
// shown as such: a note is never moved silently.
import * as z from 'zod';

/** Characters of context kept on each side. */
const CONTEXT = 32;
/** A quote this long is its own evidence; a shorter one needs half of its context to agree. */
const SELF_EVIDENT = 24;

/** Positions and context are in Unicode code points, as the model asks. */
export const Anchor = z.strictObject({
  block: z.enum(['statement']),
  position: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
  quote: z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() }),
});
export type Anchor = z.infer<typeof Anchor>;

/** A span in UTF-16 units, as strings and the DOM count: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

export type Resolution =
  | { readonly type: 'found'; readonly span: Span; readonly by: 'position' | 'quote' }
  | { readonly type: 'orphaned' };

/** Anchors `span` of `text`, widened to whole code points; `null` when the span is empty. */
export function makeAnchor(text: string, span: Span): Anchor | null {
  const points = Array.from(text);
  const start = pointIndex(text, span.start, 'down');
  const end = pointIndex(text, span.end, 'up');
  if (start >= end) return null;
  return {
    block: 'statement',
    position: { start, end },
    quote: {
      exact: points.slice(start, end).join(''),
      prefix: points.slice(Math.max(0, start - CONTEXT), start).join(''),
      suffix: points.slice(end, end + CONTEXT).join(''),
    },
  };
}

/** Finds an anchor again: by position, else by quote with context, else orphaned. */
export function resolveAnchor(text: string, { position, quote }: Anchor): Resolution {
  const points = Array.from(text);
  const exact = Array.from(quote.exact);
  const starts = occurrences(points, exact);
  const agreement = (start: number) => contextAgreement(points, start, exact.length, quote);
  const best = Math.max(0, ...starts.map(agreement));
  const at = (start: number, by: 'position' | 'quote'): Resolution => ({
    type: 'found',
    by,
    span: {
      start: points.slice(0, start).join('').length,
      end: points.slice(0, start + exact.length).join('').length,
    },
  });
  const context = Array.from(quote.prefix).length + Array.from(quote.suffix).length;
  const likeliest = starts.filter((start) => agreement(start) === best);
  // Among equally likely places the old position decides only where nothing around it changed.
  const isDecided = likeliest.length === 1 || best === context;
  if (isDecided && likeliest.includes(position.start)) return at(position.start, 'position');
  const [first, ...others] = likeliest;
  if (first === undefined || others.length > 0) return { type: 'orphaned' };
  const isSure = exact.length >= SELF_EVIDENT || (best > 0 && best * 2 >= context);
  return isSure ? at(first, 'quote') : { type: 'orphaned' };
}

function pointIndex(text: string, unit: number, toward: 'down' | 'up'): number {
  const before = Array.from(text.slice(0, unit));
  const splitsPair =
    /[\uD800-\uDBFF]$/.test(text.slice(0, unit)) && /^[\uDC00-\uDFFF]/.test(text.slice(unit));
  return splitsPair && toward === 'down' ? before.length - 1 : before.length;
}

function occurrences(points: readonly string[], exact: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let start = 0; start + exact.length <= points.length; start++)
    if (exact.every((point, index) => points[start + index] === point)) found.push(start);
  return found;
}

/** How many characters of the remembered context still stand around an occurrence. */
function contextAgreement(
  points: readonly string[],
  start: number,
  length: number,
  { prefix, suffix }: Anchor['quote'],
): number {
  const before = Array.from(prefix).reverse();
  const after = Array.from(suffix);
  const same = (context: readonly string[], at: (index: number) => string | undefined) => {
    const differs = context.findIndex((point, index) => at(index) !== point);
    return differs === -1 ? context.length : differs;
  };
  return (
    same(before, (index) => points[start - 1 - index]) +
    same(after, (index) => points[start + length + index])
  );
}
