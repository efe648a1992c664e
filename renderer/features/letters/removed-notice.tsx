import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/tag.tsx';
import styles from './letters-screen.module.css';

type Props = {
  readonly letter: Letter;
  readonly index: number;
  readonly onDone: () => void;
};

/** Says that a draft is gone and offers it back. It takes the focus that its row has lost. */
export function RemovedNotice({ letter, index, onDone }: Props) {
  const { t } = useTranslation('letters');
  const bringBack = () => {
    dispatch({ type: 'letters.create', letter, index });
    onDone();
  };
  return (
    <Notice>
      <div role="status" className={styles.removed}>
        <p>{t('removed', { subject: letter.subject.trim() || t('untitled') })}</p>
        <Button key={letter.id} autoFocus onPress={bringBack}>
          {t('bringBack')}
        </Button>
      </div>
    </Notice>
  );
}
