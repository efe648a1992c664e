import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Outcome } from './outcome.tsx';
import { Choices } from './section.tsx';
import styles from './task-dialog.module.css';
import type { Work } from './use-job.ts';

type Props = {
  readonly title: string;
  /** What the button says that does it, and what is said meanwhile. */
  readonly action: string;
  readonly working: string;
  readonly kind?: 'primary' | 'danger';
  readonly work: Pick<Work<void>, 'job' | 'isRunning'>;
  readonly isReady: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Asks for what one task needs, and does it. It cannot be left while the task runs. */
export function TaskDialog({ title, action, working, kind = 'primary', ...props }: Props) {
  const { work, isReady, onAct, onClose, children } = props;
  const { t } = useTranslation('settings');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onAct();
  };
  return (
    <Dialog title={title} isOpen onClose={() => work.isRunning || onClose()}>
      <form className={styles.form} onSubmit={submit}>
        {children}
        <Outcome job={work.job} working={working} />
        <Choices>
          <Button type="submit" kind={kind} isDisabled={!isReady} isPending={work.isRunning}>
            {action}
          </Button>
          <Button isDisabled={work.isRunning} onPress={onClose}>
            {t('cancel')}
          </Button>
        </Choices>
      </form>
    </Dialog>
  );
}
