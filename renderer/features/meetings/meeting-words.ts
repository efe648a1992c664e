// What a list says of a meeting. Made once for all its rows: to format a day costs more than a row.
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { NextStep } from '#core/meetings/next-step.ts';
import { useDayWords } from '../../app/day-words.ts';
import { useOfficeTitles } from '../shared/office-title.ts';

export type MeetingWords = {
  readonly title: (meeting: Pick<Meeting, 'title'>) => string;
  /** Day and time, or that there is none yet. */
  readonly when: (meeting: Pick<Meeting, 'on' | 'startsAt'>) => string;
  /** The offices at the table. */
  readonly offices: (meeting: Pick<Meeting, 'attending'>) => string;
  readonly next: (step: NextStep) => NextWords;
};

export type NextWords = {
  readonly text: string;
  /** Whether it has been missed, or cannot be kept as it is planned. */
  readonly isLate: boolean;
};

export function useMeetingWords(): MeetingWords {
  const { t } = useTranslation('meetings');
  const day = useDayWords();
  const titles = useOfficeTitles();
  return {
    title: ({ title }) => title.trim() || t('untitled'),
    when: ({ on, startsAt }) => {
      if (on === null) return t('noDay');
      return startsAt === null ? day(on) : t('moment', { day: day(on), time: startsAt });
    },
    offices: ({ attending }) =>
      attending.flatMap(({ officeId }) => titles.get(officeId) ?? []).join('; ') || t('noOffice'),
    next: (step) => {
      if (step.type === 'over')
        return { text: t('next.over', { count: step.minutes }), isLate: true };
      if (step.type === 'followUp') {
        const { by, isOverdue } = step;
        const text = t(isOverdue ? 'next.overdue' : 'next.followUp', { day: day(by) });
        return { text, isLate: isOverdue };
      }
      return { text: t(`next.${step.type}`), isLate: step.type === 'outcome' };
    },
  };
}
