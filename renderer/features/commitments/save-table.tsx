import { Sheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { savedAll } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';

/** Saves all commitments as a table, after saying what of them then leaves this computer. */
export function SaveTable() {
  const { t } = useTranslation('commitments');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Sheet aria-hidden size={16} />
        {t('table.open')}
      </Button>
      {isOpen ? <TableDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function TableDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('commitments');
  const { job, run, isRunning } = useJob<string | null>();
  const path = job.state === 'done' ? job.value : null;
  return (
    <Dialog title={t('table.title')} isOpen onClose={() => isRunning || onClose()}>
      <p>{t('table.lead')}</p>
      <p>{t('table.warn')}</p>
      <Outcome
        job={job}
        working={t('table.saving')}
        done={path === null ? null : t('table.saved', { path })}
      />
      <Choices>
        <Button kind="primary" isPending={isRunning} onPress={() => run(save)}>
          {t('table.save')}
        </Button>
        <Button isDisabled={isRunning} onPress={onClose}>
          {t(path === null ? 'table.cancel' : 'table.close')}
        </Button>
      </Choices>
    </Dialog>
  );
}

/** As main holds them once everything typed has reached it: where it went, or `null`. */
async function save(): Promise<string | null> {
  flushDrafts();
  await savedAll();
  return (await call('commitments.export', null)).savedAs;
}
