// From a letter to its sheets: main lays it out, docx-preview draws it, the page map divides it.
import type { LetterDocument } from '#core/letters/letter-document.ts';
import type { PageMap } from '#core/letters/page-map.ts';
import type { WhichLetter } from '#core/letters/which-letter.ts';
import { call } from '../../../app/client.ts';
import { savedAll } from '../../../state/workspace-store.ts';
import type { HeadingTags } from './mark-up.ts';
import './calibri.css';
import sheetCss from './sheet.css?inline';

export type Pages = {
  readonly map: PageMap;
  readonly sheets: readonly HTMLElement[];
  /** The rules of the file, and of the paper. */
  readonly rules: readonly CSSStyleSheet[];
};

/** The pages of the letter as main holds it, once everything handed over has reached it. */
export async function makePages(
  which: WhichLetter,
  document: LetterDocument,
  headings: HeadingTags,
): Promise<Pages> {
  await savedAll();
  const { docx, pages } = await call('letters.pages', which);
  // Loaded when pages are first asked for: the program starts without docx-preview.
  const [{ wordDom }, { wordCss }, { sheetsOf }] = await Promise.all([
    import('./word-dom.ts'),
    import('./word-css.ts'),
    import('./sheets.ts'),
  ]);
  const dom = await wordDom(docx);
  return {
    map: pages,
    sheets: sheetsOf(dom, pages, document, headings),
    rules: [wordCss(dom.css), sheetCss].map(asSheet),
  };
}

function asSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
