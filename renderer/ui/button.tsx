import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  ToggleButton as AriaToggle,
  type ButtonProps,
} from 'react-aria-components';
import styles from './button.module.css';

type Props = Omit<ButtonProps, 'className' | 'style' | 'children'> & {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
};

/**
 * A push button. `primary` once a screen, `quiet` where many stand together. One that is pending
 * keeps the focus and does nothing; the screen itself says what is under way.
 */
export function Button({ kind = 'plain', children, ref, isPending = false, ...props }: Props) {
  return (
    <AriaButton
      {...props}
      {...(ref ? { ref } : {})}
      {...(isPending ? PENDING : {})}
      className={`${styles.button} ${styles[kind]}`}
    >
      {children}
    </AriaButton>
  );
}

const PENDING = {
  type: 'button', // a pending form is not sent a second time
  onPress: () => undefined,
  'aria-disabled': true,
  'data-pending': true,
} as const;

type IconProps = Omit<Props, 'children' | 'aria-label' | 'ref'> & {
  readonly label: string;
  readonly icon: ReactNode;
};

/** A button that shows only an icon; `label` is its name and its tooltip. */
export function IconButton({ kind = 'quiet', label, icon, ...props }: IconProps) {
  return (
    <span title={label}>
      <AriaButton
        {...props}
        aria-label={label}
        className={`${styles.button} ${styles.icon} ${styles[kind]}`}
      >
        {icon}
      </AriaButton>
    </span>
  );
}

type ToggleProps = {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly label?: string;
  readonly isDisabled?: boolean;
};

/** A button that stays pressed, for a choice that is on or off. */
export function ToggleButton({
  isSelected,
  onChange,
  children,
  label,
  isDisabled = false,
}: ToggleProps) {
  return (
    <AriaToggle
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      {...(label ? { 'aria-label': label } : {})}
      className={`${styles.button} ${styles.toggle ?? ''}`}
    >
      {children}
    </AriaToggle>
  );
}
