import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { go } from '../../app/place.ts';
import { IconButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import rows from '../../ui/rows.module.css';
import { Tag } from '../../ui/tag.tsx';
import { useCameBackFrom, useReturnFocus } from '../shared/return-focus.ts';
import styles from './listed-meetings.module.css';
import type { NextWords } from './meeting-words.ts';

type Props = {
  readonly meeting: Meeting;
  readonly title: string;
  readonly when: string;
  readonly offices: string;
  /** What is to be done next; `null`: nothing. */
  readonly next: NextWords['text'] | null;
  readonly isLate: NextWords['isLate'];
  readonly onRemove: (meeting: Meeting) => void;
};

/**
 * A meeting in the list: what it is, when, with whom, and what is to be done next. Drawn again only
 * when it changes, so that a long list answers at once.
 */
export const MeetingRow = memo(function MeetingRow(props: Props) {
  const { meeting, title, when, offices, next, isLate, onRemove } = props;
  const { t } = useTranslation('meetings');
  const from = useCameBackFrom();
  const link = useReturnFocus<HTMLAnchorElement>(
    from?.at === 'meeting' && from.meetingId === meeting.id,
  );
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
          {when} <span className={rows.soft}>· {offices}</span>
        </p>
        <p className={rows.tags}>
          <Tag tone={status === 'planned' ? 'accent' : 'plain'}>{t(`status.${status}`)}</Tag>
          {next === null ? null : <Next text={next} isLate={isLate} />}
        </p>
      </div>
      <span className={rows.actions}>
        <IconButton
          label={t('remove', { title })}
          icon={<Trash2 aria-hidden size={16} />}
          onPress={() => onRemove(meeting)}
        />
      </span>
    </li>
  );
});

/** What is to be done next; what has been missed stands out. */
export const Next = ({ text, isLate }: NextWords) =>
  isLate ? <Tag tone="warn">{text}</Tag> : <span className={rows.soft}>{text}</span>;
