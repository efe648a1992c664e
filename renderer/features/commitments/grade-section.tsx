import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { Grade } from '#core/commitments/grade.ts';
import { termsOf } from '#core/commitments/terms.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { Section } from '../settings/section.tsx';
import styles from './commitments.module.css';
import { revise } from './revise.ts';

type Props = { readonly commitment: Commitment };

/** How the official answered, and what the UN and HURIDOCS call that. */
export function GradeSection({ commitment }: Props) {
  const { t } = useTranslation('commitments');
  const { id, grade } = commitment;
  return (
    <Section title={t('grade.title')}>
      <RadioChoice
        label={t('grade.label')}
        value={grade}
        options={Grade.options.map((one) => ({ id: one, name: t(`grades.${one}`) }))}
        onChange={(value) => revise(id, () => ({ field: 'grade', value }))}
      />
      <p className={styles.soft}>{t(`gradeHints.${grade}`)}</p>
      <Terms commitment={commitment} />
    </Section>
  );
}

function Terms({ commitment }: Props) {
  const { t } = useTranslation('commitments');
  const { upr, huridocs, status, outcome, impact } = termsOf(commitment);
  return (
    <details className={styles.soft}>
      <summary>{t('grade.terms')}</summary>
      <ul className={styles.terms}>
        <li>{upr === null ? t('grade.uprNone') : t('grade.upr', { term: upr })}</li>
        {outcome === null ? null : <li>{t('grade.study', { term: outcome })}</li>}
        {[huridocs, status, impact].map((term) =>
          term === null ? null : <li key={term.list}>{t('grade.huridocs', term)}</li>,
        )}
      </ul>
      <p>{t('grade.ours')}</p>
    </details>
  );
}
