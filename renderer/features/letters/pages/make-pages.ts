// From a letter, or a paper for a meeting, to its sheets: main lays it out, docx-preview draws it, the page map divides it.
import type { Printable } from '#core/briefs/printable.ts';
import type { Output } from '#core/contract/contract.ts';
import type { PageMap } from '#core/letters/page-map.ts';
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

/** In a document of its own, headings begin with the first. */
export const HEADINGS_OF_FILE: HeadingTags = { subject: 'h1', section: 'h2' };

/** Asks main for the file and where everything of it stands. */
export type AskForPages = () => Promise<Output<'letters.pages'>>;

/** The pages of `document` as main holds it, once everything handed over has reached it. */
export async function makePages(
  ask: AskForPages,
  document: Printable,
  headings: HeadingTags,
): Promise<Pages> {
  await savedAll();
  const { docx, pages } = await ask();
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
