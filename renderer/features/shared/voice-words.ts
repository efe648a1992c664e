import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '#core/meetings/meeting.ts';
import { titleIn } from '#core/officials/official.ts';
import { useOfficials } from '../../state/select/letters.ts';

export type VoiceWords = (voice: Pick<Statement, 'officeId' | 'speaker'>) => string;

/** Who said something: the office and its speaker, or one of us. */
export function useVoiceWords(): VoiceWords {
  const { t } = useTranslation('shared');
  const officials = useOfficials();
  const titles = useMemo(
    () => new Map(officials.map(({ office }) => [office.id, titleIn(office, 'en')])),
    [officials],
  );
  return ({ officeId, speaker }) => {
    if (officeId === null) return speaker ? t('voice.ours', { speaker }) : t('voice.us');
    const office = titles.get(officeId) ?? t('voice.gone');
    return speaker ? t('voice.theirs', { speaker, office }) : office;
  };
}
