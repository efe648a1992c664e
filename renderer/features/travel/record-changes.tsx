import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TravelChange } from '#core/travel/merge-travel.ts';
import styles from './travel.module.css';

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly changes: readonly TravelChange[];
  /** How one change is shown, under the record that it is in. */
  readonly children: (change: TravelChange) => ReactNode;
};

/** Changes of one sort, record by record. */
export function RecordChanges({ title, hint, changes, children }: Props) {
  if (changes.length === 0) return null;
  const records = [...Map.groupBy(changes, ({ record }) => record)];
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles.soft}>{hint}</p>
      <ul className={styles.changes}>
        {records.map(([record, ofRecord]) => (
          <Changed key={record} changes={ofRecord}>
            {children}
          </Changed>
        ))}
      </ul>
    </section>
  );
}

function Changed({ changes, children }: Pick<Props, 'changes' | 'children'>) {
  const { t } = useTranslation('travel');
  const heading = useId();
  const [first] = changes;
  if (!first) return null;
  return (
    <li className={styles.record} aria-labelledby={heading}>
      <p id={heading} className={styles.name}>
        <span className={styles.soft}>{t(`kinds.${first.kind}`)}</span>{' '}
        <strong className={styles.text}>{first.name.trim() || t('home.unnamed')}</strong>
      </p>
      <ul className={styles.changes}>{changes.map(children)}</ul>
    </li>
  );
}
