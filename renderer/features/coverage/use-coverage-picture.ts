import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeId } from '#core/officials/office.ts';
import type { Picture } from '#core/pictures/picture.ts';
import type { Coverage } from '#core/tracking/coverage.ts';
import { isRaised } from '#core/tracking/reach.ts';
import { today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { useAppeal } from '../../state/library.ts';
import { useNames } from '../shared/names.ts';
import { useOfficeTitle } from '../shared/office-title.ts';
import { coveragePicture } from './coverage-picture.ts';

/** Makes a picture of the map; with names, it says with which offices what was raised. */
export function useCoveragePicture(
  coverage: Coverage,
  officeId: OfficeId | null,
): (withNames: boolean) => Picture {
  const { t } = useTranslation('coverage');
  const { title: appeal } = useAppeal();
  const names = useNames();
  const day = useDayWords();
  const titleOf = useOfficeTitle();
  return useCallback(
    (withNames) => {
      const lens =
        officeId === null
          ? ''
          : withNames
            ? t('picture.withOffice', { office: titleOf(officeId) })
            : t('picture.withOneOffice');
      const subtitle = t('picture.subtitle', { appeal, day: day(today()) });
      return coveragePicture(coverage, {
        title: t('picture.title'),
        subtitle: lens === '' ? subtitle : `${lens}. ${subtitle}`,
        ...names,
        raisedOf: ({ covered, raised }) => t('raisedOf', { count: covered.length, raised }),
        reach: (reach) => t(`reach.${reach}`),
        offices: withNames
          ? officesOf(coverage).map(([id, count]) =>
              t('picture.office', { office: titleOf(id), count }),
            )
          : [],
      });
    },
    [coverage, officeId, appeal, names, day, titleOf, t],
  );
}

/** With which offices how many concerns were raised, most first. */
function officesOf({ all }: Coverage): readonly (readonly [OfficeId, number])[] {
  const pairs = all.flatMap(({ concern, raisings }) => {
    const raised = raisings.filter(({ reach }) => isRaised(reach));
    const offices = new Set(raised.flatMap(({ officeId }) => officeId ?? []));
    return [...offices].map((officeId) => ({ officeId, id: concern.id }));
  });
  return [...Map.groupBy(pairs, ({ officeId }) => officeId)]
    .map(([officeId, own]) => [officeId, own.length] as const)
    .toSorted((a, b) => b[1] - a[1]);
}
