import { isBrief, type Printable } from '#core/briefs/printable.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { renderDocx } from './render-docx.ts';
import { renderLetter, type Sheet } from './render-letter.ts';

/** The file of `document` with no words: what it holds is the format's, in every such document. */
export const blankFile = (document: Printable, sheet: Sheet): Promise<Uint8Array> =>
  isBrief(document)
    ? renderDocx(
        {
          ...document,
          title: '',
          subtitle: '',
          author: '',
          continuation: NO_HEAD,
          blocks: [],
          notes: [],
        },
        UNCOUNTED,
      )
    : renderLetter(blankLetter(document), sheet, UNCOUNTED);

const UNCOUNTED = { countsPages: false } as const;
const NO_HEAD = { left: '', right: '' } as const;

const blankLetter = (document: LetterDocument): LetterDocument => ({
  ...document,
  letterhead: { organisation: '', lines: [] },
  dateLine: '',
  continuation: NO_HEAD,
  recipients: [],
  subject: '',
  salutation: '',
  blocks: [],
  close: '',
  signature: { name: '', lines: [] },
  trailers: [],
  annex: null,
  notes: [],
});
