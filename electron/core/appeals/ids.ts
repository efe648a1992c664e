import * as z from 'zod';

/** A readable id of bundled or imported matter: lower-case words joined by hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an id');

export const AppealId = Slug.brand('AppealId');
export const ConcernId = Slug.brand('ConcernId');
export const CaseId = Slug.brand('CaseId');
export const EntityId = Slug.brand('EntityId');
export const EventId = Slug.brand('EventId');
export const SourceId = Slug.brand('SourceId');
export const FrameworkId = Slug.brand('FrameworkId');
export const AskId = Slug.brand('AskId');
export const PositionId = Slug.brand('PositionId');

export type AppealId = z.infer<typeof AppealId>;
export type ConcernId = z.infer<typeof ConcernId>;
export type CaseId = z.infer<typeof CaseId>;
export type EntityId = z.infer<typeof EntityId>;
export type EventId = z.infer<typeof EventId>;
export type SourceId = z.infer<typeof SourceId>;
export type FrameworkId = z.infer<typeof FrameworkId>;
export type AskId = z.infer<typeof AskId>;
export type PositionId = z.infer<typeof PositionId>;

/** ISO 3166-1 alpha-2. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'not an ISO 3166-1 alpha-2 code');
export type CountryCode = z.infer<typeof CountryCode>;
