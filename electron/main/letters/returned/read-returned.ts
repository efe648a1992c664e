// A letter that came back from Word or LibreOffice: its words before and after the changes, who made
// them, and what was remarked. Hostile until read.
import type {
  Comment,
  Edit,
  ReturnedFile,
  StyledRun,
} from '#core/letters/returned/returned-file.ts';
import { type Element, within } from '../xml-tree.ts';
import { openWord } from './open-word.ts';
import { type Group, groupsOf, paragraphsIn } from './paragraphs.ts';
import { editOf, type Paragraph, runsWhere } from './pieces.ts';
import { ReturnedRefused } from './refusal.ts';

/** Characters in all, and in a paragraph: half of what a draft's text takes (`rich-text.ts`). */
const MOST = { all: 2_000_000, paragraph: 100_000 } as const;

/** Throws `ReturnedRefused`. */
export function readReturned(bytes: Uint8Array): ReturnedFile {
  const { document, notes, comments, heads } = openWord(bytes);
  const body = within(document, 'w:body').flatMap(paragraphsIn);
  const groups = groupsOf(body);
  if (groups.every(({ mark }) => mark === null))
    throw new ReturnedRefused('otherLetter', 'no bookmark of a letter');
  const said = commentsById(comments);
  const anchored = new Set(groups.flatMap(({ commentIds }) => commentIds));
  const file: ReturnedFile = {
    paragraphs: groups.map((group) => paragraph(group, said)),
    notes: notesOf(body, notes),
    heads: heads
      .flatMap(paragraphsIn)
      .map(textAfter)
      .filter((text) => text.trim() !== ''),
    comments: [...said].flatMap(([id, comment]) => (anchored.has(id) ? [] : [comment])),
  };
  refuseTooLarge(file);
  return file;
}

const wordsIn = (runs: readonly { readonly text: string }[]): string =>
  runs.map(({ text }) => text).join('');

const textAfter = ({ pieces }: Paragraph): string => wordsIn(runsWhere(pieces, 'isAfter'));

/** Without spaces at its ends: a cut between two words leaves one. */
const trimmed = (line: readonly StyledRun[]): StyledRun[] => {
  const runs = line.filter(({ text }) => text !== '');
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs.slice(first, last + 1).map((run, at, all) => {
    const start = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === all.length - 1 ? start.trimEnd() : start };
  });
};

const unique = (edits: readonly Edit[]): Edit[] => [
  ...new Map(edits.map((edit) => [`${edit.author}\n${edit.on}`, edit])).values(),
];

function paragraph(
  { mark, before, after, edits, commentIds }: Group,
  said: ReadonlyMap<string, Comment>,
): ReturnedFile['paragraphs'][number] {
  return {
    mark,
    before: edits.length === 0 ? null : before.map(wordsIn).join('\n'),
    after: after.map(trimmed),
    edits: unique(edits),
    comments: [...new Set(commentIds)].flatMap((id) => said.get(id) ?? []),
  };
}

const commentsById = (comments: Element | null): ReadonlyMap<string, Comment> =>
  new Map(
    (comments ? within(comments, 'w:comment') : []).map((comment) => [
      comment.attributes['w:id'] ?? '',
      { ...editOf(comment), text: paragraphsIn(comment).map(textAfter).join('\n').trim() },
    ]),
  );

/** In the order they are referred to; ids are Word's to change. */
function notesOf(body: readonly Paragraph[], notes: Element | null): ReturnedFile['notes'] {
  const byId = new Map(
    (notes ? within(notes, 'w:footnote') : []).map((note) => [note.attributes['w:id'] ?? '', note]),
  );
  const ids = new Set(body.flatMap(({ noteIds }) => noteIds));
  return [...ids].flatMap((id) => {
    const note = byId.get(id);
    return note ? [noteFrom(paragraphsIn(note))] : [];
  });
}

function noteFrom(paragraphs: readonly Paragraph[]): ReturnedFile['notes'][number] {
  const edits = unique(paragraphs.flatMap((one) => one.edits));
  const text = (when: 'isBefore' | 'isAfter') =>
    paragraphs
      .map(({ pieces }) => wordsIn(runsWhere(pieces, when)))
      .join('\n')
      .trim();
  return { before: edits.length === 0 ? null : text('isBefore'), after: text('isAfter'), edits };
}

function refuseTooLarge({ paragraphs, notes }: ReturnedFile): void {
  const lengths = paragraphs.flatMap(({ before, after, comments }) => [
    before?.length ?? 0,
    ...after.map((line) => wordsIn(line).length),
    wordsIn(comments).length,
  ]);
  const all = [...lengths, ...notes.map(({ after }) => after.length)];
  const total = all.reduce((sum, length) => sum + length, 0);
  if (total > MOST.all || lengths.some((length) => length > MOST.paragraph))
    throw new ReturnedRefused('tooLarge', `${total} characters`);
}
