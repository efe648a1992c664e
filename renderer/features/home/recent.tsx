import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../app/day-words.ts';
import { go, type Place } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useAnnotations } from '../../state/select/annotations.ts';
import { useLetters } from '../../state/select/letters.ts';
import { Link } from '../../ui/link.tsx';
import styles from './recent.module.css';

const SHOWN = 3;
const LONGEST = 90; // characters of a note

type Item = {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly to: Place;
};

/** What the user worked on last; nothing on a first run. */
export function Recent() {
  const { t } = useTranslation('home');
  const letters = useRecentLetters();
  const notes = useRecentNotes();
  if (letters.length + notes.length === 0) return null;
  return (
    <div className={styles.recent}>
      <RecentList title={t('recentLetters')} items={letters} />
      <RecentList title={t('recentNotes')} items={notes} />
    </div>
  );
}

function RecentList({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <Link coversBox onPress={() => go(item.to)}>
              {item.name}
            </Link>
            <span className={styles.detail}>{item.detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const latest = <T extends { readonly changedAt: string }>(records: readonly T[]): readonly T[] =>
  records.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1)).slice(0, SHOWN);

function useRecentLetters(): readonly Item[] {
  const { t } = useTranslation('home');
  const day = useDayWords();
  return latest(useLetters()).map(({ id, subject, changedAt }) => ({
    id,
    name: subject.trim() === '' ? t('untitled') : subject,
    detail: day(changedAt),
    to: { at: 'letter', letterId: id },
  }));
}

function useRecentNotes(): readonly Item[] {
  const { t } = useTranslation('home');
  const { concerns } = useAppeal();
  return latest(useAnnotations()).map(({ id, concernId, content }) => ({
    id,
    name: shortened(content.body) || t('emptyNote'),
    detail: concerns.find((concern) => concern.id === concernId)?.heading ?? concernId,
    to: { at: 'concern', concernId, annotationId: id },
  }));
}

const shortened = (text: string): string => {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
};
