// The notes on one concern as the page shows them.
import type { Annotation } from '#core/annotations/annotation.ts';
import { type Placement, place } from '#core/annotations/segments.ts';
import type { AnnotationId } from '#core/ids.ts';

export type Arrangement = {
  readonly placement: Placement;
  /** Notes on the whole concern first, then those on words in the order of the text. */
  readonly inOrder: readonly Annotation[];
  /** The number that ties a note to its highlight; notes on the whole concern have none. */
  readonly numbers: ReadonlyMap<AnnotationId, number>;
  readonly moved: ReadonlySet<AnnotationId>;
  readonly orphaned: readonly Annotation[];
};

export function arrange(text: string, annotations: readonly Annotation[]): Arrangement {
  const placement = place(text, annotations);
  const onWords = placement.placed
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ annotation }) => annotation);
  const onWhole = annotations.filter(({ anchor }) => anchor === null);
  return {
    placement,
    inOrder: [...onWhole, ...onWords],
    numbers: new Map(onWords.map(({ id }, index) => [id, index + 1])),
    moved: new Set(placement.moved.map(({ id }) => id)),
    orphaned: placement.orphaned,
  };
}
