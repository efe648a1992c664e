import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterLanguage } from '#core/language.ts';
import { formFor } from '#core/letters/salutation.ts';
import type { Official } from '#core/officials/official.ts';
import { FormCheck } from './form-check.tsx';
import { LANGUAGES } from './own-office.ts';
import styles from './salutation-preview.module.css';

/** How a letter to this official begins and ends in each language, and on whose word. */
export function SalutationPreview({ official }: { readonly official: Official }) {
  const { t } = useTranslation('officials');
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h3 id={title}>{t('forms.title')}</h3>
      <ul className={styles.languages}>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <Preview official={official} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = { readonly official: Official; readonly language: LetterLanguage };

function Preview({ official, language }: Props) {
  const { t } = useTranslation('officials');
  const { salutation, close, isGeneral } = formFor(official, language);
  const source = official.office.forms[language]?.source;
  const unsourced = isGeneral ? t('forms.general') : t('forms.unsourced');
  return (
    <div className={styles.letter}>
      <h4>{t(`languages.${language}`)}</h4>
      <div>
        <p lang={language}>{salutation}</p>
        <p lang={language}>
          <span aria-hidden>… </span>
          {close}
        </p>
        <p className={styles.source}>{source ? t('forms.sourced', { source }) : unsourced}</p>
        <FormCheck official={official} language={language} />
      </div>
    </div>
  );
}
