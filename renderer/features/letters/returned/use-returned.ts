import { useMemo, useState } from 'react';
import type { AppErrorData } from '#core/errors.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import type { Hidden } from '#core/letters/names.ts';
import type { ReturnedChange } from '#core/letters/returned/change.ts';
import { returnedChanges } from '#core/letters/returned/changes.ts';
import type { Returned } from '#core/letters/returned/returned-file.ts';
import { takeOver } from '#core/letters/returned/take-over.ts';
import { call, failureOf } from '../../../app/client.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { letterNow, revise } from '../revise.ts';

/** What came back, and how the draft was when it did. */
export type BroughtBack = {
  readonly returned: Returned;
  /** Names left out of the twin; `undefined`: those that the draft leaves out. */
  readonly hidden: readonly Hidden[] | undefined;
  /** The draft has been changed since its file was saved. */
  readonly isMovedOn: boolean;
};

export type BringingBack =
  | { readonly state: 'idle' | 'asking' }
  | { readonly state: 'failed'; readonly error: AppErrorData }
  | { readonly state: 'back'; readonly brought: BroughtBack };

const isMovedOn = ({ exportedAt, changedAt }: LetterParts['letter']): boolean =>
  exportedAt !== null && changedAt > exportedAt;

async function ask(parts: LetterParts): Promise<BringingBack> {
  const { letter } = parts;
  const { returned } = await call('letters.bringBack', { letterId: letter.id });
  if (!returned) return { state: 'idle' };
  const hidden = returned.isTwin ? withoutNames(parts) : undefined;
  return { state: 'back', brought: { returned, hidden, isMovedOn: isMovedOn(letter) } };
}

/** Asking for the file of a letter as it came back. */
export function useBringBack(parts: LetterParts): {
  readonly bringing: BringingBack;
  readonly start: () => void;
  readonly close: () => void;
} {
  const [bringing, setBringing] = useState<BringingBack>({ state: 'idle' });
  return {
    bringing,
    start: () => {
      if (bringing.state === 'asking') return;
      setBringing({ state: 'asking' });
      ask(parts).then(setBringing, (error: unknown) =>
        setBringing({ state: 'failed', error: failureOf(error) }),
      );
    },
    close: () => setBringing({ state: 'idle' }),
  };
}

const changesOf = (
  parts: LetterParts,
  { returned, hidden }: BroughtBack,
  taken: readonly string[],
): readonly ReturnedChange[] =>
  returnedChanges(parts, assemble(parts, hidden), returned.file, new Set(taken));

/** What of it the draft has not, as the draft is now. */
export const useChanges = (
  parts: LetterParts,
  brought: BroughtBack,
  taken: readonly string[],
): readonly ReturnedChange[] =>
  useMemo(() => changesOf(parts, brought, taken), [parts, brought, taken]);

/**
 * Takes `shown` over into the draft as it is at this moment; nothing, if that is no longer what was
 * shown. Answers whether it was done.
 */
export function takeNow(
  parts: LetterParts,
  brought: BroughtBack,
  taken: readonly string[],
  shown: ReturnedChange,
): boolean {
  flushDrafts();
  const letter = letterNow(parts.letter.id);
  if (!letter) return false;
  const now = changesOf({ ...parts, letter }, brought, taken).find(({ id }) => id === shown.id);
  const { take } = now ?? {};
  if (!now || !take || now.before !== shown.before || now.after !== shown.after) return false;
  revise(letter.id, (draft) => takeOver(draft, take));
  return true;
}
