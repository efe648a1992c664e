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

/** Rows before the user asks for more, and how many come with each asking: thousands would take a second. */
const FIRST = 7;
const MORE = 50;

/** What waits for the user, the longest overdue first; nothing where nothing does. */
export function Due() {
  const { t } = useTranslation('home');
  const id = useId();
  const [shown, setShown] = useState(FIRST);
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
        {due.slice(0, shown).map((item) => (
          <DueRow key={item.key} item={item} isToday={item.day === day} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Shown shown={shown} all={due.length} onShow={setShown} />
        <Button kind="quiet" isPending={isRunning} onPress={() => save({ keys: null })}>
          <CalendarDays aria-hidden size={16} />
          {t('due.save')}
        </Button>
      </div>
      <p className={rows.soft}>{t('due.saveHint')}</p>
      <Outcome
        job={job}
        working={t('due.saving')}
        done={path === null ? null : t('due.saved', { path })}
      />
    </section>
  );
}

type ShownProps = {
  readonly shown: number;
  readonly all: number;
  readonly onShow: (count: number) => void;
};

/** One button, which keeps the focus: it shows more of the list, and at its end the first rows alone. */
function Shown({ shown, all, onShow }: ShownProps) {
  const { t } = useTranslation('home');
  if (all <= FIRST) return null;
  const left = all - shown;
  const more = left <= MORE ? t('due.all', { count: all }) : t('due.more', { more: MORE, all });
  return (
    <Button kind="quiet" onPress={() => onShow(left > 0 ? shown + MORE : FIRST)}>
      {left > 0 ? more : t('due.fewer')}
    </Button>
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
