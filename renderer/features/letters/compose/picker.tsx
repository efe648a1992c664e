import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SearchField } from '../../../ui/field.tsx';
import { type PickGroup, PickList } from '../../../ui/pick-list.tsx';
import styles from './picker.module.css';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly searchLabel: string;
  readonly filters?: ReactNode;
  readonly groups: readonly PickGroup[];
  readonly picked: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly empty: string;
};

/** Chooses any number of things for the letter; each takes effect at once and can be undone. */
export function Picker(props: Props) {
  const { title, isOpen, onClose, text, onText, searchLabel, filters, groups } = props;
  const { picked, onToggle, empty } = props;
  const { t } = useTranslation('letters');
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <div className={styles.filters}>
        <SearchField label={searchLabel} value={text} onChange={onText} autoFocus />
        {filters}
      </div>
      <PickList label={title} groups={groups} picked={picked} onToggle={onToggle} empty={empty} />
      <div className={styles.foot}>
        <p role="status">{t('picked', { count: picked.length })}</p>
        <Button kind="primary" onPress={onClose}>
          {t('done')}
        </Button>
      </div>
    </Dialog>
  );
}
