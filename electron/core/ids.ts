import * as z from 'zod';

// Ids of private records are random (version 4) and are made by whoever starts a command.
export const AnnotationId = z.uuid().brand('AnnotationId');
export const LetterId = z.uuid().brand('LetterId');
export const HolderId = z.uuid().brand('HolderId');
export const FormId = z.uuid().brand('FormId');
export const VersionId = z.uuid().brand('VersionId');
export const ReplyId = z.uuid().brand('ReplyId');
export const LetterheadId = z.uuid().brand('LetterheadId');
export const MeetingId = z.uuid().brand('MeetingId');
export const AgendaItemId = z.uuid().brand('AgendaItemId');
export const StatementId = z.uuid().brand('StatementId');
export const AnswerId = z.uuid().brand('AnswerId');
export const CommitmentId = z.uuid().brand('CommitmentId');
export const ProgressId = z.uuid().brand('ProgressId');
export const TripId = z.uuid().brand('TripId');
export type AnnotationId = z.infer<typeof AnnotationId>;
export type HolderId = z.infer<typeof HolderId>;
export type FormId = z.infer<typeof FormId>;
export type LetterId = z.infer<typeof LetterId>;
export type VersionId = z.infer<typeof VersionId>;
export type ReplyId = z.infer<typeof ReplyId>;
export type LetterheadId = z.infer<typeof LetterheadId>;
export type MeetingId = z.infer<typeof MeetingId>;
export type AgendaItemId = z.infer<typeof AgendaItemId>;
export type StatementId = z.infer<typeof StatementId>;
export type AnswerId = z.infer<typeof AnswerId>;
export type CommitmentId = z.infer<typeof CommitmentId>;
export type ProgressId = z.infer<typeof ProgressId>;
export type TripId = z.infer<typeof TripId>;

/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime();
