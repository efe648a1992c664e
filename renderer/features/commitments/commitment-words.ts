// What a list says of a commitment. Made once for all its rows: to format a day costs more than a row.
import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { type DueState, dueDay } from '#core/commitments/due.ts';
import { daysBetween } from '#core/days.ts';
import { useDayWords } from '../../app/day-words.ts';
import { useDateWords } from '../shared/date-words.ts';
import { useVoiceWords } from '../shared/voice-words.ts';

export type Said = { readonly text: string; readonly tone: 'plain' | 'accent' | 'warn' | 'bad' };

export type CommitmentWords = {
  /** Who made it, and on which day. */
  readonly made: (commitment: Commitment) => string;
  /** How its time stands. */
  readonly standing: (commitment: Commitment, state: DueState, today: string) => Said;
};

export function useCommitmentWords(): CommitmentWords {
  const { t } = useTranslation('commitments');
  const day = useDayWords();
  const date = useDateWords();
  const who = useVoiceWords();
  return {
    made: (commitment) => t('madeBy', { who: who(commitment), day: day(commitment.on) }),
    standing: ({ due, closing }, state, today) => {
      if (closing)
        return {
          text: t('state.closed', { outcome: t(`closing.outcomes.${closing.outcome}`) }),
          tone: 'plain',
        };
      const last = dueDay(due);
      if (due === null || last === null) return { text: t('state.undated'), tone: 'plain' };
      if (state === 'overdue')
        return { text: t('state.overdue', { count: daysBetween(last, today) }), tone: 'bad' };
      const text = t('state.due', { date: date(due) });
      return { text, tone: state === 'soon' ? 'warn' : 'plain' };
    },
  };
}
