import type { MarkKind } from '../marks.ts';
import type { Comment, Edit } from './returned-file.ts';
import type { Take } from './take-over.ts';

/**
 * Why a change cannot be taken over: whose words they are, or `noPlace` (a paragraph between facts),
 * `order` (an ask of the library that was moved), `draftDiffers` (the draft has moved on since).
 */
export type Hindrance =
  | 'library'
  | 'office'
  | 'sender'
  | 'date'
  | 'noPlace'
  | 'order'
  | 'draftDiffers';

/** `head`: at the heads of pages; `letter`: nowhere in particular. */
export type Where = MarkKind | 'note' | 'head' | 'letter';

/** One thing that came back and is not in the draft. */
export type ReturnedChange = {
  /** The same for as long as the file is looked at. */
  readonly id: string;
  readonly kind: 'changed' | 'added' | 'removed' | 'commented';
  readonly where: Where;
  /** Which of its kind in the draft, from 1; `null` where there is but one. */
  readonly number: number | null;
  /** The words it was made from, and what they became; line ends part paragraphs. */
  readonly before: string;
  readonly after: string;
  /** Where the draft has moved on: what it says now, empty where the words are gone. */
  readonly now: string | null;
  /** The words are the same: bold or italic is not. */
  readonly isLookOnly: boolean;
  readonly edits: readonly Edit[];
  readonly comments: readonly Comment[];
  /** What taking it over does; `null`: it cannot be, for `hindrance`, or is but a comment. */
  readonly take: Take | null;
  readonly hindrance: Hindrance | null;
};

/** A change with nothing said yet but what and where it is. */
export const aChange = (
  fields: Pick<ReturnedChange, 'id' | 'kind' | 'where'> & Partial<ReturnedChange>,
): ReturnedChange => ({
  number: null,
  before: '',
  after: '',
  now: null,
  isLookOnly: false,
  edits: [],
  comments: [],
  take: null,
  hindrance: null,
  ...fields,
});
