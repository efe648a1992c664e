import { useTranslation } from 'react-i18next';
import { FormId } from '#core/ids.ts';
import type { LetterLanguage } from '#core/language.ts';
import {
  type ConfirmedForm,
  checkedForm,
  type Official,
  type StyleOfAddress,
  styleIn,
  unverified,
} from '#core/officials/official.ts';
import { newId, today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './salutation-preview.module.css';

type Props = { readonly official: Official; readonly language: LetterLanguage };

/** What no source gives stays marked as unverified until the user has checked it. */
export function FormCheck({ official, language }: Props) {
  const { t } = useTranslation('officials');
  const checked = checkedForm(official, language);
  if (checked) return <Checked form={checked} />;
  const { title, form } = unverified(official, language);
  const style = styleIn(official.office, language);
  if (!title && !form) return null;
  return (
    <div className={styles.check}>
      <Tag tone="warn">{t(form ? 'forms.unverified' : 'forms.titleUnverified')}</Tag>
      {style ? (
        <Button
          aria-label={t('forms.checkIn', { language: t(`languages.${language}`) })}
          onPress={() => confirm(official, language, style)}
        >
          {t('forms.check')}
        </Button>
      ) : null}
    </div>
  );
}

function confirm({ office }: Official, language: LetterLanguage, style: StyleOfAddress): void {
  const form = {
    id: newId(FormId),
    officeId: office.id,
    language,
    style,
    confirmedOn: today(),
  };
  dispatch({ type: 'officials.confirmForm', form });
}

function Checked({ form: { id, language, confirmedOn } }: { readonly form: ConfirmedForm }) {
  const { t } = useTranslation('officials');
  const day = useDayWords();
  return (
    <div className={styles.check}>
      <p className={styles.source}>{t('forms.checked', { day: day(confirmedOn) })}</p>
      <Button
        kind="quiet"
        aria-label={t('forms.withdrawIn', { language: t(`languages.${language}`) })}
        onPress={() => dispatch({ type: 'officials.withdrawForm', id })}
      >
        {t('forms.withdraw')}
      </Button>
    </div>
  );
}
