import * as z from 'zod';
import { CaseId, ConcernId, CountryCode, EntityId, EventId, Slug, SourceId } from './ids.ts';
import { Development, Mark, Place, When, Words } from './provenance.ts';

/**
 * How a concern is tied to its countries: `named` in the sentence, `distributed` from a sentence
 * that names several, `inferred` from the paragraph, or `regional` (about the region as a whole).
 */
export const Scope = z.enum(['named', 'distributed', 'inferred', 'regional']);
export type Scope = z.infer<typeof Scope>;

/** A quantity with its hedge: one unit, so that "up to 200" never becomes "200". */
export const Figure = z.strictObject({
  wording: Words,
  hedge: z.enum(['exact', 'at-least', 'more-than', 'up-to', 'about', 'unspecified']),
  value: z.number().nonnegative().nullable(),
  unit: Words,
  reported: z.boolean(),
});
export type Figure = z.infer<typeof Figure>;

/** A right touched by the concern, by instrument and article; our choice, not the appeal's. */
export const Right = z.strictObject({
  instrument: z.enum(['ICCPR', 'UDHR', 'CAT', 'ICPPED']),
  article: z.string().regex(/^\d{1,2}(\(\d\))?$/, 'not an article number'),
  about: Words,
});
export type Right = z.infer<typeof Right>;

/** A cited source, with how sure the link between it and the concern is (an editorial act). */
export const Citation = z.strictObject({
  sourceId: SourceId,
  confidence: z.enum(['high', 'medium']),
  reason: Words,
});
export type Citation = z.infer<typeof Citation>;

/** One alleged problem in one country (or region-wide) that can be ticked on its own. */
export const Concern = z.strictObject({
  id: ConcernId,
  themeId: Slug,
  countries: z.array(CountryCode).min(1),
  countryNote: Words.nullable(),
  scope: Scope,
  place: Place,
  heading: Words,
  statement: Words,
  when: When,
  figures: z.array(Figure),
  caseIds: z.array(CaseId),
  entityIds: z.array(EntityId),
  eventIds: z.array(EventId),
  citations: z.array(Citation),
  rights: z.array(Right),
  /** Why these rights, in one line. */
  rightsReason: Words,
  uhriLabels: z.array(Words),
  marks: z.array(Mark),
  later: z.array(Development),
});
export type Concern = z.infer<typeof Concern>;
