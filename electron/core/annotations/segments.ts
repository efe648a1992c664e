// Cuts a text at the ends of its annotated spans, so that overlapping highlights become a flat
// list of runs, each with the annotations that cover it. Rejoined, the runs are the text.
import { type Resolution, resolveAnchor, type Span } from './anchor.ts';
import type { Annotation } from './annotation.ts';

export type Segment = {
  readonly text: string;
  readonly start: number;
  /** The covering annotations, in the order given; empty where nothing is marked. */
  readonly annotations: readonly Annotation[];
};

export type Placed = { readonly annotation: Annotation; readonly span: Span };

export type Placement = {
  readonly segments: readonly Segment[];
  readonly placed: readonly Placed[];
  /** Found again in edited text, away from where they stood: to be shown as moved. */
  readonly moved: readonly Annotation[];
  readonly orphaned: readonly Annotation[];
};

/** Finds each anchored annotation in `text` and cuts the text accordingly. */
export function place(text: string, annotations: readonly Annotation[]): Placement {
  const resolved = annotations.flatMap((annotation) =>
    annotation.anchor ? [{ annotation, resolution: resolveAnchor(text, annotation.anchor) }] : [],
  );
  const placed = resolved.flatMap(({ annotation, resolution }) =>
    resolution.type === 'found' ? [{ annotation, span: resolution.span }] : [],
  );
  const having = (test: (resolution: Resolution) => boolean) =>
    resolved.filter(({ resolution }) => test(resolution)).map(({ annotation }) => annotation);
  return {
    segments: segments(text, placed),
    placed,
    moved: having((resolution) => resolution.type === 'found' && resolution.by === 'quote'),
    orphaned: having((resolution) => resolution.type === 'orphaned'),
  };
}

/** Cuts `text` at every end of a span. */
export function segments(text: string, placed: readonly Placed[]): readonly Segment[] {
  const ends = placed.flatMap(({ span }) => [span.start, span.end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    start,
    annotations: placed
      .filter(({ span }) => span.start <= start && start < span.end)
      .map(({ annotation }) => annotation),
  }));
}
