import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import type { Start } from '../../shared/start-letter.ts';
import { KindDialog } from './kind-dialog.tsx';

type Props = { readonly start?: Omit<Start, 'template'>; readonly isDisabled?: boolean };

const NOTHING = {};

/** Beside the button that starts a formal letter at once: starts one of another kind. */
export function OtherKind({ start = NOTHING, isDisabled = false }: Props) {
  const { t } = useTranslation('kinds');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button isDisabled={isDisabled} onPress={() => setOpen(true)}>
        {t('other')}
      </Button>
      <KindDialog start={start} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
