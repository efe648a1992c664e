import { type ReactNode, useId } from 'react';
import styles from './about-screen.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** One matter of About, under its heading. */
export function Section({ title, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
