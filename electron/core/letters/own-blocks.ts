// What the user wrote, as blocks.
import type { LetterLanguage } from '../language.ts';
import type { Block, Origin, Run } from './letter-document.ts';
import type { RichList, RichParagraph, RichText } from './rich-text.ts';
import { runsOf } from './words.ts';

function paragraphRuns(paragraph: RichParagraph, language: LetterLanguage): readonly Run[] {
  return (paragraph.content ?? []).flatMap((run): readonly Run[] => {
    if (run.type === 'hardBreak') return [{ type: 'break' }];
    const marks = new Set(run.marks?.map((mark) => mark.type));
    const like = {
      ...(marks.has('bold') ? { bold: true } : {}),
      ...(marks.has('italic') ? { italic: true } : {}),
    };
    return runsOf({ text: run.text, language }, language, like);
  });
}

const hasWords = (runs: readonly Run[]): boolean =>
  runs.some((run) => run.type === 'text' && run.text.trim() !== '');

function listBlock(list: RichList, language: LetterLanguage, origin: Origin): readonly Block[] {
  const items = list.content
    .map((item) =>
      item.content
        .map((paragraph) => paragraphRuns(paragraph, language))
        .filter(hasWords)
        .flatMap((runs, index): readonly Run[] =>
          index === 0 ? runs : [{ type: 'break' }, ...runs],
        ),
    )
    .filter(hasWords);
  const style = list.type === 'bulletList' ? 'bullets' : 'numbers';
  return items.length === 0 ? [] : [{ type: 'list', style, items, origin }];
}

/** What the user wrote, without its blank paragraphs: space between paragraphs is the style's. */
export function ownBlocks(
  text: RichText,
  language: LetterLanguage,
  origin: 'opening' | 'closing',
): readonly Block[] {
  return text.content.flatMap((block): readonly Block[] => {
    if (block.type !== 'paragraph') return listBlock(block, language, origin);
    const runs = paragraphRuns(block, language);
    return hasWords(runs) ? [{ type: 'paragraph', runs, origin }] : [];
  });
}
