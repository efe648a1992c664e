import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows an instant as the clock on the wall here does: hours and minutes. */
export function useTimeWords(): (instant: string) => string {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const format = useMemo(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }), [locale]);
  return (instant) => format.format(new Date(instant));
}
