import type { ReactNode } from 'react';
import styles from './item.module.css';

type Props = {
  readonly title: ReactNode;
  /** Small print beside the title: a date, a place. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
};

/** One thing in a section: its name, and below it what is known about it. */
export function Item({ title, beside, children }: Props) {
  return (
    <li className={styles.item}>
      <p>
        <strong>{title}</strong>
        {beside ? <span className={styles.beside}> {beside}</span> : null}
      </p>
      {children}
    </li>
  );
}

/** Small print below something. */
export function Small({ children }: { readonly children: ReactNode }) {
  return <p className={styles.small}>{children}</p>;
}

export function Items({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.items}>{children}</ul>;
}
