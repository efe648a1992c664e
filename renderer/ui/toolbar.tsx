import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import styles from './toolbar.module.css';

type Props = { readonly label: string; readonly children: ReactNode };

/** Buttons that belong together: one stop of the Tab key, arrows within. */
export function Toolbar({ label, children }: Props) {
  return (
    <AriaToolbar aria-label={label} className={styles.toolbar ?? ''}>
      {children}
    </AriaToolbar>
  );
}
