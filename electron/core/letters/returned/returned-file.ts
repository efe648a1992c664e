// What came back from Word, paragraph by paragraph: read by main, compared with the draft by whoever
// shows it. Words are clean already (`cleanText`); nothing in it says where the file lay.
import * as z from 'zod';
import { Day } from '../../appeals/edtf.ts';
import { MARK_KINDS } from '../marks.ts';

/** Words in one look; line ends and tabs stand in `text`. */
export const StyledRun = z.strictObject({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
});
export type StyledRun = z.infer<typeof StyledRun>;

/** Who made a tracked change, and the day their computer gave; empty and `null` where the file is silent. */
const Edit = z.strictObject({ author: z.string(), on: Day.nullable() });
export type Edit = z.infer<typeof Edit>;

const Comment = z.strictObject({ ...Edit.shape, text: z.string() });
export type Comment = z.infer<typeof Comment>;

/** Paragraph `mark`, and those after it that have no mark of their own. */
export const ReturnedParagraph = z.strictObject({
  /** `null`: words before the first paragraph that is known. */
  mark: z
    .strictObject({
      kind: z.enum(MARK_KINDS),
      at: z.int().positive(),
      of: z.int().positive(),
    })
    .nullable(),
  /** The words before the tracked changes; `null` where none is tracked, so that nothing tells. */
  before: z.string().nullable(),
  /** The paragraphs it has become, all changes taken; none: it was deleted. */
  after: z.array(z.array(StyledRun)),
  edits: z.array(Edit),
  comments: z.array(Comment),
});
export type ReturnedParagraph = z.infer<typeof ReturnedParagraph>;

export const ReturnedFile = z.strictObject({
  paragraphs: z.array(ReturnedParagraph),
  /** The footnotes in reading order. */
  notes: z.array(
    z.strictObject({
      before: z.string().nullable(),
      after: z.string(),
      edits: z.array(Edit),
    }),
  ),
  /** Words at the heads of pages. */
  heads: z.array(z.string()),
  /** Comments that stand at no paragraph. */
  comments: z.array(Comment),
});
export type ReturnedFile = z.infer<typeof ReturnedFile>;

/** A file that came back, by its name, and whether it is the twin with names left out. */
export const Returned = z.strictObject({
  name: z.string(),
  isTwin: z.boolean(),
  file: ReturnedFile,
});
export type Returned = z.infer<typeof Returned>;
