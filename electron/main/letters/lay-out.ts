// A letter or a paper for a meeting as its file and as the pages of that file: what the preview shows and the PDF prints.
import { type BlockLayout, layoutDocument, type PageLayout } from 'docx/layout';
import type { Printable } from '#core/briefs/printable.ts';
import {
  type BlockOnPage,
  isApproximate,
  type PageMap,
  type PageOnPaper,
} from '#core/letters/page-map.ts';
import { renderDocx, wordDocument } from './render-docx.ts';

export type LaidOut = { readonly docx: Uint8Array<ArrayBuffer>; readonly pages: PageMap };

/** Takes a tenth of a second for two pages, 3 s for 50 (letters.md 7): never on main's own thread. */
export async function layOut(document: Printable): Promise<LaidOut> {
  const { pages, stoppedAt } = layoutDocument(wordDocument(document, { countsPages: false }), {
    guess: true,
  });
  const guesses = new Set(pages.flatMap((page) => page.guesses ?? []));
  const map = { pages: pages.map(onPaper), stoppedAt: stoppedAt ?? null, guesses: [...guesses] };
  // The file says how many pages there are only where Word will count as many.
  const pageCount = isApproximate(map) ? null : pages.length;
  return { docx: new Uint8Array(await renderDocx(document, { pageCount })), pages: map };
}

const onPaper = (page: PageLayout): PageOnPaper => ({
  section: page.section,
  width: page.width,
  height: page.height,
  header: page.header ?? null,
  footer: page.footer ?? null,
  body: page.body.map(onPage),
  notes: page.footnotes.map(({ noteNumber, content }) => ({
    number: noteNumber,
    content: content.map(onPage),
  })),
});

function onPage(block: BlockLayout): BlockOnPage {
  const { index } = block;
  if (block.type === 'table')
    return {
      type: 'table',
      index,
      rows: block.rows.map((row) => ({ index: row.index, y: row.y, height: row.height })),
    };
  return {
    type: 'paragraph',
    index,
    lines: block.lines.map(({ text, y, height }) => ({ text, y, height })),
  };
}
