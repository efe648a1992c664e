// What was found in a file that is to be a letterhead. Codes and data only: the faces have words.
import * as z from 'zod';
import { Letterhead } from './letterhead.ts';
import { Tag } from './tags.ts';

export const ProblemCode = z.enum([
  /** Over 2 MB, or over what that may unpack to. */
  'tooLarge',
  'unpacksTooLarge',
  /** More elements, or deeper in each other, than any letterhead has. */
  'tooComplex',
  'encrypted',
  /** Word 97 to 2003. */
  'oldFormat',
  /** Neither a Word file nor a PNG or JPEG picture. */
  'unknownFile',
  'broken',
  'doctype',
  'unsafeName',
  'macros',
  'externalLink',
  'embeddedObject',
  'trackedChanges',
  'hiddenText',
  /** A field that Word fills in by itself, other than a page number. */
  'field',
  /** A picture in it that is neither PNG nor JPEG. */
  'pictureKind',
  'pictureBroken',
  'pictureTooLarge',
  /** A photograph that is only marked as turned: the mark is not kept. */
  'pictureTurned',
  'unknownTag',
  'body.missing',
  'body.twice',
  /** Something else stands in the paragraph of `{{body}}`. */
  'body.notAlone',
  /** `{{body}}` stands in a header, a footer, a note or a text box. */
  'body.misplaced',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** Why a file is not taken. `detail` is the part, tag or kind at fault, or empty. */
export const Problem = z.strictObject({ code: ProblemCode, detail: z.string() });
export type Problem = z.infer<typeof Problem>;

/** What was taken off a file before it is kept: a recipient has no use for it. */
export const LeftOut = z.enum(['comments', 'links', 'fonts', 'properties', 'pictureDetails']);
export type LeftOut = z.infer<typeof LeftOut>;

/** A file as it was checked: with no problem it has a kind and can be kept. */
export const CheckedLetterhead = z.strictObject({
  kind: Letterhead.shape.kind.nullable(),
  /** Base64 of what would be kept; empty with a problem. */
  file: Letterhead.shape.file.or(z.literal('')),
  /** Places it names, in the order of a letter; none in a picture. */
  tags: z.array(Tag),
  problems: z.array(Problem),
  leftOut: z.array(LeftOut),
});
export type CheckedLetterhead = z.infer<typeof CheckedLetterhead>;

/** With the name to offer for it. */
export const ChosenLetterhead = CheckedLetterhead.extend({ name: Letterhead.shape.name });
export type ChosenLetterhead = z.infer<typeof ChosenLetterhead>;

/** What is said of a file of which nothing can be kept. */
export const nothingKept = (...problems: readonly Problem[]): CheckedLetterhead => ({
  kind: null,
  file: '',
  tags: [],
  problems: [...problems],
  leftOut: [],
});
