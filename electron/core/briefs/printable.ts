// What becomes a Word file, pages and a PDF: a letter, or a paper for a meeting.
import { paragraphsOf } from '../letters/leaving.ts';
import type { LetterDocument } from '../letters/letter-document.ts';
import type { BriefDocument } from './brief-document.ts';
import { paragraphsOfBrief } from './paragraphs.ts';

export type Printable = LetterDocument | BriefDocument;

export const isBrief = (document: Printable): document is BriefDocument => 'kind' in document;

/** All words of the document, by paragraph, notes included; without the heads and feet of its pages. */
export const paragraphsIn = (document: Printable): readonly string[] =>
  isBrief(document) ? paragraphsOfBrief(document) : paragraphsOf(document);
