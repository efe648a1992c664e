// Which note is being written. A new one is only shown until something is typed or chosen in it:
// then it enters the workspace, so an untouched one leaves no trace and nothing to undo.
import { useCallback, useState } from 'react';
import { makeAnchor, type Span } from '#core/annotations/anchor.ts';
import type { Annotation, AnnotationContent } from '#core/annotations/annotation.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { AppealId } from '#core/appeals/ids.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { blankNote, isStored, keepContent } from './note-changes.ts';

export type Editing = {
  readonly note: Annotation;
  readonly isNew: boolean;
  /** Everything written from opening a note to leaving it is one step of undo. */
  readonly session: string;
};

let sessions = 0;

function editingOf(note: Annotation, isNew: boolean): Editing {
  sessions += 1;
  return { note, isNew, session: `note ${note.id} ${sessions}` };
}

export function useEditing(appealId: AppealId, { id: concernId, statement }: Concern) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const start = useCallback((note: Annotation, isNew: boolean) => {
    flushDrafts();
    setEditing(editingOf(note, isNew));
  }, []);
  const write = useCallback(
    (span: Span | null) => {
      start(blankNote(concernId, span ? makeAnchor(statement, span) : null), true);
    },
    [start, concernId, statement],
  );
  return {
    editing,
    /** Begins a note on a span of the statement, or on the whole concern. */
    write,
    edit: (note: Annotation) => start(note, false),
    keep: (content: AnnotationContent) => {
      if (editing) keepContent(appealId, editing.note, content, editing.session);
    },
    /** Ends writing; says whether the note is there. */
    finish: (): boolean => {
      flushDrafts();
      setEditing(null);
      return editing !== null && isStored(appealId, editing.note.id);
    },
  };
}
