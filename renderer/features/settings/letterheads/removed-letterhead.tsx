import { useTranslation } from 'react-i18next';
import type { Letterhead } from '#core/letterheads/letterhead.ts';
import { useLetters } from '../../../state/select/letters.ts';
import { dispatch } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/tag.tsx';
import styles from './letterheads.module.css';

type Props = {
  readonly letterhead: Letterhead;
  readonly index: number;
  readonly onDone: () => void;
};

/** Says that a letterhead is gone and which letters miss it; offers it back, with the focus. */
export function RemovedLetterhead({ letterhead, index, onDone }: Props) {
  const { t } = useTranslation('letterheads');
  const count = useLetters().filter(({ letterheadId }) => letterheadId === letterhead.id).length;
  const bringBack = () => {
    dispatch({ type: 'letterheads.add', letterhead, index });
    onDone();
  };
  return (
    <Notice>
      <div role="status" className={styles.removed}>
        <p>
          {t('removed', { name: letterhead.name })} {count > 0 ? t('used', { count }) : ''}
        </p>
        <Button key={letterhead.id} autoFocus onPress={bringBack}>
          {t('bringBack')}
        </Button>
      </div>
    </Notice>
  );
}
