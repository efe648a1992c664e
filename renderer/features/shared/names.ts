import { useTranslation } from 'react-i18next';
import { useAppeal } from '../../state/library.ts';

export type Names = {
  /** The country's name; `null` stands for the region as a whole. */
  readonly country: (code: string | null) => string;
  readonly theme: (id: string) => string;
};

/** Names of the open appeal's countries and themes; an unknown code names itself. */
export function useNames(): Names {
  const { t } = useTranslation('shared');
  const { countries, themes } = useAppeal();
  return {
    country: (code) =>
      code === null
        ? t('regional')
        : (countries.find((country) => country.code === code)?.name ?? code),
    theme: (id) => themes.find((theme) => theme.id === id)?.heading ?? id,
  };
}
