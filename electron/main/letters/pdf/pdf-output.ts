import type { Printable } from '#core/briefs/printable.ts';
import { AppError } from '#core/errors.ts';
import { once } from '#main/once.ts';
import type { LetterOutput } from '../export-each.ts';
import type { PageThread } from '../page-thread.ts';
import { aboutOf } from '../render-docx.ts';
import { thisMachine } from '../this-machine.ts';
import { finishPdf } from './finish-pdf.ts';
import { isWhole, strangersInPdf } from './verify-pdf.ts';

/** What a PDF is made with: the pages that the page has laid out, and how many there are. */
export type Printing = Pick<PageThread, 'layOut'> & {
  readonly print: () => Promise<Uint8Array>;
};

/** The pages of the document's Word file. The page prepares them, so the words are read back. */
export function pdfOutput(document: Printable, { print, layOut }: Printing): LetterOutput {
  const count = once(async () => (await layOut(document)).pages.pages.length);
  return {
    render: async () => {
      const bytes = finishPdf(await print(), aboutOf(document));
      if (isWhole(bytes, { document, pages: await count() })) return bytes;
      throw new AppError({ code: 'letters.notLaidOut', reason: 'unprintable' });
    },
    strangers: async (bytes) =>
      strangersInPdf(bytes, { document, pages: await count() }, thisMachine()),
  };
}
