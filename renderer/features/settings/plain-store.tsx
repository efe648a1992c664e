import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '#core/vault/vault-state.ts';
import { Notice } from '../../ui/tag.tsx';
import { Copyable } from './copyable.tsx';

/** Version 0.1 kept its store under this name in the folder that the vault lies in. */
const besideVault = (path: string): string => path.replace(/[^/\\]+$/, 'workspace.json');

type Props = { readonly status: Pick<VaultStatus, 'plainStore' | 'path'> };

/** The unencrypted store of version 0.1, while it is still there. */
export function PlainStore({ status: { plainStore, path } }: Props) {
  const { t } = useTranslation('settings');
  if (plainStore === 'none') return null;
  return (
    <Notice tone="warn">
      <p>{t(`backups.plainStore.${plainStore}`)}</p>
      <Copyable text={besideVault(path)} what={t('backups.plainStore.where')} />
    </Notice>
  );
}
