// Every command on a vault opens it, does its work and locks it again, whatever happens.
import { resolve } from 'node:path';
import { AppError, type Unwritable } from '#core/errors.ts';
import type { Opened, Secret } from '#core/vault/vault-state.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import type { VaultTools } from '#main/vault/tools.ts';
import type { Vault } from '#main/vault/vault.ts';
import type { Given } from '../arguments.ts';
import type { Desk } from '../desk.ts';
import { CommandError, EXIT } from '../exit.ts';
import { SECRET_OPTIONS, secretFrom } from '../secrets/secrets.ts';
import { wordsForUnwritable } from '../unwritable-words.ts';
import { isFile } from './own-folder.ts';

export const PLACE_OPTIONS = { vault: { type: 'string' } } as const;
export const OPENING_OPTIONS = {
  ...PLACE_OPTIONS,
  ...SECRET_OPTIONS,
  'accept-older': { type: 'boolean' },
} as const;

/**
 * `change` needs the vault for itself; `copy` is content with one that cannot be written; `read`
 * takes what there is to see while another program has it, too; `look` never writes.
 */
type Purpose = 'change' | 'copy' | 'read' | 'look';

/** The folder of the vault. The app's is `vault` in its own folder. */
export function folderFrom(given: Given): string {
  const folder = given.one('vault');
  if (!folder) throw new CommandError(EXIT.usage, 'Say which vault: --vault DIR');
  // Not repeated in words: it may be a passphrase that went astray.
  if (given.rest.length > 0)
    throw new CommandError(EXIT.usage, 'There is a word too many. See: demarche --help');
  return resolve(folder);
}

export const vaultAt = async (folder: string, desk: Desk): Promise<Vault> =>
  encryptedVault(placeOf(folder), await desk.vaultTools());

type Open = { readonly vault: Vault; readonly secret: Secret; readonly opened: Opened };

/** Opens the vault, gives it to `job` with what opened it, and locks it in the end. */
export async function withVault<T>(
  given: Given,
  desk: Desk,
  purpose: Purpose,
  job: (open: Open) => Promise<T>,
): Promise<T> {
  const vault = await vaultAt(folderFrom(given), desk);
  requireThere(vault, await desk.vaultTools());
  const secret = await secretFrom(given, desk);
  const acceptOlder = given.has('accept-older');
  try {
    const opened = await unlock(vault, secret, desk, purpose, acceptOlder);
    if (opened.setAside) desk.warn(wordsForSetAside(opened.setAside));
    return await job({ vault, secret, opened });
  } catch (error) {
    const isReading = purpose === 'read' || purpose === 'look';
    throw isReading && reasonIn(error) ? cannotBeRead(vault.path) : error;
  } finally {
    await vault.lock();
  }
}

/** Before anybody is asked for a passphrase. */
function requireThere({ status, path }: Vault, { disk }: VaultTools): void {
  if (isFile(disk, path))
    throw new CommandError(EXIT.missing, `${path} is not a vault, which is a folder: name that.`);
  const { state } = status();
  if (state === 'absent') throw new AppError({ code: 'vault.absent', path });
  if (state === 'missing') throw new AppError({ code: 'vault.missing', path });
}

async function unlock(
  vault: Vault,
  secret: Secret,
  desk: Desk,
  purpose: Purpose,
  acceptOlder: boolean,
): Promise<Opened> {
  try {
    return await vault.unlock(secret, { viewOnly: purpose === 'look', acceptOlder });
  } catch (error) {
    const why = whyViewOnly(error, purpose);
    if (why === null) throw error;
    desk.warn(why);
    return vault.unlock(secret, { viewOnly: true, acceptOlder });
  }
}

/** Why the vault is opened to be read only, where that will do; `null` where it will not. */
function whyViewOnly(error: unknown, purpose: Purpose): string | null {
  if (purpose === 'change' || purpose === 'look') return null;
  const reason = reasonIn(error);
  if (reason)
    return `The vault cannot be written: ${wordsForUnwritable[reason]}. This is what is saved in it.`;
  const isInUse = error instanceof AppError && error.data.code === 'vault.inUse';
  return isInUse && purpose === 'read'
    ? 'Another program has the vault open: this is what it had saved a moment ago.'
    : null;
}

/** Why the system refused to read or write the vault, if that is what `error` tells. */
const reasonIn = (error: unknown): Unwritable | null =>
  error instanceof AppError && error.data.code === 'vault.unwritable' ? error.data.reason : null;

const cannotBeRead = (path: string): CommandError =>
  new CommandError(
    EXIT.found,
    `The vault at ${path} cannot be read: the system refused. Nothing was changed.`,
  );

export const wordsForSetAside = ({
  kind,
  bytes,
  keptAs,
}: NonNullable<Opened['setAside']>): string =>
  kind === 'torn'
    ? `An edit that was never called saved was cut short (${bytes} bytes, kept as ${keptAs}).`
    : `The end of the journal is damaged: saved edits may be in it (${bytes} bytes, kept as ${keptAs}). Compare with a copy: demarche vault restore into an empty folder.`;
