// Runs of a document as runs of docx. Text is cleaned again here, so that no caller can write
// an ill-formed part.
import { FootnoteReferenceRun, type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import { cleanRuns } from '#core/letters/clean-text.ts';
import type { Note, Run, TextRun as TextPiece } from '#core/letters/letter-document.ts';
import { STYLE } from './styles.ts';

type Child = TextRun | FootnoteReferenceRun;

function textRuns(piece: TextPiece): readonly TextRun[] {
  const like = {
    ...(piece.bold ? { bold: true } : {}),
    ...(piece.italic ? { italics: true } : {}),
    ...(piece.language ? { language: { value: piece.language } } : {}),
    ...(piece.isLink ? { noProof: true } : {}),
  };
  return cleanRuns(piece.text).runs.map((run) => {
    if (run.type === 'break') return new TextRun({ break: 1 });
    return new TextRun(
      run.type === 'tab' ? { children: [new Tab()] } : { ...like, text: run.text },
    );
  });
}

/** One line of text, cleaned; line ends and tabs in it become breaks and tabs. */
export const lineRuns = (text: string): readonly TextRun[] => textRuns({ type: 'text', text });

/** One line of text as a paragraph of `style`. */
export const styled = (style: string, text: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, children: [...lineRuns(text)], ...more });

/** Runs of a paragraph, with the notes they refer to. */
export function runsOf(runs: readonly Run[], notes: readonly Note[]): readonly Child[] {
  return runs.flatMap((run, index): readonly Child[] => {
    if (run.type === 'text') return textRuns(run);
    if (run.type === 'break') return [new TextRun({ break: 1 })];
    if (run.type === 'tab') return [new TextRun({ children: [new Tab()] })];
    // Two numbers side by side would be read as one ("2" "3" = 23).
    const isAfterNote = runs[index - 1]?.type === 'note';
    const comma = isAfterNote ? [new TextRun({ style: STYLE.noteReference, text: ',' })] : [];
    return [...comma, noteReference(run.number, notes)];
  });
}

function noteReference(number: number, notes: readonly Note[]): FootnoteReferenceRun {
  const note = notes.find((one) => one.number === number);
  if (!note) throw new Error(`no note ${number}`);
  const text = note.runs.flatMap((run) => (run.type === 'text' ? textRuns(run) : []));
  const tab = new TextRun({ children: [new Tab()] });
  return new FootnoteReferenceRun({
    children: [new Paragraph({ style: STYLE.note, children: [tab, ...text] })],
  });
}
