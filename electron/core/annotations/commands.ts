import * as z from 'zod';
import { AppealId } from '../appeals/ids.ts';
import { AnnotationId, Instant } from '../ids.ts';
import { Anchor } from './anchor.ts';
import { Annotation, AnnotationContent } from './annotation.ts';

const on = { appealId: AppealId };

export const AnnotationCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('annotations.add'),
    ...on,
    annotation: Annotation,
    /** Where in the list; only an undone removal needs it. */
    index: z.int().nonnegative().optional(),
  }),
  z.strictObject({
    type: z.literal('annotations.rewrite'),
    ...on,
    id: AnnotationId,
    content: AnnotationContent,
    at: Instant,
  }),
  /** The user says where an orphaned or moved note belongs; `null` = on the whole concern. */
  z.strictObject({
    type: z.literal('annotations.reanchor'),
    ...on,
    id: AnnotationId,
    anchor: Anchor.nullable(),
    at: Instant,
  }),
  z.strictObject({ type: z.literal('annotations.remove'), ...on, id: AnnotationId }),
]);
export type AnnotationCommand = z.infer<typeof AnnotationCommand>;
