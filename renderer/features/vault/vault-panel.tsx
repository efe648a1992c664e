import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './vault-panel.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** The frame of what is shown while no vault is open. Its heading is focused where no field is. */
export function VaultPanel({ title, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // before any field below takes the focus for itself
    if (!heading.current?.closest('main')?.contains(document.activeElement))
      heading.current?.focus();
  }, []);
  return (
    <main className={styles.place}>
      <div className={styles.panel}>
        <header>
          <p className={styles.program}>{t('name')}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </header>
        {children}
      </div>
    </main>
  );
}

/** What is not what one has come for, below a line. */
export function Apart({ children }: { readonly children: ReactNode }) {
  return <div className={styles.apart}>{children}</div>;
}

/** Where a file or folder lies, to be read and copied whole. */
export function Path({ children }: { readonly children: string }) {
  return <code className={styles.path}>{children}</code>;
}
