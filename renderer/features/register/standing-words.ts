import { useTranslation } from 'react-i18next';
import type { Standing } from '#core/register/standing.ts';
import { useDayWords } from '../../app/day-words.ts';

export type Said = {
  readonly text: string;
  readonly tone: 'plain' | 'accent' | 'warn' | 'bad';
};

/** How far a sent letter is, in words. `replyBy`: the day until which an answer was asked for. */
export function useStandingWords(): (standing: Standing, replyBy: string | null) => Said {
  const { t } = useTranslation('register');
  const day = useDayWords();
  return ({ state, daysOverdue, isAcknowledged }, replyBy) => {
    switch (state) {
      case 'overdue':
        return { text: t('standing.overdue', { count: daysOverdue }), tone: 'bad' };
      case 'waiting': {
        if (isAcknowledged) return { text: t('standing.acknowledged'), tone: 'plain' };
        const until = replyBy === null ? null : day(replyBy);
        return {
          text: until ? t('standing.waitingUntil', { day: until }) : t('standing.waiting'),
          tone: 'plain',
        };
      }
      case 'rejection':
        return { text: t('standing.rejection'), tone: 'warn' };
      default:
        return { text: t(`standing.${state}`), tone: 'accent' };
    }
  };
}
