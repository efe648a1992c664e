import type { ReactNode } from 'react';
import styles from './screen.module.css';

type Props = {
  readonly title: string;
  /** The language of the title where it is not the screen's. */
  readonly language?: string;
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'reading' | 'full';
  readonly children: ReactNode;
};

/** The frame of every screen: what it is called, what can be done, and its content. */
export function Screen(props: Props) {
  const { title, language, above, lead, actions, width = 'full', children } = props;
  return (
    <div className={`${styles.screen} ${styles[width]}`}>
      <header className={styles.header}>
        <div>
          {above ? <div className={styles.above}>{above}</div> : null}
          <h1 tabIndex={-1} {...(language ? { lang: language } : {})}>
            {title}
          </h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
