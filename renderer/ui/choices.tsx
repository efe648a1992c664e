import type { ReactNode } from 'react';
import styles from './choices.module.css';

/** Buttons side by side, under what they are about. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <div className={styles.choices}>{children}</div>;
}
