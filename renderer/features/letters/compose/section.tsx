import type { ReactNode } from 'react';
import type { LetterPart } from '../parts.tsx';
import { partMark } from '../parts.tsx';
import styles from './section.module.css';

type Props = {
  readonly title: string;
  readonly part?: LetterPart;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** One step of composing a letter. */
export function Section({ title, part, hint, actions, children }: Props) {
  return (
    <section aria-label={title} className={styles.section} {...(part ? partMark(part) : {})}>
      <header className={styles.header}>
        <h2>{title}</h2>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
      </header>
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  );
}
