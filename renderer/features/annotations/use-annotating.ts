// Ties the statement to the notes beside it: selected words become a note, or the new place of
// one that lost its own.
import { useCallback, useRef, useState } from 'react';
import type { Concern } from '#core/appeals/concern.ts';
import type { AnnotationId } from '#core/ids.ts';
import { useAction } from '../../app/actions.ts';
import { useAppeal } from '../../state/library.ts';
import { useNotes } from './use-notes.ts';
import { useTextSelection } from './use-text-selection.ts';

export function useAnnotating(concern: Concern, focusedFirst: AnnotationId | null) {
  const { language } = useAppeal();
  const root = useRef<HTMLDivElement>(null);
  const notes = useNotes(concern, focusedFirst);
  const selecting = useTextSelection(root, concern.statement, language);
  const [isChoosing, setChoosing] = useState(false);
  const { span } = selecting;
  const { attaching, write, attachTo, startAttaching } = notes;

  const toStatement = useCallback(() => root.current?.focus(), []);
  const take = () => {
    if (attaching) attachTo(attaching, span);
    else write(span);
    selecting.clear();
  };
  useAction('annotation.new', attaching && !span ? toStatement : take);
  return {
    root,
    notes,
    selecting,
    language,
    quote: span && concern.statement.slice(span.start, span.end),
    isChoosing,
    setChoosing,
    take,
    toStatement,
    /** Begins choosing words with the keys. */
    choose: () => {
      setChoosing(true);
      toStatement();
      selecting.step('first', false);
    },
    /** Lets go of the selected words, then of the note that looks for some. */
    escape: () => {
      if (span) selecting.clear();
      else startAttaching(null);
      setChoosing(false);
    },
  };
}

export type Annotating = ReturnType<typeof useAnnotating>;
