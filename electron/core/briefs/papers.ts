import type { Hidden } from '../letters/names.ts';
import { briefOf } from './brief.ts';
import type { BriefDocument, BriefKind } from './brief-document.ts';
import type { BriefParts } from './brief-parts.ts';
import { speakingNotesOf } from './speaking-notes.ts';

/** A paper of a meeting by its kind; `hidden`: whose names are given otherwise. */
export const paperOf: Readonly<
  Record<BriefKind, (parts: BriefParts, hidden?: readonly Hidden[]) => BriefDocument>
> = { brief: briefOf, speakingNotes: speakingNotesOf };
