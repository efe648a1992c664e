import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { unanswered } from '#core/commitments/minutes.ts';
import { fromSilence } from '#core/commitments/new-commitment.ts';
import type { AgendaItem, Meeting } from '#core/meetings/meeting.ts';
import type { OfficeId } from '#core/officials/office.ts';
import { useAppeal } from '../../state/library.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Part } from '../settings/section.tsx';
import { useItemWords } from '../shared/agenda-words.ts';
import { focusOn } from '../shared/focus-on.ts';
import { useVoiceWords } from '../shared/voice-words.ts';
import styles from './minutes.module.css';
import { startNow } from './start.ts';

type Props = { readonly meeting: Meeting; readonly made: readonly Commitment[] };

/** Asks that were put and met with silence: silence is an answer to be kept as well. */
export function Unanswered({ meeting, made }: Props) {
  const { t } = useTranslation('commitments');
  const itemWords = useItemWords();
  const items = unanswered(meeting, made);
  if (items.length === 0 || meeting.attending.length === 0) return null;
  return (
    <Part title={t('minutes.silence')}>
      <p className={styles.soft}>{t('minutes.silenceHint')}</p>
      <ul className={styles.rows}>
        {items.map((item) => (
          <li key={item.id} className={styles.row}>
            <span>{itemWords(item)}</span>
            <NoAnswer meeting={meeting} item={item} words={itemWords(item)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

type NoAnswerProps = {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly words: string;
};

/** Where several offices were there, it has to be said whose silence it was. */
function NoAnswer({ meeting, item, words }: NoAnswerProps) {
  const { t } = useTranslation('commitments');
  const naming = useAppeal();
  const who = useVoiceWords();
  const { attending } = meeting;
  const note = (officeId: OfficeId) => {
    const start = startNow('noAnswer');
    const commitment = fromSilence(item, words, officeId, { meeting, naming, start });
    dispatch({ type: 'commitments.add', commitment });
    focusOn('minutes');
  };
  const [first] = attending;
  if (attending.length === 1 && first)
    return <Button onPress={() => note(first.officeId)}>{t('minutes.noAnswer')}</Button>;
  return (
    <MenuButton
      label={t('minutes.noAnswer')}
      items={attending.map(({ officeId }) => ({
        id: officeId,
        name: who({ officeId, speaker: '' }),
      }))}
      onChoose={note}
    />
  );
}
