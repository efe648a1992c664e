// The body a user writes: paragraphs and lists with bold and italic, and nothing else. It is the
// JSON of a ProseMirror document, so that the editor and the store speak the same language.
import * as z from 'zod';

/** Longest text run kept, in UTF-16 units; a pasted book is refused rather than hung on. */
const LONGEST_RUN = 200_000;

export const RichMark = z.strictObject({ type: z.enum(['bold', 'italic']) });
export type RichMark = z.infer<typeof RichMark>;

export const RichRun = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(LONGEST_RUN),
  marks: z.array(RichMark).optional(),
});
export const RichBreak = z.strictObject({ type: z.literal('hardBreak') });

export const RichParagraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(z.discriminatedUnion('type', [RichRun, RichBreak])).optional(),
});
export type RichParagraph = z.infer<typeof RichParagraph>;

export const RichListItem = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(RichParagraph).min(1),
});

export const RichList = z.strictObject({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(RichListItem).min(1),
});
export type RichList = z.infer<typeof RichList>;

export const RichText = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([RichParagraph, RichList])),
});
export type RichText = z.infer<typeof RichText>;

export const emptyText: RichText = {
  type: 'doc',
  content: [{ type: 'paragraph' }],
};

const paragraphText = (paragraph: RichParagraph): string =>
  (paragraph.content ?? []).map((run) => (run.type === 'text' ? run.text : '\n')).join('');

/** The words alone, one line a paragraph. */
export function plainText(text: RichText): string {
  return text.content
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [paragraphText(block)]
        : block.content.flatMap((item) => item.content.map(paragraphText)),
    )
    .join('\n');
}

/** Rich text of plain paragraphs; a blank line or a line end starts a new one. */
export function fromPlainText(text: string): RichText {
  const lines = text.split(/\n+/).map((line) => line.trim());
  return {
    type: 'doc',
    content: lines.map((line) =>
      line === ''
        ? { type: 'paragraph' }
        : { type: 'paragraph', content: [{ type: 'text', text: line }] },
    ),
  };
}

export const isBlank = (text: RichText): boolean => plainText(text).trim() === '';

/** `rich` with every run of words changed; a run that is changed to nothing goes. */
export function mapText(rich: RichText, change: (text: string) => string): RichText {
  const paragraph = (one: RichParagraph): RichParagraph =>
    one.content
      ? {
          ...one,
          content: one.content
            .map((run) => (run.type === 'text' ? { ...run, text: change(run.text) } : run))
            .filter((run) => run.type !== 'text' || run.text !== ''),
        }
      : one;
  return {
    ...rich,
    content: rich.content.map((block) =>
      block.type === 'paragraph'
        ? paragraph(block)
        : {
            ...block,
            content: block.content.map((item) => ({
              ...item,
              content: item.content.map(paragraph),
            })),
          },
    ),
  };
}
