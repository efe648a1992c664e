import { useTranslation } from 'react-i18next';
import { Edtf } from '#core/appeals/edtf.ts';
import type { Commitment } from '#core/commitments/commitment.ts';
import { dueDay } from '#core/commitments/due.ts';
import { useDayWords } from '../../app/day-words.ts';
import { useDraft } from '../../state/drafts.ts';
import { TextField } from '../../ui/field.tsx';
import settings from '../settings/section.module.css';
import { Section } from '../settings/section.tsx';
import { useDateWords } from '../shared/date-words.ts';
import { reviseText } from './revise.ts';

type Props = { readonly commitment: Commitment };

/** Until when, as precisely as it was said and no more, and what that means for the calendar. */
export function DueSection({ commitment: { id, due } }: Props) {
  const { t } = useTranslation('commitments');
  const typed = useDraft(due ?? '', (text) => {
    const value = text.trim() === '' ? null : text.trim();
    if (value === null || Edtf.safeParse(value).success)
      reviseText(id, 'due', () => ({ field: 'due', value }));
  });
  const text = typed.value.trim();
  const isDate = Edtf.safeParse(text).success;
  return (
    <Section title={t('due.title')}>
      <div className={settings.short}>
        <TextField
          label={t('due.label')}
          value={typed.value}
          onChange={typed.change}
          onBlur={typed.flush}
          isCode
          {...(text === '' || isDate ? {} : { error: t('due.wrong') })}
        />
      </div>
      <Meaning due={isDate ? text : null} isBlank={text === ''} />
      <p className={settings.soft}>{t('due.hint')}</p>
    </Section>
  );
}

function Meaning({ due, isBlank }: { readonly due: string | null; readonly isBlank: boolean }) {
  const { t } = useTranslation('commitments');
  const date = useDateWords();
  const day = useDayWords();
  const last = dueDay(due);
  if (due === null) return <p role="status">{isBlank ? t('due.none') : ''}</p>;
  return (
    <p role="status">
      {last === null
        ? t('due.meansOpen', { date: date(due) })
        : t('due.means', { date: date(due), day: day(last) })}
    </p>
  );
}
