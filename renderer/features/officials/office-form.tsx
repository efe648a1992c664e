import { useTranslation } from 'react-i18next';
import type { LetterLanguage } from '#core/language.ts';
import type { Office } from '#core/officials/office.ts';
import { today } from '../../app/clock.ts';
import { useDraft } from '../../state/drafts.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/field.tsx';
import { keysOf } from '../shared/keys-of.ts';
import { LinesField } from '../shared/lines-field.tsx';
import { AddressFields } from './address-fields.tsx';
import { FormFields } from './form-fields.tsx';
import styles from './office-form.module.css';
import { generalForm, LANGUAGES, storable } from './own-office.ts';

/** The fields of an office of the user's own; every change is stored as it is typed. */
export function OfficeForm({ office }: { readonly office: Office }) {
  const { t } = useTranslation('officials');
  const { value, change } = useDraft(office, (edited) => {
    const kept = { addressSource: t('own.addressSource'), today: today() };
    const next = storable(edited, office, kept);
    if (JSON.stringify(next) !== JSON.stringify(office))
      dispatch({ type: 'officials.editOffice', office: next }, `office ${office.id}`);
  });
  const needed = (text: string) => (text.trim() === '' ? { error: t('own.needed') } : {});
  const language = (code: LetterLanguage) => t(`languages.${code}`);
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{t('own.saved', { keys: keysOf('edit.undo') })}</p>
      <div className={styles.columns}>
        {LANGUAGES.map((code) => (
          <TextField
            key={code}
            label={t('own.titleIn', { language: language(code) })}
            language={code}
            value={value.title[code] ?? ''}
            onChange={(title) => change({ ...value, title: { ...value.title, [code]: title } })}
            {...(code === 'en' ? { autoFocus: true, ...needed(value.title.en) } : {})}
          />
        ))}
        <TextField
          label={t('own.institution')}
          value={value.institution ?? ''}
          onChange={(institution) => change({ ...value, institution })}
        />
        <TextField
          label={t('own.seat')}
          value={value.seat ?? ''}
          onChange={(seat) => change({ ...value, seat })}
        />
      </div>
      <TextField
        label={t('own.competenceField')}
        lines={2}
        value={value.competence}
        onChange={(competence) => change({ ...value, competence })}
        {...needed(value.competence)}
      />
      <AddressFields
        address={value.address}
        onChange={(address) => change({ ...value, address })}
      />
      {LANGUAGES.map((code) => (
        <FormOfLanguage key={code} code={code} office={value} onChange={change} />
      ))}
      <LinesField
        label={t('own.notes')}
        lines={value.notes}
        onChange={(notes) => change({ ...value, notes })}
      />
    </div>
  );
}

type OfLanguage = {
  readonly code: LetterLanguage;
  readonly office: Office;
  readonly onChange: (office: Office) => void;
};

function FormOfLanguage({ code, office, onChange }: OfLanguage) {
  const { t } = useTranslation('officials');
  const language = t(`languages.${code}`);
  const form = office.forms[code];
  const set = (next: typeof form) =>
    onChange({ ...office, forms: { ...office.forms, [code]: next } });
  return (
    <fieldset className={styles.group}>
      <legend>{t('own.formIn', { language })}</legend>
      {code === 'en' ? null : (
        <Checkbox
          isSelected={form !== null}
          onChange={(isKnown) => set(isKnown ? generalForm(code) : null)}
        >
          {t('own.hasForm', { language })}
        </Checkbox>
      )}
      {form ? <FormFields form={form} language={code} onChange={set} /> : null}
    </fieldset>
  );
}
