import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { IconButton } from './button.tsx';
import styles from './popover-button.module.css';

type Props = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
};

/** A small button that shows more about something beside it; Escape and a click elsewhere close it. */
export function PopoverButton({ label, icon, children }: Props) {
  return (
    <DialogTrigger>
      <IconButton label={label} icon={icon} />
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Dialog aria-label={label} className={styles.content ?? ''}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
