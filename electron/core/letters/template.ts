// A kind of letter: what it holds, in which order, and the words it starts from. The library brings
// some; users copy and change them.
import * as z from 'zod';
import { Slug } from '../appeals/ids.ts';
import { Words } from '../appeals/provenance.ts';
import { LetterLanguage } from '../language.ts';
import { RichText } from './rich-text.ts';

export const TemplateId = Slug.brand('TemplateId');
export type TemplateId = z.infer<typeof TemplateId>;

/**
 * A block of a letter. Up to `closing` they stand in the text, in the order chosen; the others follow
 * the signature, always in the order given here (domain-facts 3.1).
 */
export const BlockKind = z.enum([
  'opening',
  'concerns',
  'cases',
  'asks',
  'reply',
  'closing',
  'signatories',
  'enclosures',
  'copies',
  'annex',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** The blocks of a letter in order, each at most once. */
export const Blocks = z
  .array(BlockKind)
  .refine((blocks) => new Set(blocks).size === blocks.length, 'a block stands twice');

const AFTER_SIGNATURE: ReadonlySet<BlockKind> = new Set([
  'signatories',
  'enclosures',
  'copies',
  'annex',
]);

export const isInText = (kind: BlockKind): boolean => !AFTER_SIGNATURE.has(kind);

/**
 * What a letter of the kind starts from. `{day}` (of the appeal), `{organisation}`, in an answer to an
 * earlier letter `{sentOn}`, `{earlier}` (its subject) and `{repliedOn}`, and after a meeting `{metOn}`
 * are filled in.
 */
export const TemplateTexts = z.strictObject({
  subject: z.string(),
  opening: RichText,
  closing: RichText,
});
export type TemplateTexts = z.infer<typeof TemplateTexts>;

export const LetterTemplate = z.strictObject({
  id: TemplateId,
  name: Words,
  /** When to use it, in a line. */
  purpose: z.string(),
  /** Written when an earlier letter was answered, or was not; after a meeting; on what was said there. */
  follows: z.enum(['reply', 'silence', 'meeting', 'commitment']).nullable(),
  /** Meant to be published: whoever is named in it is named to everybody. */
  isPublic: z.boolean(),
  blocks: Blocks,
  /** At most so many words of one's own and asks, where the kind is a short one. */
  limits: z.strictObject({
    words: z.int().positive().nullable(),
    asks: z.int().positive().nullable(),
  }),
  /** Days given for a reply; `null`: no date is named. */
  replyWithin: z.int().positive().max(365).nullable(),
  texts: z.partialRecord(LetterLanguage, TemplateTexts),
});
export type LetterTemplate = z.infer<typeof LetterTemplate>;
