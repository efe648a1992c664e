// A LetterDocument as text that a person can read in a diff: every word, where it stands, what it is.
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import type { Block, LetterDocument, Origin, Run } from '#core/letters/letter-document.ts';

/** Marks for what words alone do not show: notes, breaks, looks, another language, a link. */
function runText(run: Run): string {
  if (run.type === 'note') return `[^${run.number}]`;
  if (run.type === 'break') return '⏎';
  if (run.type === 'tab') return '⇥';
  const look = run.bold ? `**${run.text}**` : run.italic ? `*${run.text}*` : run.text;
  const link = run.isLink ? `<${look}>` : look;
  return run.language ? `{${run.language}: ${link}}` : link;
}
export const runsText = (runs: readonly Run[]): string =>
  runs.map(runText).join('').replaceAll('\u00a0', '~').replaceAll('\u202f', '¬');

const isWriters = (origin: Origin | undefined): boolean =>
  origin !== undefined && origin !== 'asks';

function blockLines(block: Block): readonly string[] {
  if (block.type === 'heading') return [`# ${block.number}. ${runsText(block.runs)}`];
  if (block.type === 'list') return block.items.map((runs) => `- ${runsText(runs)}`);
  const from = block.concernId ?? block.caseId ?? (isWriters(block.origin) ? 'own' : 'fixed');
  return [`[${from}] ${runsText(block.runs)}`];
}

const annexLines = ({ annex }: LetterDocument): readonly string[] =>
  annex === null
    ? []
    : [
        `# ${annex.title}`,
        runsText(annex.intro),
        annex.caption,
        Object.values(annex.columns).join(' | '),
        ...annex.rows.map(({ concernId, country, theme, statement, source }) =>
          [concernId, ...[country, theme, statement, source].map(runsText)].join(' | '),
        ),
      ];

export function goldenOf(parts: LetterParts): string {
  const document = assemble(parts);
  const { letterhead, recipients, dateLine, continuation, subject, salutation } = document;
  const lines = [
    `${document.language}, ${document.paper}, ${document.on}`,
    letterhead.organisation,
    ...letterhead.lines,
    ...recipients.flat().map((line) => `> ${line}`),
    dateLine,
    `${continuation.left} … ${continuation.right}; ${document.pageLabel}`,
    `Title: ${subject}`,
    salutation,
    ...document.blocks.flatMap(blockLines),
    document.close,
    document.signature.name,
    ...document.signature.lines,
    ...document.trailers.flatMap(({ label, lines: all }) => [label, ...all]),
    ...annexLines(document),
    ...document.notes.map(({ number, runs }) => `[^${number}]: ${runsText(runs)}`),
  ];
  return `${lines.map((line) => line.replaceAll('\u00a0', '~').replaceAll('\u202f', '¬')).join('\n')}\n`;
}
