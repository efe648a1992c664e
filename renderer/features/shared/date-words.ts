import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

type Format = (point: string) => string;

/** Says an EDTF expression in words, as precise as it is and no more. */
export function useDateWords(): (edtf: string) => string {
  const { t, i18n } = useTranslation('shared');
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const say: Format = (point) => pointWords(point, locale, t);
  return (edtf) => rangeWords(edtf, say, t);
}

function rangeWords(edtf: string, say: Format, t: TFunction<'shared'>): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return say(start);
  if (isOpen(start)) return t('dates.until', { to: say(end) });
  if (isOpen(end)) return t('dates.since', { from: say(start) });
  return t('dates.range', { from: say(start), to: say(end) });
}

const isOpen = (end: string): boolean => end === '' || end === '..';

function pointWords(point: string, locale: string, t: TFunction<'shared'>): string {
  const [, year, month, day, sign] = POINT.exec(point) ?? [];
  if (year === undefined) return point;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  const date = format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
  if (sign === '~') return t('dates.approximate', { date });
  return sign === undefined ? date : t('dates.uncertain', { date });
}
