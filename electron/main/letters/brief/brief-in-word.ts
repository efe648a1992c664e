// BriefDocument -> the `docx` library's own value; `finish` then writes the file, as for letters.
import { Document, Footer, Header, type IPropertiesOptions } from 'docx';
import type { BriefDocument } from '#core/briefs/brief-document.ts';
import { continuation, pageLabel, pageOf } from '../frame.ts';
import { listNames, numberingOf } from '../lists.ts';
import type { About } from '../properties.ts';
import { styled } from '../runs.ts';
import { blocksInWord } from './brief-blocks.ts';
import { BRIEF_STYLE, briefStyles, scaleOf } from './brief-styles.ts';

export function briefInWord(
  document: BriefDocument,
  pageNumbers: Pick<IPropertiesOptions, 'pageNumbers'>,
): Document {
  const lists = listNames(document);
  const foot = () => new Footer({ children: [pageLabel(document)] });
  return new Document({
    styles: briefStyles(document),
    numbering: numberingOf(document, lists),
    compatibility: { version: 15 },
    sections: [
      {
        properties: { ...pageOf(document, scaleOf(document).margins), titlePage: true },
        headers: { default: new Header({ children: [continuation(document)] }) },
        footers: { default: foot(), first: foot() },
        children: [
          styled(BRIEF_STYLE.title, document.title),
          styled(BRIEF_STYLE.subtitle, document.subtitle),
          ...blocksInWord(document, lists),
        ],
      },
    ],
    ...pageNumbers,
  });
}

/** What the paper's file says of itself. */
export function aboutBrief({ title, author, on, language, blocks }: BriefDocument): About {
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.caption] : []));
  return { title, author, on, language, ...(tables.length > 0 ? { tables } : {}) };
}
