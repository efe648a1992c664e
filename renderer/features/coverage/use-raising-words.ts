import { useTranslation } from 'react-i18next';
import type { Raising } from '#core/tracking/raising.ts';
import { useDayWords } from '../../app/day-words.ts';
import type { Place } from '../../app/place.ts';
import { useOfficeTitle } from '../shared/office-title.ts';

export type RaisingWords = {
  /** In which record, and when. */
  readonly where: string;
  readonly office: string;
  /** What came back; `null`: nothing has. */
  readonly answer: string | null;
  readonly to: Place;
};

/** Says of one step with whom, when and how it was made, and what came back. */
export function useRaisingWords(): (raising: Raising) => RaisingWords {
  const { t } = useTranslation('coverage');
  const { t: ofCommitments } = useTranslation('commitments');
  const day = useDayWords();
  const title = useOfficeTitle();
  const answerOf = ({ answered }: Raising): string | null => {
    if (answered === null) return null;
    if (answered.type === 'reply')
      return t('replied', { kind: t(`replies.${answered.kind}`), day: day(answered.on) });
    const { grade, outcome } = answered;
    const graded = ofCommitments(`grades.${grade}`);
    return outcome === null ? graded : t('closed', { graded, outcome: t(`outcomes.${outcome}`) });
  };
  return (raising) => {
    const { where, on, officeId, reach } = raising;
    const isPlanned = where.type === 'meeting' && reach === 'planned';
    const what = isPlanned ? 'plannedMeeting' : where.type;
    return {
      where: on === null ? t(`where.${what}`) : t(`whereOn.${what}`, { day: day(on) }),
      office: officeId === null ? t('nobody') : title(officeId),
      answer: answerOf(raising),
      to: placeOf(where),
    };
  };
}

function placeOf(where: Raising['where']): Place {
  switch (where.type) {
    case 'draft':
      return { at: 'letter', letterId: where.letterId };
    case 'letter':
      return { at: 'sent', versionId: where.versionId };
    case 'meeting':
      return { at: 'meeting', meetingId: where.meetingId };
    case 'commitment':
      return { at: 'commitment', commitmentId: where.commitmentId };
  }
}
