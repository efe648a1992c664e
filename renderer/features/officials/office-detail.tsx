import { PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Official } from '#core/officials/official.ts';
import { go } from '../../app/place.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { OtherKind } from '../letters/kinds/other-kind.tsx';
import { PreparePack } from '../meetings/prepare/prepare-pack.tsx';
import { keysOf } from '../shared/keys-of.ts';
import { useStartLetter } from '../shared/start-letter.ts';
import { HolderSection } from './holder-section.tsx';
import styles from './office-detail.module.css';
import { OfficeFacts } from './office-facts.tsx';
import { OfficeForm } from './office-form.tsx';
import { SalutationPreview } from './salutation-preview.tsx';

type Props = {
  readonly official: Official;
  readonly isNew: boolean;
  /** Says what happened, with how to undo it. */
  readonly onSay: (words: string) => void;
};

/** One office: who holds it, where it is, how to address it; the user's own can be edited. */
export function OfficeDetail({ official, isNew, onSay }: Props) {
  const { t } = useTranslation('officials');
  const { office, isOwn } = official;
  const [isEditing, setEditing] = useState(isNew);
  const startLetter = useStartLetter();
  const remove = () => {
    dispatch({ type: 'officials.removeOffice', id: office.id });
    onSay(t('removed', { keys: keysOf('edit.undo') }));
    go({ at: 'officials', officeId: null });
  };
  return (
    <article className={styles.office} aria-label={office.title.en}>
      <header className={styles.header}>
        <h2>{office.title.en}</h2>
        <div className={styles.actions}>
          <Button kind="primary" onPress={() => startLetter({ officeIds: [office.id] })}>
            <PenLine aria-hidden size={16} />
            {t('write')}
          </Button>
          <OtherKind start={{ officeIds: [office.id] }} />
          <PreparePack start={{ officeIds: [office.id] }} />
          {isOwn ? (
            <>
              <Button onPress={() => setEditing(!isEditing)}>
                {isEditing ? t('editDone') : t('edit')}
              </Button>
              <Button kind="quiet" onPress={remove}>
                <Trash2 aria-hidden size={16} />
                {t('remove')}
              </Button>
            </>
          ) : null}
        </div>
      </header>
      {isEditing ? <OfficeForm office={office} /> : <OfficeFacts official={official} />}
      <HolderSection official={official} onSay={onSay} />
      <SalutationPreview official={official} />
    </article>
  );
}
