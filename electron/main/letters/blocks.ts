// The letter's text, paragraph by paragraph, each by a named style.
import { type IParagraphOptions, Paragraph } from 'docx';
import type { Block, LetterDocument, Run } from '#core/letters/letter-document.ts';
import { wordsOf } from '#core/letters/words.ts';
import { addresses, dateLine } from './addresses.ts';
import type { Lists } from './lists.ts';
import { points } from './measures.ts';
import { runsOf, styled } from './runs.ts';
import { STYLE } from './styles.ts';

const LIST_STYLE = { asks: STYLE.asks, bullets: STYLE.bullets, numbers: STYLE.numbers } as const;

type Line = { readonly runs: readonly Run[]; readonly options: IParagraphOptions };

/** `instance` makes each list of the letter count from its own beginning. */
function linesOf(block: Block, lists: Lists, instance: number): readonly Line[] {
  if (block.type === 'heading') {
    const numbering = { reference: lists.headings, level: 0 };
    return [{ runs: block.runs, options: { style: STYLE.heading, numbering } }];
  }
  if (block.type === 'paragraph') {
    const keep = block.isLeadIn ? { keepNext: true } : {};
    return [{ runs: block.runs, options: { style: STYLE.body, ...keep } }];
  }
  const numbering = { reference: lists[block.style], level: 0, instance };
  const last = block.items.length - 1;
  return block.items.map((runs, index) => {
    const end = index === last ? { spacing: { after: points(6.5) } } : {};
    // Two items at least before a page's end and after it, as widow control does for lines.
    const keep = index < last && (index === 0 || index === last - 1) ? { keepNext: true } : {};
    return { runs, options: { style: LIST_STYLE[block.style], numbering, ...end, ...keep } };
  });
}

/** Characters in two lines of 165 mm at 11 pt: what a signature's page must at least bear. */
const TWO_LINES = 180;

/** The last paragraphs that stay with the signature, so that it never stands alone. */
function firstKept(lines: readonly Line[]): number {
  let length = 0;
  let first = lines.length;
  while (first > 0 && length < TWO_LINES) {
    first -= 1;
    length += wordsOf(lines[first]?.runs ?? []).length;
  }
  return first;
}

/** Opening, facts, asks and closing: what stands between salutation and close. */
export function textOf(document: LetterDocument, lists: Lists): readonly Paragraph[] {
  const lines = document.blocks.flatMap((block, index) => linesOf(block, lists, index));
  const kept = firstKept(lines);
  return lines.map(({ runs, options }, index) => {
    const children = [...runsOf(runs, document.notes)];
    return new Paragraph({ ...options, children, ...(index >= kept ? { keepNext: true } : {}) });
  });
}

/** Close and signature share a page with the end of the text (letters.md 9, item 13). */
export function signatureOf(document: LetterDocument): readonly Paragraph[] {
  const { name, lines } = document.signature;
  const isChained = keepsTrailers(document);
  return [
    ...(name === '' ? [] : [styled(STYLE.signature, name)]),
    ...lines.map((line, index) =>
      styled(STYLE.signatureLine, line, isChained || index < lines.length - 1 ? KEPT : {}),
    ),
  ];
}

const KEPT = { keepNext: true } as const;

/** More lines than this may stand on a page of their own. */
const FEW = 8;

/** A copy line must not stand alone on a page. */
const keepsTrailers = ({ trailers }: LetterDocument): boolean => {
  const count = trailers.reduce((sum, { lines }) => sum + 1 + lines.length, 0);
  return count > 0 && count <= FEW;
};

/** Co-signatories are part of the letter and stand in its size; what is only noted is smaller. */
export function trailersOf(document: LetterDocument): readonly Paragraph[] {
  const all = document.trailers.flatMap(({ kind, label, lines }) => [
    { style: kind === 'signatories' ? STYLE.signatoryLabel : STYLE.trailerLabel, text: label },
    ...lines.map((text) => ({
      style: kind === 'signatories' ? STYLE.signatory : STYLE.trailer,
      text,
    })),
  ]);
  const isChained = keepsTrailers(document);
  return all.map(({ style, text }, at) =>
    styled(style, text, isChained && at < all.length - 1 ? KEPT : {}),
  );
}

/** Everything between the heads and feet of the pages. */
export function bodyOf(
  document: LetterDocument,
  lists: Lists,
  hasHead: boolean,
): readonly Paragraph[] {
  return [
    ...addresses(document, hasHead),
    dateLine(document),
    ...(document.subject === '' ? [] : [styled(STYLE.title, document.subject)]),
    styled(STYLE.salutation, document.salutation),
    ...textOf(document, lists),
    styled(STYLE.closing, document.close),
    ...signatureOf(document),
    ...trailersOf(document),
  ];
}
