// A letter with everything resolved: what the preview shows and the .docx holds, block by block.
// Both are made from this one value, so that what is seen is what is sent.
import type { CaseId, ConcernId } from '../appeals/ids.ts';
import type { LetterLanguage } from '../language.ts';
import type { Paper } from '../paper.ts';
import type { Letter } from './letter.ts';

/** A BCP 47 language tag for `w:lang` and the HTML `lang` attribute. */
export type LanguageTag = 'en-GB' | 'fr-FR' | 'ru-RU';

export type TextRun = {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Only where it differs from the document's own language. */
  readonly language?: LanguageTag;
  /** A link as its source prints it: shown as text, never a hyperlink, never hyphenated. */
  readonly isLink?: true;
};
/** A reference to note number `number` (1-based, in reading order, each number used once). */
export type NoteReference = { readonly type: 'note'; readonly number: number };
export type LineBreak = { readonly type: 'break' };
export type Tab = { readonly type: 'tab' };
export type Run = TextRun | NoteReference | LineBreak | Tab;

/** The field of the draft that a block's words are written in; without one, they are the library's. */
export type Origin = keyof Pick<Letter, 'opening' | 'closing' | 'asks' | 'checks'>;

export type Block =
  | {
      readonly type: 'heading';
      readonly runs: readonly Run[];
      readonly number: number;
    }
  | {
      readonly type: 'paragraph';
      readonly runs: readonly Run[];
      readonly concernId?: ConcernId;
      readonly caseId?: CaseId;
      readonly origin?: Origin;
      /** Stays on the page of the block it introduces. */
      readonly isLeadIn?: true;
    }
  | {
      readonly type: 'list';
      readonly style: 'bullets' | 'numbers' | 'asks';
      readonly items: readonly (readonly Run[])[];
      readonly origin?: Origin;
    };

/** One footnote, whole in `runs`; `target` repeats the link in it, or is `null`. */
export type Note = {
  readonly number: number;
  readonly runs: readonly Run[];
  readonly target: string | null;
};

/** What follows the signature, a line each: who signs as well, what goes with it, who gets a copy. */
export type Trailer = {
  readonly kind: 'signatories' | 'enclosures' | 'copies';
  readonly label: string;
  readonly lines: readonly string[];
};

export type AnnexRow = {
  readonly concernId: ConcernId;
  readonly country: readonly Run[];
  readonly theme: readonly Run[];
  readonly statement: readonly Run[];
  /** Where it stands in the appeal, and the links it gives: no notes in a table (letters.md 2.4). */
  readonly source: readonly Run[];
  /** It holds the writer's own words on what has changed. */
  readonly isOwn: boolean;
};

/** The concerns as a table, country by country and theme by theme, on pages of their own. */
export type Annex = {
  readonly title: string;
  readonly intro: readonly Run[];
  readonly caption: string;
  readonly columns: {
    readonly country: string;
    readonly theme: string;
    readonly statement: string;
    readonly source: string;
  };
  readonly rows: readonly AnnexRow[];
};

export type LetterDocument = {
  readonly language: LanguageTag;
  readonly letterLanguage: LetterLanguage;
  readonly paper: Paper;
  /** The letter's day, `YYYY-MM-DD`; also the file's created and modified date. */
  readonly on: string;
  readonly letterhead: {
    readonly organisation: string;
    readonly lines: readonly string[];
  };
  /** Place and date, in the letter's words. */
  readonly dateLine: string;
  /** What the head of every page after the first says. */
  readonly continuation: { readonly left: string; readonly right: string };
  /** One block of lines for each recipient. */
  readonly recipients: readonly (readonly string[])[];
  readonly subject: string;
  readonly salutation: string;
  readonly blocks: readonly Block[];
  readonly close: string;
  readonly signature: {
    readonly name: string;
    readonly lines: readonly string[];
  };
  readonly trailers: readonly Trailer[];
  readonly annex: Annex | null;
  readonly notes: readonly Note[];
  /** "Page {page} of {pages}" in the letter's language, with both placeholders. */
  readonly pageLabel: string;
};
