import type { ReactNode } from 'react';
import styles from './tag.module.css';

type Props = {
  readonly tone?: 'plain' | 'accent' | 'warn' | 'bad';
  readonly children: ReactNode;
};

/** A small label on something: a status, a kind, a country. */
export function Tag({ tone = 'plain', children }: Props) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}

type NoticeProps = {
  readonly tone?: 'plain' | 'warn' | 'bad';
  readonly children: ReactNode;
};

/** A remark that stands out from the text around it. */
export function Notice({ tone = 'plain', children }: NoticeProps) {
  return <div className={`${styles.notice} ${styles[tone]}`}>{children}</div>;
}
