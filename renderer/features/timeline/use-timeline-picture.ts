import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appeal } from '#core/appeals/appeal.ts';
import { chosenNames, textWithout } from '#core/letters/names.ts';
import type { Picture } from '#core/pictures/picture.ts';
import type { Moment } from '#core/tracking/moment.ts';
import { today } from '../../app/clock.ts';
import { useAppeal } from '../../state/library.ts';
import { useDateWords } from '../shared/date-words.ts';
import { groupOf } from './groups.ts';
import { type PictureRow, timelinePicture } from './timeline-picture.ts';
import type { MomentWords } from './use-moment-words.ts';
import { years } from './years.ts';

/** Makes a picture of what is shown; with names, it says which letter, meeting and office. */
export function useTimelinePicture(
  shown: readonly Moment[],
  words: (moment: Moment) => MomentWords,
): (withNames: boolean) => Picture {
  const { t } = useTranslation('timeline');
  const appeal = useAppeal();
  const date = useDateWords();
  return useCallback(
    (withNames) => {
      const day = today();
      const isPast = ({ when }: Moment) => when.edtf !== null && when.edtf.slice(0, 10) <= day;
      const said = (moment: Moment): PictureRow => ({
        type: 'moment',
        group: groupOf[moment.what.kind],
        date: moment.when.edtf === null ? t('noDate') : date(moment.when.edtf),
        text: withNames ? named(withoutNames(moment, words(moment), appeal)) : words(moment).label,
      });
      const last = shown.findLast(isPast);
      const rows = years(shown).flatMap(({ year, own }): readonly PictureRow[] => [
        { type: 'year', text: String(year ?? t('undated')) },
        ...own.flatMap((moment): readonly PictureRow[] =>
          moment === last
            ? [said(moment), { type: 'today', text: t('today', { day: date(day) }) }]
            : [said(moment)],
        ),
      ]);
      return timelinePicture(rows, {
        title: t('picture.title'),
        subtitle: t('picture.subtitle', { appeal: appeal.title, day: date(day) }),
        group: (group) => t(`groups.${group}`),
        left: (count) => t('picture.left', { count }),
      });
    },
    [shown, appeal, date, words, t],
  );
}

/** A meeting is called as its own papers call it; a letter that was sent already is. */
function withoutNames({ what }: Moment, words: MomentWords, appeal: Appeal): MomentWords {
  if (what.kind !== 'meeting' || words.name === null) return words;
  const { meeting } = what;
  const hidden = chosenNames(meeting, { appeals: [appeal] });
  return { ...words, name: textWithout(words.name, hidden, meeting.language) };
}

/** What was promised is left out even so: it may be what somebody said in confidence. */
const named = ({ label, name, offices }: MomentWords): string =>
  [name === null ? label : `${label}: ${name}`, offices.join('; ')]
    .filter((one) => one !== '')
    .join('. ');
