import type { VaultStatus } from '#core/vault/vault-state.ts';
import { backupsIn } from './backups.ts';
import type { Slot } from './crypto/slots.ts';
import type { Disk } from './disk.ts';
import { type Locks, readHead } from './head.ts';
import { wasSeen } from './last-seen.ts';
import type { StorePlace } from './place.ts';
import { readPlain } from './plain.ts';
import { readSealedFile, UnreadableFile } from './sealed-file.ts';
import type { VaultTools } from './tools.ts';

type Tools = Pick<VaultTools, 'disk' | 'keystore'>;

/** What can be said of a store without its keys; `conflictKeptAs` is why it was closed here. */
export function lockedStatus(
  tools: Tools,
  place: StorePlace,
  conflictKeptAs: string | null,
): VaultStatus {
  const status = (state: VaultStatus['state'], locks: Locks | null = null): VaultStatus => ({
    ...about(tools, place, locks),
    state,
    viewOnly: false,
    conflictKeptAs,
  });
  try {
    const bytes = readHead(tools.disk, place.folder);
    if (!bytes) return status(wasThere(tools.disk, place) ? 'missing' : 'absent');
    return status('locked', readSealedFile(bytes).header);
  } catch (error) {
    const isNewer = error instanceof UnreadableFile && error.newer !== null; // unlocking will tell
    return status(isNewer ? 'locked' : 'damaged');
  }
}

export const openStatus = (
  tools: Tools,
  place: StorePlace,
  locks: Locks,
  viewOnly: boolean,
): VaultStatus => ({
  ...about(tools, place, locks),
  state: 'open',
  viewOnly,
  conflictKeptAs: null,
});

/** Whether there was a store: it was open on this computer, or its older states stand there. */
export const wasThere = (disk: Disk, { folder, lastSeenPath }: StorePlace): boolean =>
  wasSeen(disk, lastSeenPath) || backupsIn(disk, folder).length > 0;

const about = (
  { disk, keystore }: Tools,
  { folder, plainPath }: StorePlace,
  locks: Locks | null,
) => ({
  path: folder,
  canEraseLocked: locks?.canEraseLocked ?? false,
  deviceSlot: keystore.isTrusted() ? slotState(locks?.slots ?? []) : 'untrusted',
  plainStore: readPlain(disk, plainPath).state,
});

const slotState = (slots: readonly Slot[]): VaultStatus['deviceSlot'] =>
  slots.some(({ kind }) => kind === 'device') ? 'present' : 'absent';
