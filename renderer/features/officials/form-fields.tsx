import { useTranslation } from 'react-i18next';
import type { LetterLanguage } from '#core/language.ts';
import type { FormOfAddress } from '#core/officials/office.ts';
import { TextField } from '../../ui/field.tsx';
import styles from './office-form.module.css';

type Props = {
  readonly form: FormOfAddress;
  readonly language: LetterLanguage;
  readonly onChange: (form: FormOfAddress) => void;
};

/** How a letter in one language begins and ends. */
export function FormFields({ form, language, onChange }: Props) {
  const { t } = useTranslation('officials');
  const needed = (text: string) => (text.trim() === '' ? { error: t('own.needed') } : {});
  return (
    <div className={styles.columns}>
      <TextField
        label={t('forms.salutation')}
        language={language}
        value={form.salutation}
        onChange={(salutation) => onChange({ ...form, salutation })}
        {...needed(form.salutation)}
      />
      <TextField
        label={t('forms.byName')}
        hint={t('forms.byNameHint')}
        language={language}
        value={form.salutationByName ?? ''}
        onChange={(salutationByName) => onChange({ ...form, salutationByName })}
      />
      <TextField
        label={t('forms.close')}
        language={language}
        value={form.close}
        onChange={(close) => onChange({ ...form, close })}
        {...needed(form.close)}
      />
      <TextField
        label={t('own.formSource')}
        value={form.source ?? ''}
        onChange={(source) => onChange({ ...form, source })}
      />
    </div>
  );
}
