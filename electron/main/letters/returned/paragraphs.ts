// From paragraphs of the file to the letter's own: each with those that follow it without a mark, as
// they were before the tracked changes and as they are after them.
import { type Mark, markFrom } from '#core/letters/marks.ts';
import type { Edit, StyledRun } from '#core/letters/returned/returned-file.ts';
import { type Element, within } from '../xml-tree.ts';
import { type Paragraph, paragraphFrom, runsWhere } from './pieces.ts';
import { ReturnedRefused } from './refusal.ts';

export type Group = {
  readonly mark: Mark | null;
  readonly before: Line[];
  readonly after: Line[];
  readonly edits: Edit[];
  readonly commentIds: string[];
};
type Line = StyledRun[];

/** Where paragraphs can stand. What is drawn, as in a text box, is not the letter's text. */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['w:body', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:footnote'],
  ...['w:comment', 'w:hdr'],
]);
const MOST = { depth: 100, paragraphs: 5000 } as const;

/** The paragraphs in `story`, in reading order. */
export function paragraphsIn(story: Element): readonly Paragraph[] {
  const found = elementsIn(story, 0);
  if (found.length > MOST.paragraphs)
    throw new ReturnedRefused('tooLarge', `${found.length} paragraphs`);
  return found.map(paragraphFrom);
}

function elementsIn(holder: Element, depth: number): readonly Element[] {
  if (depth > MOST.depth) throw new ReturnedRefused('damaged', 'too many levels');
  return within(holder).flatMap((child) => {
    if (child.name === 'w:p') return [child];
    return HOLDERS.has(child.name) ? elementsIn(child, depth + 1) : [];
  });
}

const hasWords = (line: Line): boolean => line.some(({ text }) => text.trim() !== '');

/** Lines of one standing: a line goes on where the end of its paragraph did not stand. */
function lines(when: 'isBefore' | 'isAfter') {
  let open: Line | null = null;
  return {
    add: ({ pieces, end }: Paragraph, isMarked: boolean, to: Line[]): void => {
      // What went on to here without a word of its own begins here.
      const isOn = open !== null && (hasWords(open) || !isMarked);
      const line: Line = open !== null && isOn ? open : [];
      if (!isOn) to.push(line);
      line.push(...runsWhere(pieces, when));
      open = end[when] ? null : line;
    },
  };
}

/** The paragraphs of a letter; the first may have no mark. Blank lines are none. */
export function groupsOf(paragraphs: readonly Paragraph[]): readonly Group[] {
  const groups: Group[] = [];
  const before = lines('isBefore');
  const after = lines('isAfter');
  for (const paragraph of paragraphs) {
    const mark = paragraph.bookmarks.map(markFrom).find((one) => one !== null) ?? null;
    if (mark || groups.length === 0)
      groups.push({ mark, before: [], after: [], edits: [], commentIds: [] });
    const group = groups.at(-1);
    if (!group) continue;
    before.add(paragraph, mark !== null, group.before);
    after.add(paragraph, mark !== null, group.after);
    group.edits.push(...paragraph.edits);
    group.commentIds.push(...paragraph.commentIds);
  }
  return groups.map((group) => ({
    ...group,
    before: group.before.filter(hasWords),
    after: group.after.filter(hasWords),
  }));
}
