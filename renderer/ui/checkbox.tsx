import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './checkbox.module.css';

type Props = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
};

/** A box to tick, with its label. */
export function Checkbox({ isSelected, onChange, children, isDisabled = false }: Props) {
  return (
    <AriaCheckbox
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      className={styles.checkbox ?? ''}
    >
      <span className={styles.box}>
        <Check aria-hidden size={14} strokeWidth={3} />
      </span>
      <span className={styles.label}>{children}</span>
    </AriaCheckbox>
  );
}
