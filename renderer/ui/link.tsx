import type { ReactNode, Ref } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import styles from './link.module.css';

type Props = {
  readonly onPress: () => void;
  readonly children: ReactNode;
  /** Whether a click anywhere on the nearest positioned box around it follows the link. */
  readonly coversBox?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
};

/** Words that lead to another place of the program. */
export function Link({ onPress, children, coversBox = false, ref }: Props) {
  return (
    <AriaLink
      {...(ref ? { ref } : {})}
      onPress={onPress}
      className={`${styles.link} ${coversBox ? styles.covering : ''}`}
    >
      {children}
    </AriaLink>
  );
}
