// Tags made ready to be filled: between two characters that neither paper nor letter has, so that braces
// in the letter's own words are never taken for a tag (letters.md 4 c).
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { type Element, everything } from '../xml-tree.ts';
import { type CleanTemplate, storiesIn, withParts } from './clean-template.ts';
import { rewrite, withWords, wordsOfParagraph } from './edit-tree.ts';
import { TAG } from './find-tags.ts';

export type Delimiters = { readonly start: string; readonly end: string };

/** The first two of Unicode's private characters (U+E000 to U+F8FF) that are used nowhere. */
export function unusedPair(template: CleanTemplate, document: LetterDocument): Delimiters {
  const used = new Set([
    ...JSON.stringify(document),
    ...[...template.parts.values()].flatMap(textsIn).join(''),
  ]);
  const free = Array.from({ length: 0x1900 }, (_, index) =>
    String.fromCharCode(0xe000 + index),
  ).filter((character) => !used.has(character));
  const [start, end] = free;
  if (start === undefined || end === undefined) throw new Error('no character is unused');
  return { start, end };
}

const textsIn = (root: Element): readonly string[] =>
  everything(root).flatMap(({ children }) => children.filter((child) => typeof child === 'string'));

/** `template` with the braces of its tags replaced, and no language forced on what will stand there. */
export const withDelimiters = (template: CleanTemplate, delimiters: Delimiters): CleanTemplate =>
  withParts(
    template,
    storiesIn(template).map(([name, root]) => [
      name,
      rewrite(root, (each) => [each.name === 'w:p' ? marked(each, delimiters) : each]),
    ]),
  );

function marked(paragraph: Element, { start, end }: Delimiters): Element {
  const edits = new Map<number, string>();
  for (const { 0: tag, index } of wordsOfParagraph(paragraph).matchAll(TAG)) {
    const last = index + tag.length - 1;
    edits
      .set(index, start)
      .set(index + 1, '')
      .set(last - 1, '')
      .set(last, end);
  }
  if (edits.size === 0) return paragraph;
  let at = 0;
  const changed = withWords(paragraph, (words) =>
    Array.from({ length: words.length }, (_, index) => {
      const edit = edits.get(at);
      at += 1;
      return edit ?? words.charAt(index);
    }).join(''),
  );
  return rewrite(changed, (each) => (each.name === 'w:lang' ? [] : [each]));
}
