import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { useOfficials } from '../../state/select/letters.ts';

/** The English titles of all offices at hand. */
export function useOfficeTitles(): ReadonlyMap<string, string> {
  const officials = useOfficials();
  return useMemo(
    () => new Map(officials.map(({ office }) => [office.id, titleIn(office, 'en')])),
    [officials],
  );
}

/** The English title of an office, or that it is gone. */
export function useOfficeTitle(): (id: OfficeId) => string {
  const { t } = useTranslation('shared');
  const titles = useOfficeTitles();
  return useMemo(() => (id) => titles.get(id) ?? t('officeGone'), [titles, t]);
}
