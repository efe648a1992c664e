import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Outcome } from '../shared/outcome.tsx';
import type { Work } from '../shared/use-job.ts';

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
  return (
    <Dialog title={title} isOpen onClose={() => work.isRunning || onClose()}>
      <Form onSubmit={() => isReady && onAct()}>
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
      </Form>
    </Dialog>
  );
}
