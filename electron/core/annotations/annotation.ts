import * as z from 'zod';
import { AppealId, ConcernId } from '../appeals/ids.ts';
import { AnnotationId, Instant } from '../ids.ts';
import { Anchor } from './anchor.ts';

export const AnnotationKind = z.enum(['note', 'question', 'quote', 'risk', 'update']);
export type AnnotationKind = z.infer<typeof AnnotationKind>;

export const AnnotationColour = z.enum(['yellow', 'green', 'blue', 'pink', 'violet']);
export type AnnotationColour = z.infer<typeof AnnotationColour>;

/** Longest note kept, in UTF-16 units; more is refused with a message, not cut. */
export const LONGEST_NOTE = 12_000_000;

/** What a user writes; everything else of an annotation follows from where and when. */
export const AnnotationContent = z.strictObject({
  kind: AnnotationKind,
  body: z.string().max(LONGEST_NOTE),
  tags: z.array(z.string().trim().min(1)),
  colour: AnnotationColour,
});
export type AnnotationContent = z.infer<typeof AnnotationContent>;

/** A private note on a concern, or on a span of its statement when it has an anchor. */
export const Annotation = z.strictObject({
  id: AnnotationId,
  concernId: ConcernId,
  anchor: Anchor.nullable(),
  content: AnnotationContent,
  createdAt: Instant,
  changedAt: Instant,
});
export type Annotation = z.infer<typeof Annotation>;

/** The annotations on one appeal, in the order they were made. */
export const AnnotationsPart = z.strictObject({
  appealId: AppealId,
  annotations: z.array(Annotation),
});
export type AnnotationsPart = z.infer<typeof AnnotationsPart>;

/** Splits a line of tags at commas and semicolons; no empty ones, none twice. */
export function tagsFrom(line: string): readonly string[] {
  const tags = line
    .split(/[,;]/)
    .map((tag) => tag.trim().replace(/^[#\s]+/, ''))
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}
