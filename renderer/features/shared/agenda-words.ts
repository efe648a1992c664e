import { useTranslation } from 'react-i18next';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import type { AgendaItem } from '#core/meetings/meeting.ts';
import { useAppeal } from '../../state/library.ts';

/** An ask in words; one that is not in the library any more says so. */
export function useAskWords(): (ask: AskChoice) => string {
  const { t } = useTranslation('shared');
  const { asks } = useAppeal();
  return (ask) =>
    ask.type === 'own'
      ? ask.text.trim() || t('agenda.blank')
      : (asks.find(({ id }) => id === ask.askId)?.text ?? t('agenda.gone'));
}

/** What an item of an agenda is called. */
export function useItemWords(): (item: Pick<AgendaItem, 'about'>) => string {
  const { t } = useTranslation('shared');
  const { concerns } = useAppeal();
  const askWords = useAskWords();
  return ({ about }) => {
    if (about.type === 'ask') return askWords(about.ask);
    if (about.type === 'words') return about.text.trim() || t('agenda.blank');
    return concerns.find(({ id }) => id === about.concernId)?.heading ?? t('agenda.gone');
  };
}
