// docxtemplater (free) filling a template that docx made of the same styles: each kind of paragraph
// stands in it once, in a loop. It can place no footnotes: its notes are paragraphs at the end.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Block, LetterDocument, Run } from '#core/letters/letter-document.ts';
import { wordsOf } from '#core/letters/words.ts';
import { renderDocx } from '#main/letters/render-docx.ts';

const KINDS = ['heading', 'paragraph', 'bullets', 'numbers', 'asks'] as const;
type Kind = (typeof KINDS)[number];

const runs = (text: string): readonly Run[] => [{ type: 'text', text }];
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: runs(text) });

function blockOf(kind: Kind): Block {
  if (kind === 'heading') return { type: 'heading', runs: runs('{text}'), number: 1 };
  if (kind === 'paragraph') return paragraph('{text}');
  return { type: 'list', style: kind, items: [runs('{text}')] };
}

/** The letter with a tag in the place of each of its words. */
const tagged = (document: LetterDocument): LetterDocument => ({
  ...document,
  letterhead: { organisation: '{organisation}', lines: ['{details}'] },
  dateLine: '{dateLine}',
  continuation: { left: '{left}', right: '{right}' },
  recipients: [['{#recipients}', '{text}', '{/recipients}']],
  subject: '{subject}',
  salutation: '{salutation}',
  blocks: [
    paragraph('{#blocks}'),
    ...KINDS.flatMap((kind) => [paragraph(`{#${kind}}`), blockOf(kind), paragraph(`{/${kind}}`)]),
    paragraph('{/blocks}'),
    paragraph('{#notes}'),
    paragraph('{number}. {text}'),
    paragraph('{/notes}'),
  ],
  close: '{close}',
  signature: { name: '{name}', lines: ['{#signature}', '{text}', '{/signature}'] },
  notes: [],
});

const spoken = (all: readonly Run[]): string =>
  all.map((run) => (run.type === 'note' ? `[${run.number}]` : wordsOf([run]))).join('');

function filledBlocks(blocks: readonly Block[]): readonly object[] {
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.map((item) => ({ [block.style]: { text: spoken(item) } }))
      : [{ [block.type]: { text: spoken(block.runs) } }],
  );
}

const texts = (all: readonly string[]) => all.map((text) => ({ text }));

const valuesOf = (document: LetterDocument): object => ({
  organisation: document.letterhead.organisation,
  details: document.letterhead.lines.join('  ·  '),
  dateLine: document.dateLine,
  ...document.continuation,
  recipients: texts(document.recipients.flat()),
  subject: document.subject,
  salutation: document.salutation,
  blocks: filledBlocks(document.blocks),
  notes: document.notes.map(({ number, runs: words }) => ({ number, text: spoken(words) })),
  close: document.close,
  name: document.signature.name,
  signature: texts(document.signature.lines),
});

/** A function that fills the template with the words of `document`, as an app would for each. */
export async function templateFor(document: LetterDocument): Promise<() => Uint8Array> {
  const template = await renderDocx(tagged(document), { countsPages: false });
  return () => {
    const filling = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    filling.render(valuesOf(document));
    return filling.toUint8Array({ compression: 'DEFLATE' });
  };
}
