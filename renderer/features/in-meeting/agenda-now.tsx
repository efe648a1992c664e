import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItemId } from '#core/ids.ts';
import type { AgendaItem, Meeting } from '#core/meetings/meeting.ts';
import { timeBudget } from '#core/meetings/time-budget.ts';
import { isDuring, secondsOn } from '#core/meetings/time-used.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import heard from '../../ui/heard.module.css';
import { useItemWords } from '../shared/agenda-words.ts';
import { useTimeWords } from '../shared/time-words.ts';
import { clockState } from './clock.ts';
import styles from './in-meeting.module.css';
import { useTick } from './use-tick.ts';

type Props = {
  readonly meeting: Meeting;
  readonly current: AgendaItemId | null;
  readonly onTurn: (id: AgendaItemId) => void;
  readonly onTick: (id: AgendaItemId) => void;
};

/** The agenda in its order: what was raised, what is spoken of now, and the time of each. */
export function AgendaNow({ meeting, current, onTurn, onTick }: Props) {
  const { t } = useTranslation('inMeeting');
  const { agenda } = meeting;
  const { shares } = timeBudget(meeting);
  return (
    <section aria-label={t('agenda.title')} className={styles.agenda}>
      {agenda.length === 0 ? <p className={styles.soft}>{t('agenda.none')}</p> : null}
      <ol>
        {agenda.map((item, index) => (
          <Row
            key={item.id}
            meeting={meeting}
            item={item}
            number={index + 1}
            share={shares[index] ?? 0}
            isCurrent={item.id === current}
            onTurn={() => onTurn(item.id)}
            onTick={() => onTick(item.id)}
          />
        ))}
      </ol>
    </section>
  );
}

type RowProps = {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly number: number;
  /** Minutes. */
  readonly share: number;
  readonly isCurrent: boolean;
  readonly onTurn: () => void;
  readonly onTick: () => void;
};

function Row({ meeting, item, number, share, isCurrent, onTurn, onTick }: RowProps) {
  const { t } = useTranslation('inMeeting');
  const words = useItemWords()(item);
  const time = useTimeWords();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const raised = meeting.raised.find(({ itemId }) => itemId === item.id);
  const isTimed = raised !== undefined && isDuring(meeting, raised.at);
  return (
    <li ref={row} className={`${styles.item} ${isCurrent ? styles.current : ''}`}>
      <Checkbox isSelected={raised !== undefined} onChange={onTick}>
        <span className={heard.heard}>{t('agenda.tick', { item: words })}</span>
      </Checkbox>
      <div>
        <button
          type="button"
          className={styles.turn}
          aria-current={isCurrent ? 'step' : undefined}
          onClick={onTurn}
        >
          {number}. {words}
        </button>
        <p className={styles.soft}>
          {raised ? (
            <span>
              {isTimed ? t('agenda.raised', { time: time(raised.at) }) : t('agenda.raisedUntimed')}
              {' · '}
            </span>
          ) : null}
          <ItemTime meeting={meeting} item={item} share={share} />
        </p>
      </div>
    </li>
  );
}

const MINUTE = 60; // s

/** What an item may take and has taken. */
function ItemTime({ meeting, item, share }: Pick<RowProps, 'meeting' | 'item' | 'share'>) {
  const { t } = useTranslation('inMeeting');
  const at = useTick(clockState(meeting) === 'running');
  const seconds = secondsOn(meeting, item.id, at);
  if (seconds === null) return t('agenda.share', { count: share });
  const used = Math.floor(seconds / MINUTE);
  return used > share
    ? t('agenda.shareOver', { count: used - share })
    : t('agenda.shareUsed', { used, total: share });
}
