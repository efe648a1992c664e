import { useTranslation } from 'react-i18next';
import type { Statement } from '#core/meetings/meeting.ts';
import { useOfficeTitle } from './office-title.ts';

export type VoiceWords = (voice: Pick<Statement, 'officeId' | 'speaker'>) => string;

/** Who said something: the office and its speaker, or one of us. */
export function useVoiceWords(): VoiceWords {
  const { t } = useTranslation('shared');
  const title = useOfficeTitle();
  return ({ officeId, speaker }) => {
    if (officeId === null) return speaker ? t('voice.ours', { speaker }) : t('voice.us');
    const office = title(officeId);
    return speaker ? t('voice.theirs', { speaker, office }) : office;
  };
}
