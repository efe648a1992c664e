import type { Secret } from '#core/vault/vault-state.ts';

/** What opens a vault: the passphrase that is known, or the recovery key on paper. */
export type Kind = Secret['kind'];

export const secretOf = (kind: Kind, typed: string): Secret =>
  kind === 'passphrase' ? { kind, passphrase: typed } : { kind, recoveryKey: typed };
