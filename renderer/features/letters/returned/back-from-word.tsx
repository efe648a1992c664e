import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AppErrorData } from '#core/errors.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { FailureNotice } from '../../shared/outcome.tsx';
import { ReturnedDialog } from './returned-dialog.tsx';
import { useBringBack } from './use-returned.ts';

/** Reads a letter that somebody edited in Word, and shows what is new in it. */
export function BackFromWord({ parts }: { readonly parts: LetterParts }) {
  const { t } = useTranslation('letters');
  const { bringing, start, close } = useBringBack(parts);
  return (
    <>
      <Button onPress={start} isPending={bringing.state === 'asking'}>
        <FileUp aria-hidden size={16} />
        {t('returned.open')}
      </Button>
      {bringing.state === 'failed' ? (
        <Refused error={bringing.error} onAgain={start} onClose={close} />
      ) : null}
      {bringing.state === 'back' ? (
        <ReturnedDialog parts={parts} brought={bringing.brought} onClose={close} />
      ) : null}
    </>
  );
}

type RefusedProps = {
  readonly error: AppErrorData;
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

function Refused({ error, onAgain, onClose }: RefusedProps) {
  const { t } = useTranslation('letters');
  return (
    <Dialog title={t('returned.title')} isOpen onClose={onClose}>
      <div role="alert">
        <FailureNotice error={error} />
      </div>
      <Choices>
        <Button kind="primary" onPress={onAgain}>
          {t('returned.another')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('returned.close')}
        </Button>
      </Choices>
    </Dialog>
  );
}
