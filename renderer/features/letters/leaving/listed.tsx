import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Leaving } from '#core/letters/leaving.ts';
import styles from './leaving-dialog.module.css';

type Props = {
  readonly title: string;
  readonly items: readonly string[];
  readonly language?: string;
};

/** One kind of thing that leaves, item by item. */
export function Listed({ title, items, language }: Props) {
  if (items.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <ul className={styles.items} {...(language ? { lang: language } : {})}>
        {[...new Set(items)].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the file says of itself to whoever looks. */
export function Properties({ properties }: Pick<Leaving, 'properties'>) {
  const { t } = useTranslation('letters');
  const items = properties
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${t(`leaving.property.${name}`)}: ${value}`);
  return <Listed title={t('leaving.properties')} items={items} />;
}

/** Words of private notes: theirs is the one leak that no file format can stop. */
export function FromNotes({ notes }: { readonly notes: Leaving['fromNotes'] }) {
  const { t } = useTranslation('letters');
  if (notes.length === 0) return null;
  return (
    <section className={`${styles.part} ${styles.alarm}`}>
      <h3>
        <CircleAlert aria-hidden size={16} /> {t('leaving.fromNotes')}
      </h3>
      <ul className={styles.items}>
        {notes.map(({ annotationId, words }) => (
          <li key={annotationId}>“{words}”</li>
        ))}
      </ul>
    </section>
  );
}
