// What the concern page does to notes, as commands.
import type { Anchor } from '#core/annotations/anchor.ts';
import type { Annotation, AnnotationContent } from '#core/annotations/annotation.ts';
import type { AppealId, ConcernId } from '#core/appeals/ids.ts';
import { AnnotationId } from '#core/ids.ts';
import { annotationsOf } from '#core/workspace/workspace.ts';
import { newId, now } from '../../app/clock.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { dispatch, undo, useWorkspace } from '../../state/workspace-store.ts';

const storedIn = (appealId: AppealId): readonly Annotation[] =>
  annotationsOf(useWorkspace.getState().workspace, appealId).annotations;

/** A note that is not in the workspace yet; it enters with the first thing typed or chosen. */
export function blankNote(concernId: ConcernId, anchor: Anchor | null): Annotation {
  const at = now();
  return {
    id: newId(AnnotationId),
    concernId,
    anchor,
    content: { kind: 'note', body: '', tags: [], colour: 'yellow' },
    createdAt: at,
    changedAt: at,
  };
}

/** Keeps what is written in `note`. All that is given one `session` is one step of undo. */
export function keepContent(
  appealId: AppealId,
  note: Annotation,
  content: AnnotationContent,
  session: string,
): void {
  const at = now();
  if (isStored(appealId, note.id))
    dispatch({ type: 'annotations.rewrite', appealId, id: note.id, content, at }, session);
  else
    dispatch(
      { type: 'annotations.add', appealId, annotation: { ...note, content, changedAt: at } },
      session,
    );
}

export function reanchor(appealId: AppealId, id: AnnotationId, anchor: Anchor | null): void {
  flushDrafts();
  dispatch({ type: 'annotations.reanchor', appealId, id, anchor, at: now() });
}

/** A note just removed: `restore` brings it back to where it was. */
export type Removal = { readonly note: Annotation; readonly restore: () => void };

/** Removes a note; `null` when it was never kept. */
export function remove(appealId: AppealId, id: AnnotationId): Removal | null {
  flushDrafts();
  const index = storedIn(appealId).findIndex((annotation) => annotation.id === id);
  const annotation = storedIn(appealId)[index];
  if (!annotation) return null;
  dispatch({ type: 'annotations.remove', appealId, id });
  const step = useWorkspace.getState().undoable.at(-1);
  const restore = () => {
    const isLast = useWorkspace.getState().undoable.at(-1) === step;
    if (isLast) undo();
    else dispatch({ type: 'annotations.add', appealId, annotation, index });
  };
  return { note: annotation, restore };
}

export const isStored = (appealId: AppealId, id: AnnotationId): boolean =>
  storedIn(appealId).some((annotation) => annotation.id === id);
