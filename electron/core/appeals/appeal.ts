import * as z from 'zod';
import { LetterLanguage } from '../language.ts';
import { Concern } from './concern.ts';
import { Day } from './edtf.ts';
import {
  AppealId,
  AskId,
  CaseId,
  ConcernId,
  CountryCode,
  EntityId,
  EventId,
  FrameworkId,
  Slug,
  SourceId,
} from './ids.ts';
import { Position } from './position.ts';
import { Development, Mark, Place, When, Words } from './provenance.ts';
import { Translation } from './translation.ts';

export const Country = z.strictObject({
  code: CountryCode,
  name: Words,
  officialName: Words,
  aliases: z.array(Words),
});
export type Country = z.infer<typeof Country>;

export const Theme = z.strictObject({ id: Slug, heading: Words, synonyms: z.array(Words) });
export type Theme = z.infer<typeof Theme>;

/** How a person is, and the day as of which that is known. */
export const Status = z.strictObject({
  text: Words,
  asOf: Day,
  /** `null`: not known. Nobody can ask for the release of one who is not known to be held. */
  isHeld: z.boolean().nullable(),
});
export type Status = z.infer<typeof Status>;

/** A named person or group whose situation the appeal describes. */
export const Case = z.strictObject({
  id: CaseId,
  name: Words,
  aliases: z.array(Words),
  countries: z.array(CountryCode).min(1),
  summary: Words,
  status: Status,
  /** Whether naming the person may harm them; `null`: not known. */
  isAtRisk: z.boolean().nullable(),
  marks: z.array(Mark),
  later: z.array(Development),
});
export type Case = z.infer<typeof Case>;

/** Every other person, role, group, body, site and term the appeal speaks of. */
export const Entity = z.strictObject({
  id: EntityId,
  kind: z.enum(['person', 'role', 'group', 'organisation', 'body', 'website', 'term']),
  name: Words,
  aliases: z.array(Words),
  countries: z.array(CountryCode),
  summary: Words,
  /** Of a named person; `null` for all else. */
  status: Status.nullable(),
  marks: z.array(Mark),
});
export type Entity = z.infer<typeof Entity>;

export const Event = z.strictObject({
  id: EventId,
  heading: Words,
  when: When,
  site: Words.nullable(),
  aliases: z.array(Words),
  countries: z.array(CountryCode),
  marks: z.array(Mark),
  later: z.array(Development),
});
export type Event = z.infer<typeof Event>;

/** A document or link as the appeal prints it. Never opened by the program. */
export const Source = z.strictObject({
  id: SourceId,
  page: z.int().positive(),
  target: z.url({ protocol: /^(https?|mailto)$/ }),
  title: Words,
  publisher: Words,
  kind: z.enum(['contact', 'home', 'framework', 'evidence']),
});
export type Source = z.infer<typeof Source>;

/** A commitment or standard the appeal leans on. */
export const Framework = z.strictObject({
  id: FrameworkId,
  name: Words,
  summary: Words,
  sourceIds: z.array(SourceId),
  marks: z.array(Mark),
});
export type Framework = z.infer<typeof Framework>;

/**
 * What an addressee is asked to do. `stated` asks stand in the appeal; `derived` ones are ours,
 * made from its concerns, and are never passed off as the appeal's. `text` is an imperative clause
 * without a full stop ("raise ..."), so that it can follow "We ask you to".
 */
export const AppealAsk = z.strictObject({
  id: AskId,
  provenance: z.enum(['stated', 'derived']),
  place: Place.nullable(),
  text: Words,
  /** Groups of offices that can act on it. */
  addressees: z.array(z.enum(['eu', 'osce', 'un', 'government', 'other'])).min(1),
  concernIds: z.array(ConcernId),
  measure: Words.nullable(),
});
export type AppealAsk = z.infer<typeof AppealAsk>;

/** A source document taken apart in our own words. Annotating never changes it. */
export const Appeal = z.strictObject({
  id: AppealId,
  title: Words,
  kind: Words,
  sender: z.strictObject({ name: Words, acronym: Words.nullable(), contact: Words.nullable() }),
  addressee: Words,
  date: Day,
  occasion: Words,
  pages: z.int().positive(),
  language: LetterLanguage,
  rule: Words,
  countries: z.array(Country),
  themes: z.array(Theme),
  concerns: z.array(Concern),
  cases: z.array(Case),
  entities: z.array(Entity),
  events: z.array(Event),
  sources: z.array(Source),
  frameworks: z.array(Framework),
  asks: z.array(AppealAsk),
  /** What officials have said, each with a calm answer. */
  positions: z.array(Position),
  translations: z.array(Translation),
});
export type Appeal = z.infer<typeof Appeal>;
