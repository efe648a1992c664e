// What a letter's file may say because its paper says so: the template's words with the letter's in the
// place of its tags, and the fields that count pages.
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { textOf } from '../inspect-docx.ts';
import { all, type Element, textIn } from '../xml-tree.ts';
import { openTemplate } from './check-letterhead.ts';
import { paragraphsIn, storiesIn } from './clean-template.ts';
import { TAG } from './find-tags.ts';
import { linesOf, pieceTags } from './pieces.ts';

export type PaperWords = {
  readonly lines: readonly string[];
  /** Lines with a field in them, whose numbers are counted when the file is laid out. */
  readonly counted: readonly string[];
  /** Instructions of fields, as they stand in the file. */
  readonly fields: readonly string[];
};

export const nothingSaid: PaperWords = { lines: [], counted: [], fields: [] };

/** Throws `LetterheadRefused`. */
export function paperWords(bytes: Uint8Array, document: LetterDocument): PaperWords {
  const { clean } = openTemplate(bytes);
  const stories = storiesIn(clean).map(([, root]) => root);
  return {
    lines: stories.map((root) => filled(textOf(root), document)),
    counted: paragraphsIn(clean)
      .filter((paragraph) => all(paragraph, 'w:fldChar', 'w:fldSimple').length > 0)
      .flatMap((paragraph) => filled(ownLines(paragraph), document).split(/[\n\t]/u)),
    fields: stories.flatMap((root) => all(root, 'w:instrText').map(textIn)),
  };
}

const ownLines = (paragraph: Element): string =>
  textOf({ name: '', attributes: {}, children: [paragraph] });

const filled = (text: string, document: LetterDocument): string =>
  text.replace(TAG, (_, inside: string) => {
    const tag = pieceTags.find((each) => each === inside.trim());
    return tag === undefined ? '' : linesOf(tag, document).join('\n');
  });
