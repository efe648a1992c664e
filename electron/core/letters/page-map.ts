// Where everything of a letter stands on its pages, as `docx/layout` lays the Word file out. Lengths
// are CSS pixels (96 to the inch) from the top left corner of the page.
import * as z from 'zod';

/** A line as it stands on the page: with a list's label, note numbers, and tabs as `\t`. */
const Line = z.strictObject({ text: z.string(), y: z.number(), height: z.number() });

const Row = z.strictObject({ index: z.int(), y: z.number(), height: z.number() });

/**
 * A paragraph or table, or the part of it on this page. `index` counts the paragraphs and tables of
 * the body, or of the note, from 0; a part that goes on has the same one.
 */
const BlockOnPage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), index: z.int(), lines: z.array(Line) }),
  z.strictObject({ type: z.literal('table'), index: z.int(), rows: z.array(Row) }),
]);
export type BlockOnPage = z.infer<typeof BlockOnPage>;
export type ParagraphOnPage = Extract<BlockOnPage, { type: 'paragraph' }>;

const NoteOnPage = z.strictObject({ number: z.string(), content: z.array(BlockOnPage) });
export type NoteOnPage = z.infer<typeof NoteOnPage>;

/** `first`: the letterhead; `default`: the running head; `null`: none. */
const Frame = z.enum(['first', 'default', 'even']).nullable();

export const PageOnPaper = z.strictObject({
  /** The section the page starts in, from 0. */
  section: z.int(),
  width: z.number(),
  height: z.number(),
  header: Frame,
  footer: Frame,
  body: z.array(BlockOnPage),
  notes: z.array(NoteOnPage),
});
export type PageOnPaper = z.infer<typeof PageOnPaper>;

export const PageMap = z.strictObject({
  pages: z.array(PageOnPaper),
  /** What could not be laid out: nothing after it is on the pages. `null`: all of it is. */
  stoppedAt: z.string().nullable(),
  /** What was guessed at (a letter whose width is not known): Word may break otherwise from there. */
  guesses: z.array(z.string()),
});
export type PageMap = z.infer<typeof PageMap>;

/** Whether Word may count other pages than these. */
export const isApproximate = ({ stoppedAt, guesses }: PageMap): boolean =>
  stoppedAt !== null || guesses.length > 0;
