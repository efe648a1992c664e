import { useMemo } from 'react';
import type { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { useOfficials } from '../../state/select/letters.ts';

/** The English title of an office; one that is gone names itself by its id. */
export function useOfficeTitle(): (id: OfficeId) => string {
  const officials = useOfficials();
  return useMemo(() => {
    const titles = new Map(officials.map(({ office }) => [office.id, titleIn(office, 'en')]));
    return (id) => titles.get(id) ?? id;
  }, [officials]);
}
