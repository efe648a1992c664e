import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kept } from '#core/travel/merge-field.ts';
import type { TravelChange, TravelMerge } from '#core/travel/merge-travel.ts';
import { undo } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Arrival } from './arrival.tsx';
import { Conflict } from './conflict.tsx';
import { bringHome, type Returned, whatIsNew } from './leave.ts';
import { RecordChanges } from './record-changes.tsx';
import styles from './travel.module.css';

type Props = { readonly returned: Returned; readonly onClose: () => void };

/** What came back. Nothing at home is changed before the last button, and one step takes it back. */
export function ReturnedDialog({ returned, onClose }: Props) {
  const { t } = useTranslation('travel');
  const [merge, setMerge] = useState(() => whatIsNew(returned));
  const [brought, setBrought] = useState<number | null>(null);
  if (!merge)
    return (
      <Dialog title={t('home.title')} isOpen onClose={onClose}>
        <p>{t('home.forgotten')}</p>
      </Dialog>
    );
  if (brought !== null) {
    const takeBack = () => {
      undo();
      setMerge(whatIsNew(returned));
      setBrought(null);
    };
    return <Done count={brought} onTakeBack={takeBack} onClose={onClose} />;
  }
  const bring = (choices: ReadonlyMap<string, Kept>) => {
    bringHome(merge, choices);
    setBrought(merge.changes.length);
  };
  return <WhatIsNew merge={merge} onBring={bring} onClose={onClose} />;
}

type NewProps = {
  readonly merge: TravelMerge;
  readonly onBring: (choices: ReadonlyMap<string, Kept>) => void;
  readonly onClose: () => void;
};

function WhatIsNew({ merge: { changes }, onBring, onClose }: NewProps) {
  const { t } = useTranslation('travel');
  const [choices, setChoices] = useState<ReadonlyMap<string, Kept>>(new Map());
  const conflicts = changes.filter(({ isConflict }) => isConflict);
  const arrivals = changes.filter(({ isConflict }) => !isConflict);
  const open = conflicts.filter(({ key }) => !choices.has(key)).length;
  const choose = ({ key }: TravelChange, kept: Kept) =>
    setChoices(new Map([...choices, [key, kept]]));
  return (
    <Dialog title={t('home.title')} isOpen onClose={onClose}>
      <p>{t(changes.length === 0 ? 'home.nothing' : 'home.lead')}</p>
      <RecordChanges title={t('home.conflicts')} hint={t('home.conflictsHint')} changes={conflicts}>
        {(change) => (
          <Conflict
            key={change.key}
            change={change}
            kept={choices.get(change.key) ?? null}
            onKeep={(kept) => choose(change, kept)}
          />
        )}
      </RecordChanges>
      <RecordChanges title={t('home.arrivals')} hint={t('home.arrivalsHint')} changes={arrivals}>
        {(change) => <Arrival key={change.key} change={change} />}
      </RecordChanges>
      <div role="status">
        {open > 0 ? <p className={styles.soft}>{t('home.choices', { count: open })}</p> : null}
      </div>
      <Choices>
        <Button kind="primary" isDisabled={open > 0} onPress={() => onBring(choices)}>
          {t(changes.length === 0 ? 'home.note' : 'home.bring')}
        </Button>
        <Button onPress={onClose}>{t('home.notNow')}</Button>
      </Choices>
    </Dialog>
  );
}

type DoneProps = {
  readonly count: number;
  readonly onTakeBack: () => void;
  readonly onClose: () => void;
};

function Done({ count, onTakeBack, onClose }: DoneProps) {
  const { t } = useTranslation('travel');
  return (
    <Dialog title={t('home.title')} isOpen onClose={onClose}>
      <p role="status">{t('home.done', { count })}</p>
      <p>{t('home.afterwards')}</p>
      <Choices>
        <Button kind="primary" autoFocus onPress={onClose}>
          {t('close')}
        </Button>
        <Button kind="quiet" onPress={onTakeBack}>
          {t('home.takeBack')}
        </Button>
      </Choices>
    </Dialog>
  );
}
