import { useTranslation } from 'react-i18next';
import type { Opened } from '#core/vault/vault-state.ts';

type SetAside = NonNullable<Opened['setAside']>;

/** Says that the end of a journal could not be read, what that means and where it is kept. */
export function useSetAsideWords(): (setAside: SetAside) => string {
  const { t } = useTranslation('shared');
  return ({ kind, keptAs }) => t(`setAside.${kind}`, { keptAs });
}
