// What main would read of a letter's own file.
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { markedLines } from '#core/letters/marks.ts';
import { printedLines } from '#core/letters/returned/printed.ts';
import type { ReturnedFile } from '#core/letters/returned/returned-file.ts';

/** The file of a letter that nobody touched. */
export function fileOf(parts: LetterParts, document = assemble(parts)): ReturnedFile {
  const printed = printedLines(parts, document);
  return {
    paragraphs: markedLines(document).map(({ mark }) => ({
      mark,
      before: null,
      after: [[...(printed.get(mark.kind)?.[mark.at - 1]?.runs ?? [])]],
      edits: [],
      comments: [],
    })),
    notes: document.notes.map(({ runs }) => ({
      before: null,
      after: runs.map((run) => (run.type === 'text' ? run.text : '')).join(''),
      edits: [],
    })),
    heads: [],
    comments: [],
  };
}
