// The notes beside one concern: which one is being written, which one stands out, which one looks
// for new words, which one was just removed.
import { useMemo, useState } from 'react';
import { makeAnchor, type Span } from '#core/annotations/anchor.ts';
import type { Annotation } from '#core/annotations/annotation.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { AnnotationId } from '#core/ids.ts';
import { useAppeal } from '../../state/library.ts';
import { useConcernAnnotations } from '../../state/select/annotations.ts';
import { arrange } from './arrange.ts';
import { type Removal, reanchor, remove } from './note-changes.ts';
import { type Editing, useEditing } from './use-editing.ts';

const isIn = (notes: readonly Annotation[], { id }: Annotation): boolean =>
  notes.some((note) => note.id === id);

const withNew = (stored: readonly Annotation[], editing: Editing | null) =>
  editing?.isNew && !isIn(stored, editing.note) ? [...stored, editing.note] : stored;

export function useNotes(concern: Concern, focusedFirst: AnnotationId | null) {
  const { id: appealId } = useAppeal();
  const stored = useConcernAnnotations(concern.id);
  const { editing, ...writing } = useEditing(appealId, concern);
  const [activeId, setActive] = useState<AnnotationId | null>(null);
  const [focusId, setFocus] = useState<AnnotationId | null>(focusedFirst);
  const [attaching, startAttaching] = useState<Annotation | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const arrangement = useMemo(
    () => arrange(concern.statement, withNew(stored, editing)),
    [concern.statement, stored, editing],
  );
  return {
    ...arrangement,
    ...writing,
    editingId: editing?.note.id ?? null,
    /** The note that stands out, in the text and beside it. */
    activeId,
    setActive,
    /** The note that is to take the focus. */
    focusId,
    setFocus,
    /** The note whose new words are being chosen. */
    attaching: attaching && isIn(stored, attaching) ? attaching : null,
    startAttaching,
    attachTo: ({ id }: Annotation, span: Span | null) => {
      reanchor(appealId, id, span && makeAnchor(concern.statement, span));
      startAttaching(null);
      setFocus(id);
    },
    removal: removal && !isIn(stored, removal.note) ? removal : null,
    removeNote: ({ id }: Annotation) => {
      setRemoval(remove(appealId, id));
      writing.finish();
      setActive(null);
    },
    restore: () => {
      removal?.restore();
      setRemoval(null);
      setFocus(removal?.note.id ?? null);
    },
  };
}

export type Notes = ReturnType<typeof useNotes>;
