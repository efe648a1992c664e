import type { ReactNode } from 'react';
import styles from './form.module.css';

type Props = { readonly onSubmit: () => void; readonly children: ReactNode };

/** Fields one below the other, sent by Enter or by the button that submits. */
export function Form({ onSubmit, children }: Props) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
