import { type ReactNode, useLayoutEffect } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const open = new Set<symbol>();

/** Whether a dialog has the word: what lies behind it is not to change meanwhile. */
export const isDialogOpen = (): boolean => open.size > 0;

function useCountedOpen(isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const self = Symbol('dialog');
    open.add(self);
    return () => void open.delete(self);
  }, [isOpen]);
}

/** A window over the screen that asks for one thing; Escape and a click outside leave it. */
export function Dialog({ title, isOpen, onClose, children }: Props) {
  useCountedOpen(isOpen);
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={styles.overlay ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''}>
          <Heading slot="title">{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
