import * as z from 'zod';

// Ids of private records are random (version 4) and are made by whoever starts a command.
export const AnnotationId = z.uuid().brand('AnnotationId');
export const LetterId = z.uuid().brand('LetterId');
export const HolderId = z.uuid().brand('HolderId');
export const FormId = z.uuid().brand('FormId');
export type AnnotationId = z.infer<typeof AnnotationId>;
export type HolderId = z.infer<typeof HolderId>;
export type FormId = z.infer<typeof FormId>;
export type LetterId = z.infer<typeof LetterId>;

/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime();
