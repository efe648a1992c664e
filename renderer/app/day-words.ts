import { useTranslation } from 'react-i18next';

/** Shows a calendar day (`YYYY-MM-DD`) in the language of the screen. */
export function useDayWords(): (day: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
