import * as z from 'zod';
import { Instant, LetterId } from '../ids.ts';
import { Letter } from './letter.ts';
import { LetterTemplate, TemplateId } from './template.ts';

const { shape } = Letter;
const index = z.int().nonnegative().optional();

/** One thing a user changes in a draft, with its new value. */
export const Revision = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('blocks'), value: shape.blocks }),
  z.strictObject({ field: z.literal('language'), value: shape.language }),
  z.strictObject({ field: z.literal('paper'), value: shape.paper }),
  z.strictObject({ field: z.literal('on'), value: shape.on }),
  z.strictObject({ field: z.literal('subject'), value: shape.subject }),
  z.strictObject({ field: z.literal('officeIds'), value: shape.officeIds }),
  z.strictObject({ field: z.literal('delivery'), value: shape.delivery }),
  z.strictObject({ field: z.literal('ownParts'), value: shape.ownParts }),
  z.strictObject({ field: z.literal('sender'), value: shape.sender }),
  z.strictObject({ field: z.literal('letterheadId'), value: shape.letterheadId }),
  z.strictObject({ field: z.literal('opening'), value: shape.opening }),
  z.strictObject({ field: z.literal('concernIds'), value: shape.concernIds }),
  z.strictObject({ field: z.literal('caseIds'), value: shape.caseIds }),
  /** Own parts follow the asks by themselves; an inverse brings back what they were. */
  z.strictObject({
    field: z.literal('asks'),
    value: shape.asks,
    ownParts: shape.ownParts.optional(),
  }),
  z.strictObject({ field: z.literal('replyBy'), value: shape.replyBy }),
  z.strictObject({ field: z.literal('closing'), value: shape.closing }),
  z.strictObject({ field: z.literal('signatories'), value: shape.signatories }),
  z.strictObject({ field: z.literal('enclosures'), value: shape.enclosures }),
  z.strictObject({ field: z.literal('copyIds'), value: shape.copyIds }),
  z.strictObject({ field: z.literal('checks'), value: shape.checks }),
  z.strictObject({ field: z.literal('names'), value: shape.names }),
  z.strictObject({ field: z.literal('readyAt'), value: shape.readyAt }),
  z.strictObject({ field: z.literal('exportedAt'), value: shape.exportedAt }),
]);
export type Revision = z.infer<typeof Revision>;

export const LetterCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('letters.create'),
    letter: Letter,
    index,
  }),
  z.strictObject({
    type: z.literal('letters.revise'),
    id: LetterId,
    revision: Revision,
    at: Instant,
  }),
  z.strictObject({ type: z.literal('letters.remove'), id: LetterId }),
  z.strictObject({ type: z.literal('letters.addTemplate'), template: LetterTemplate, index }),
  z.strictObject({ type: z.literal('letters.editTemplate'), template: LetterTemplate }),
  z.strictObject({ type: z.literal('letters.removeTemplate'), id: TemplateId }),
]);
export type LetterCommand = z.infer<typeof LetterCommand>;
