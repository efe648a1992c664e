import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { NextStep } from '#core/meetings/next-step.ts';
import { go } from '../../app/place.ts';
import { IconButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import rows from '../../ui/rows.module.css';
import { Tag } from '../../ui/tag.tsx';
import { useCameBackFrom, useReturnFocus } from '../shared/return-focus.ts';
import type { MeetingWords } from './meeting-words.ts';
import styles from './meetings-screen.module.css';

type Props = {
  readonly meeting: Meeting;
  readonly next: NextStep | null;
  readonly words: MeetingWords;
  readonly onRemove: () => void;
};

/** A meeting in the list: what it is, when, with whom, and what is to be done next. */
export function MeetingRow({ meeting, next, words, onRemove }: Props) {
  const { t } = useTranslation('meetings');
  const from = useCameBackFrom();
  const link = useReturnFocus<HTMLAnchorElement>(
    from?.at === 'meeting' && from.meetingId === meeting.id,
  );
  const title = words.title(meeting);
  const { status } = meeting;
  return (
    <li className={`${rows.row} ${status === 'cancelled' ? styles.cancelled : ''}`}>
      <div className={rows.words}>
        <Link ref={link} coversBox onPress={() => go({ at: 'meeting', meetingId: meeting.id })}>
          <span className={rows.name} lang={meeting.language}>
            {title}
          </span>
        </Link>
        <p>
          {words.when(meeting)} <span className={rows.soft}>· {words.offices(meeting)}</span>
        </p>
        <p className={rows.tags}>
          <Tag tone={status === 'planned' ? 'accent' : 'plain'}>{t(`status.${status}`)}</Tag>
          {next ? <Next step={next} words={words} /> : null}
        </p>
      </div>
      <span className={rows.actions}>
        <IconButton
          label={t('remove', { title })}
          icon={<Trash2 aria-hidden size={16} />}
          onPress={onRemove}
        />
      </span>
    </li>
  );
}

type NextProps = { readonly step: NextStep; readonly words: MeetingWords };

/** What is to be done next; what has been missed stands out. */
export function Next({ step, words }: NextProps) {
  const isLate = step.type === 'outcome' || (step.type === 'followUp' && step.isOverdue);
  if (isLate || step.type === 'over') return <Tag tone="warn">{words.next(step)}</Tag>;
  return <span className={rows.soft}>{words.next(step)}</span>;
}
