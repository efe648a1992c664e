import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import { ConcernLink } from '../../shared/concern-link.tsx';
import { CountryTags } from '../../shared/country-tags.tsx';
import styles from './chosen-concern.module.css';

/** A concern of the letter: enough to know it by; its heading leads to all of it. */
export function ChosenConcern({ concern }: { readonly concern: Concern }) {
  const { t } = useTranslation('letters');
  const { page, paragraph } = concern.place;
  const figures = concern.figures.map(({ wording }) => wording).join(' · ');
  return (
    <div className={styles.concern}>
      <ConcernLink concern={concern} />
      <p className={styles.detail}>
        <CountryTags codes={concern.countries} />
        <span>{t('concerns.place', { page, paragraph })}</span>
        {figures === '' ? null : <span>{figures}</span>}
      </p>
    </div>
  );
}
