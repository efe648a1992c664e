import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '#core/annotations/annotation.ts';
import { useDayWords } from '../../app/day-words.ts';
import { IconButton } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { HighlightSample } from './highlight.tsx';
import styles from './note-card.module.css';
import { noteDomId } from './note-dom-id.ts';
import { NoteEditor } from './note-editor.tsx';
import { kindIcon } from './note-kind.tsx';
import type { Notes } from './use-notes.ts';

type Props = {
  readonly note: Annotation;
  readonly notes: Notes;
  /** Where the focus goes when a note that was never kept is left. */
  readonly onGone: () => void;
  /** What is the matter with its place in the text, and what can be done about it. */
  readonly children?: ReactNode;
};

/** One note: read, or written where it stands. */
export function NoteCard({ note, notes, onGone, children }: Props) {
  const card = useFocusWhenWanted(note, notes);
  const { id, anchor, content } = note;
  const isEditing = notes.editingId === id;
  const done = () => {
    if (notes.finish()) notes.setFocus(id);
    else onGone();
  };
  return (
    <li>
      <div
        ref={card}
        id={noteDomId(id)}
        role="comment"
        aria-label={useNoteName(note, notes.numbers.get(id))}
        tabIndex={-1}
        className={styles.card}
        data-active={notes.activeId === id || undefined}
        data-editing={isEditing || undefined}
        onPointerEnter={() => notes.setActive(id)}
        onPointerLeave={() => notes.setActive(null)}
        onFocus={() => notes.setActive(id)}
        onBlur={() => notes.setActive(null)}
      >
        <NoteHeader note={note} notes={notes} isEditing={isEditing} />
        {anchor ? (
          <blockquote className={styles.quote}>
            <HighlightSample colour={content.colour}>{anchor.quote.exact}</HighlightSample>
          </blockquote>
        ) : null}
        {children}
        {isEditing ? (
          <NoteEditor note={note} onKeep={notes.keep} onDone={done} />
        ) : (
          <NoteText note={note} />
        )}
      </div>
    </li>
  );
}

function NoteHeader({
  note,
  notes,
  isEditing,
}: {
  readonly note: Annotation;
  readonly notes: Notes;
  readonly isEditing: boolean;
}) {
  const { t } = useTranslation('annotations');
  const number = notes.numbers.get(note.id);
  const { kind } = note.content;
  return (
    <div className={styles.header}>
      {number === undefined ? null : <span className={styles.number}>{number}</span>}
      <span className={styles.kind}>
        {kindIcon(kind)}
        {t(`kinds.${kind}`)}
      </span>
      {note.anchor ? null : <span className={styles.whole}>{t('whole')}</span>}
      <span className={styles.actions}>
        {isEditing ? null : (
          <IconButton
            label={t('edit')}
            icon={<Pencil aria-hidden size={16} />}
            onPress={() => notes.edit(note)}
          />
        )}
        <IconButton
          label={t('remove')}
          icon={<Trash2 aria-hidden size={16} />}
          onPress={() => notes.removeNote(note)}
        />
      </span>
    </div>
  );
}

function NoteText({ note: { content, changedAt } }: { readonly note: Annotation }) {
  const { t } = useTranslation('annotations');
  const day = useDayWords();
  return (
    <>
      {content.body === '' ? null : <p className={styles.body}>{content.body}</p>}
      <p className={styles.foot}>
        {content.tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
        <span>{t('changed', { day: day(changedAt) })}</span>
      </p>
    </>
  );
}

/** How a screen reader calls the card. */
function useNoteName({ anchor, content }: Annotation, number: number | undefined): string {
  const { t } = useTranslation('annotations');
  const kind = t(`kinds.${content.kind}`);
  if (!anchor) return t('names.whole', { kind });
  const { exact: quote } = anchor.quote;
  return number === undefined
    ? t('names.lost', { kind, quote })
    : t('names.words', { number, kind, quote });
}

function useFocusWhenWanted({ id }: Annotation, { focusId, setFocus }: Notes) {
  const card = useRef<HTMLDivElement>(null);
  const isWanted = focusId === id;
  useEffect(() => {
    if (!isWanted) return;
    card.current?.focus({ preventScroll: true });
    // After the shell, which starts every screen at its top.
    requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }));
    setFocus(null);
  }, [isWanted, setFocus]);
  return card;
}
