type Span = { readonly start: number; readonly end: number };

/** `text` with the spans (UTF-16 units, in order) marked. */
export function Highlighted({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly Span[];
}) {
  return spans
    .flatMap(({ start, end }, index) => [
      text.slice(spans[index - 1]?.end ?? 0, start),
      <mark key={start}>{text.slice(start, end)}</mark>,
    ])
    .concat(text.slice(spans.at(-1)?.end ?? 0));
}
