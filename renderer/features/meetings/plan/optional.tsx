import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../../ui/button.tsx';
import styles from './plan.module.css';

type Props = {
  /** Whether the field holds anything that can be taken away. */
  readonly isSet: boolean;
  readonly clear: string;
  readonly onClear: () => void;
  readonly children: ReactNode;
};

/** A field that may have nothing in it, with the button that empties it. */
export function Optional({ isSet, clear, onClear, children }: Props) {
  return (
    <div className={styles.optional}>
      {children}
      {isSet ? (
        <IconButton label={clear} icon={<X aria-hidden size={16} />} onPress={onClear} />
      ) : null}
    </div>
  );
}
