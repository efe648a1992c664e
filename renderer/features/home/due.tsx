import { CalendarDays } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueItem } from '#core/tracking/due-list.ts';
import { today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go, type Place } from '../../app/place.ts';
import { useDueList } from '../../state/select/due.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import rows from '../../ui/rows.module.css';
import { Tag } from '../../ui/tag.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useCalendarFile } from '../shared/use-calendar-file.ts';
import styles from './due.module.css';

/** Rows before the user asks for all. */
const FIRST = 7;

/** What waits for the user, the longest overdue first; nothing where nothing does. */
export function Due() {
  const { t } = useTranslation('home');
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const day = today();
  const due = useDueList(day);
  const { job, isRunning, save } = useCalendarFile('meetings.dueCalendar');
  if (due.length === 0) return null;
  const overdue = due.filter(({ daysOverdue }) => daysOverdue > 0).length;
  const path = job.state === 'done' ? job.value : null;
  return (
    <section aria-labelledby={id} className={styles.due}>
      <div className={styles.header}>
        <h2 id={id}>{t('due.title')}</h2>
        {overdue > 0 ? <Tag tone="bad">{t('due.overdue', { count: overdue })}</Tag> : null}
      </div>
      <ul className={rows.list}>
        {(showsAll ? due : due.slice(0, FIRST)).map((item) => (
          <DueRow key={item.key} item={item} isToday={item.day === day} />
        ))}
      </ul>
      <div className={styles.actions}>
        {due.length > FIRST ? (
          <Button kind="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t('due.fewer') : t('due.all', { count: due.length })}
          </Button>
        ) : null}
        <Button kind="quiet" isPending={isRunning} onPress={() => save({ keys: null })}>
          <CalendarDays aria-hidden size={16} />
          {t('due.save')}
        </Button>
        <span className={rows.soft}>{t('due.saveHint')}</span>
      </div>
      <Outcome
        job={job}
        working={t('due.saving')}
        done={path === null ? null : t('due.saved', { path })}
      />
    </section>
  );
}

type RowProps = { readonly item: DueItem; readonly isToday: boolean };

function DueRow({ item, isToday }: RowProps) {
  const { t } = useTranslation('home');
  const day = useDayWords();
  const { name, language, to } = useSubject(item);
  const { daysOverdue: count } = item;
  return (
    <li className={`${rows.row} ${styles.row}`}>
      <div className={rows.words}>
        <Link coversBox onPress={() => go(to)}>
          <span className={styles.name} {...(language ? { lang: language } : {})}>
            {name}
          </span>
        </Link>
        <span className={rows.soft}>{t(`due.kinds.${item.kind}`)}</span>
      </div>
      <span className={styles.when}>
        {count > 0 ? (
          <Tag tone="bad">{t('due.late', { count })}</Tag>
        ) : isToday ? (
          <Tag tone="warn">{t('due.today')}</Tag>
        ) : (
          <span className={rows.soft}>{day(item.day)}</span>
        )}
      </span>
    </li>
  );
}

type Subject = {
  readonly name: string;
  /** Of its words, where it is known. */
  readonly language: string | null;
  readonly to: Place;
};

/** What it is about, and where it is. */
function useSubject(item: DueItem): Subject {
  const { t } = useTranslation('home');
  if (item.kind === 'commitment') {
    const { what, id } = item.commitment;
    const to = { at: 'commitment', commitmentId: id } as const;
    return { name: what.trim() || t('due.unnamed'), language: null, to };
  }
  if (item.kind === 'reply') {
    const { subject, language, id } = item.version;
    return { name: subject.trim() || t('untitled'), language, to: { at: 'sent', versionId: id } };
  }
  const { title, language, id } = item.meeting;
  const to = { at: 'meeting', meetingId: id } as const;
  return { name: title.trim() || t('due.unnamed'), language, to };
}
