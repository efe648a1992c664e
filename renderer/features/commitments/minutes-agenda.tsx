import { useTranslation } from 'react-i18next';
import type { AgendaItem, Meeting } from '#core/meetings/meeting.ts';
import { toggledRaised } from '#core/meetings/minutes.ts';
import { isDuring } from '#core/meetings/time-used.ts';
import { now } from '../../app/clock.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { revise } from '../meetings/revise.ts';
import { Part } from '../settings/section.tsx';
import { useItemWords } from '../shared/agenda-words.ts';
import { useTimeWords } from '../shared/time-words.ts';
import styles from './minutes.module.css';

/** The agenda with what was raised ticked; what was forgotten in the meeting can be ticked now. */
export function MinutesAgenda({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('commitments');
  if (meeting.agenda.length === 0) return null;
  return (
    <Part title={t('minutes.agenda')}>
      <ul className={styles.rows}>
        {meeting.agenda.map((item) => (
          <Item key={item.id} meeting={meeting} item={item} />
        ))}
      </ul>
    </Part>
  );
}

function Item({ meeting, item }: { readonly meeting: Meeting; readonly item: AgendaItem }) {
  const { t } = useTranslation('commitments');
  const itemWords = useItemWords();
  const time = useTimeWords();
  const raised = meeting.raised.find(({ itemId }) => itemId === item.id);
  const toggle = () =>
    revise(meeting.id, (fresh) => ({
      field: 'raised',
      value: toggledRaised(fresh.raised, item.id, now()),
    }));
  return (
    <li>
      <Checkbox isSelected={raised !== undefined} onChange={toggle}>
        {itemWords(item)}
        {raised && isDuring(meeting, raised.at) ? (
          <span className={styles.soft}> {t('minutes.raisedAt', { time: time(raised.at) })}</span>
        ) : null}
      </Checkbox>
    </li>
  );
}
