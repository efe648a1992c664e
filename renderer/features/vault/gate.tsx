// What stands before the first screen: a way in for every state that a vault can be in.
import { type ReactNode, useState } from 'react';
import type { AppErrorData } from '#core/errors.ts';
import type { Opened, Secret, VaultStatus } from '#core/vault/vault-state.ts';
import { CreateVault } from './create-vault.tsx';
import { Damaged } from './damaged.tsx';
import { EraseLocked } from './erase-locked.tsx';
import { Missing } from './missing.tsx';
import { NewPassphraseOffer } from './new-passphrase-offer.tsx';
import { Restore } from './restore.tsx';
import { ShowRecoveryKey } from './show-recovery-key.tsx';
import { Unlock } from './unlock.tsx';

type Props = {
  readonly status: VaultStatus;
  /** Why a vault that was open here is closed. */
  readonly cause: AppErrorData | null;
  /** The vault is open: `null` when it is a new one. */
  readonly onOpened: (opened: Opened | null) => void;
  /** Asks main again how the vault is. */
  readonly onAgain: () => void;
};

type View =
  | { readonly at: 'status' | 'create' | 'restore' | 'erase' }
  | { readonly at: 'recoveryKey'; readonly recoveryKey: string }
  | { readonly at: 'newPassphrase'; readonly current: Secret; readonly opened: Opened };

export function Gate({ status, cause, onOpened, onAgain }: Props) {
  const [view, setView] = useState<View>({ at: 'status' });
  const go = (at: 'status' | 'create' | 'restore' | 'erase') => () => setView({ at });
  /** Who had to take the recovery key has lost the passphrase: a new one is due. */
  const enter = (opened: Opened, current: Secret) => {
    if (current.kind === 'recoveryKey' && !opened.viewOnly)
      setView({ at: 'newPassphrase', current, opened });
    else onOpened(opened);
  };
  const create = (onBack: (() => void) | null) => (
    <CreateVault
      plainStore={status.plainStore}
      onCreated={(recoveryKey) => setView({ at: 'recoveryKey', recoveryKey })}
      onRestore={go('restore')}
      onBack={onBack}
    />
  );
  switch (view.at) {
    case 'create':
      return create(go('status'));
    case 'recoveryKey':
      return <ShowRecoveryKey recoveryKey={view.recoveryKey} onConfirmed={() => onOpened(null)} />;
    case 'newPassphrase':
      return <NewPassphraseOffer current={view.current} onDone={() => onOpened(view.opened)} />;
    case 'restore':
      return <Restore path={status.path} onRestored={enter} onBack={go('status')} />;
    case 'erase':
      return <EraseLocked path={status.path} onBack={go('status')} onAgain={onAgain} />;
    case 'status':
      return <AsItIs {...{ status, cause, onAgain, enter, go, create }} />;
  }
}

type AsItIsProps = Pick<Props, 'status' | 'cause' | 'onAgain'> & {
  readonly enter: (opened: Opened, current: Secret) => void;
  readonly go: (at: 'create' | 'restore' | 'erase') => () => void;
  readonly create: (onBack: null) => ReactNode;
};

function AsItIs({ status, cause, onAgain, enter, go, create }: AsItIsProps) {
  const ways = { path: status.path, onAgain, onRestore: go('restore') };
  if (status.state === 'absent') return create(null);
  if (status.state === 'missing') return <Missing {...ways} onCreate={go('create')} />;
  if (status.state === 'damaged') return <Damaged {...ways} />;
  return (
    <Unlock
      cause={cause}
      onOpened={enter}
      onRestore={ways.onRestore}
      onErase={status.canEraseLocked ? go('erase') : null}
    />
  );
}
