import type { LetterId } from '#core/ids.ts';
import type { Revision } from '#core/letters/commands.ts';
import type { Letter } from '#core/letters/letter.ts';
import { now } from '../../app/clock.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { dispatch, useWorkspace } from '../../state/workspace-store.ts';

/** The draft as the workspace holds it at this moment. */
export const letterNow = (id: LetterId): Letter | undefined =>
  useWorkspace.getState().workspace.letters.letters.find((letter) => letter.id === id);

/** Changes a field of a draft; a burst of typing in one field is one step of undo. */
export function reviseText(id: LetterId, revision: Revision, part: string = revision.field): void {
  if (letterNow(id))
    dispatch({ type: 'letters.revise', id, revision, at: now() }, `letters:${id}:${part}`);
}

/**
 * Changes a draft by what it holds at this moment, with what is typed handed over first, so that
 * no change rests on an older list than the one it replaces.
 */
export function revise(id: LetterId, change: (letter: Letter) => Revision): void {
  flushDrafts();
  const letter = letterNow(id);
  if (letter) dispatch({ type: 'letters.revise', id, revision: change(letter), at: now() });
}
