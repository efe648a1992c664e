import { FileStack } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalog } from '../../../state/library.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PackForm } from './pack-form.tsx';
import type { PackStart } from './pack-wish.ts';

type Props = {
  readonly kind?: 'primary' | 'plain';
  /** What is chosen from the start. */
  readonly start?: PackStart;
};

const NOTHING = {};

/** One action from whom, where, on what and how long to a meeting with its papers. */
export function PreparePack({ kind = 'plain', start = NOTHING }: Props) {
  const { t } = useTranslation('meetings');
  const { meetingTemplates } = useCatalog();
  const [isOpen, setOpen] = useState(false);
  if (meetingTemplates.length === 0) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button kind={kind} onPress={() => setOpen(true)}>
        <FileStack aria-hidden size={16} />
        {t('prepare.open')}
      </Button>
      <Dialog title={t('prepare.title')} isOpen={isOpen} onClose={close}>
        <PackForm templates={meetingTemplates} start={start} onClose={close} />
      </Dialog>
    </>
  );
}
