import { useTranslation } from 'react-i18next';

type FileWords = {
  readonly size: (bytes: number) => string;
  /** An instant as the clock on the wall here shows it. */
  readonly when: (instant: string) => string;
};

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** How big a file is and when it was written, in the language of the screen. */
export function useFileWords(): FileWords {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const clock = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return {
    size: (bytes) => {
      const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
      const style = { style: 'unit', unit: UNITS[step], unitDisplay: 'short' } as const;
      const format = new Intl.NumberFormat(locale, { ...style, maximumSignificantDigits: 3 });
      return format.format(bytes / 1000 ** step);
    },
    when: (instant) => clock.format(new Date(instant)),
  };
}
