import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dueState } from '#core/commitments/due.ts';
import { type LastTime as Before, lastTime } from '#core/commitments/last-time.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useCommitments, useMeetings } from '../../state/select/meetings.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import rows from '../../ui/rows.module.css';
import { CommitmentRow } from '../commitments/commitment-row.tsx';
import { useCommitmentWords } from '../commitments/commitment-words.ts';
import { quoted } from '../shared/quoted.ts';
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
  const who = useVoiceWords();
  if (said.length === 0) return null;
  return (
    <ul className={styles.said}>
      {said.map((statement) => (
        <li key={statement.id}>
          {quoted(statement.words, statement.how)}{' '}
          <span className={styles.soft}>{who(statement)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Commitments in sight before more are asked for. */
const SHOWN = 6;

function Promised({ commitments }: Pick<Before, 'commitments'>) {
  const { t } = useTranslation('meetings');
  const words = useCommitmentWords();
  const [isAll, setAll] = useState(false);
  if (commitments.length === 0) return null;
  const more = commitments.length - SHOWN;
  const day = today();
  return (
    <>
      <ul className={rows.list}>
        {commitments.slice(0, isAll ? undefined : SHOWN).map((commitment) => {
          const { text, tone } = words.standing(commitment, dueState(commitment, day), day);
          return (
            <CommitmentRow
              key={commitment.id}
              commitment={commitment}
              made={words.made(commitment)}
              standing={text}
              tone={tone}
            />
          );
        })}
      </ul>
      {more > 0 && !isAll ? (
        <div>
          <Button onPress={() => setAll(true)}>{t('lastTime.more', { count: more })}</Button>
        </div>
      ) : null}
    </>
  );
}
