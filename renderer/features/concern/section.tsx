import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type Props = {
  readonly title: string;
  /** Whose words these are, or how to read them. */
  readonly hint?: string;
  readonly children: ReactNode;
};

/** One kind of fact about the concern, its name in the margin. */
export function Section({ title, hint, children }: Props) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <div className={styles.margin}>
        <h2 id={titleId}>{title}</h2>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
