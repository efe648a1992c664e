import { Plus } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { MovedHelp, OrphanHelp } from './lost-place.tsx';
import { NoteCard } from './note-card.tsx';
import styles from './notes-panel.module.css';
import { RemovalOffer } from './removal-offer.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { Notes } from './use-notes.ts';

type Props = {
  readonly statement: string;
  readonly notes: Notes;
  /** Moves the focus to the statement. */
  readonly toStatement: () => void;
};

/** The user's own notes, beside the text they are about. */
export function NotesPanel({ statement, notes, toStatement }: Props) {
  const { t } = useTranslation('annotations');
  const titleId = useId();
  const { inOrder, orphaned, moved } = notes;
  const panel = useKeptFocus<HTMLElement>();
  const count = inOrder.length + orphaned.length;
  return (
    <section ref={panel} tabIndex={-1} aria-labelledby={titleId} className={styles.panel}>
      <div className={styles.header}>
        <h2 id={titleId}>{count === 0 ? t('title') : t('titleCount', { count })}</h2>
        <Button kind="quiet" onPress={() => notes.write(null)}>
          <Plus aria-hidden size={16} />
          {t('writeWhole')}
        </Button>
      </div>
      {notes.removal ? <RemovalOffer onRestore={notes.restore} /> : null}
      {count === 0 ? <EmptyNotes /> : null}
      {inOrder.length > 0 ? (
        <ol className={styles.list}>
          {inOrder.map((note) => (
            <NoteCard key={note.id} note={note} notes={notes} onGone={toStatement}>
              {moved.has(note.id) ? (
                <MovedHelp
                  note={note}
                  statement={statement}
                  notes={notes}
                  toStatement={toStatement}
                />
              ) : null}
            </NoteCard>
          ))}
        </ol>
      ) : null}
      {orphaned.length > 0 ? <Orphans notes={notes} toStatement={toStatement} /> : null}
    </section>
  );
}

function EmptyNotes() {
  const { t } = useTranslation('annotations');
  return (
    <div className={styles.empty}>
      <p>{t('empty.what')}</p>
      <ul>
        <li>{t('empty.mouse')}</li>
        <li>{t('empty.keys')}</li>
        <li>{t('empty.whole')}</li>
      </ul>
      <p>{t('empty.private')}</p>
    </div>
  );
}

function Orphans({ notes, toStatement }: Omit<Props, 'statement'>) {
  const { t } = useTranslation('annotations');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.orphans}>
      <h3 id={titleId}>{t('orphans.title')}</h3>
      <p className={styles.hint}>{t('orphans.what')}</p>
      <ol className={styles.list}>
        {notes.orphaned.map((note) => (
          <NoteCard key={note.id} note={note} notes={notes} onGone={toStatement}>
            <OrphanHelp note={note} notes={notes} toStatement={toStatement} />
          </NoteCard>
        ))}
      </ol>
    </section>
  );
}
