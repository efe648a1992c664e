import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '#core/meetings/meeting.ts';
import { useAppeal } from '../../../state/library.ts';

/** What an item of an agenda is called, in a line. */
export function useItemName(): (item: Pick<AgendaItem, 'about'>) => string {
  const { t } = useTranslation('meetings');
  const { t: letters } = useTranslation('letters');
  const { concerns, asks } = useAppeal();
  return ({ about }) => {
    if (about.type === 'words') return about.text.trim() || t('agenda.point');
    if (about.type === 'concern')
      return concerns.find(({ id }) => id === about.concernId)?.heading ?? t('agenda.goneConcern');
    const { ask } = about;
    if (ask.type === 'own') return ask.text.trim() || letters('asks.own');
    return asks.find(({ id }) => id === ask.askId)?.text ?? t('agenda.goneAsk');
  };
}
