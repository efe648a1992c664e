import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { dueDay, dueState } from '#core/commitments/due.ts';
import { isPromise } from '#core/commitments/grade.ts';
import { type LastTime as Before, lastTime } from '#core/commitments/last-time.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useCommitments, useMeetings } from '../../state/select/meetings.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CommitmentLink } from '../commitments/commitment-link.tsx';
import { useDateWords } from '../shared/date-words.ts';
import { useVoiceWords } from '../shared/voice-words.ts';
import styles from './meeting-desk.module.css';
import { useMeetingWords } from './meeting-words.ts';

/** What the same offices said when they were met before, and what became of it. */
export function LastTime({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const meetings = useMeetings();
  const commitments = useCommitments();
  const before = useMemo(
    () => lastTime(meeting, { meetings, commitments }),
    [meeting, meetings, commitments],
  );
  if (before === null) return null;
  return (
    <section aria-label={t('lastTime.title')} className={styles.last}>
      <h2>{t('lastTime.title')}</h2>
      {before.meeting ? <Met meeting={before.meeting} /> : null}
      <Said said={before.said} />
      <Promised commitments={before.commitments} />
    </section>
  );
}

function Met({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const words = useMeetingWords();
  const day = useDayWords();
  const title = words.title(meeting);
  return (
    <p>
      <Link onPress={() => go({ at: 'meeting', meetingId: meeting.id })}>
        {meeting.on === null ? title : t('lastTime.on', { day: day(meeting.on), title })}
      </Link>
    </p>
  );
}

function Said({ said }: Pick<Before, 'said'>) {
  const { t } = useTranslation('meetings');
  const who = useVoiceWords();
  if (said.length === 0) return null;
  return (
    <ul className={styles.said}>
      {said.map((statement) => (
        <li key={statement.id}>
          {statement.how === 'verbatim'
            ? t('lastTime.verbatim', { words: statement.words })
            : statement.words}{' '}
          <span className={styles.soft}>{who(statement)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Commitments in sight before more are asked for. */
const SHOWN = 6;

function Promised({ commitments }: Pick<Before, 'commitments'>) {
  const { t } = useTranslation('commitments');
  const { t: meetings } = useTranslation('meetings');
  const [isAll, setAll] = useState(false);
  const more = commitments.length - SHOWN;
  return (
    <>
      <ul className={styles.promised}>
        {commitments.slice(0, isAll ? undefined : SHOWN).map((commitment) => (
          <li key={commitment.id}>
            <CommitmentLink commitment={commitment}>{commitment.what}</CommitmentLink>{' '}
            <Tag>{t(`grades.${commitment.grade}`)}</Tag> <Became commitment={commitment} />
          </li>
        ))}
      </ul>
      {more > 0 && !isAll ? (
        <div>
          <Button onPress={() => setAll(true)}>{meetings('lastTime.more', { count: more })}</Button>
        </div>
      ) : null}
    </>
  );
}

/** How far it is: its outcome, or until when it is to be kept. Nothing can be kept of a refusal. */
function Became({ commitment }: { readonly commitment: Commitment }) {
  const { t } = useTranslation('meetings');
  const date = useDateWords();
  const { closing, due, grade } = commitment;
  if (closing) return <Tag tone="accent">{t(`lastTime.outcomes.${closing.outcome}`)}</Tag>;
  if (!isPromise(grade)) return null;
  if (due === null) return <span className={styles.soft}>{t('lastTime.openUndated')}</span>;
  const isOverdue = dueState(commitment, today()) === 'overdue';
  return isOverdue ? (
    <Tag tone="warn">{t('lastTime.overdue', { due: date(dueDay(due) ?? due) })}</Tag>
  ) : (
    <span className={styles.soft}>{t('lastTime.open', { due: date(due) })}</span>
  );
}
