// The whole workspace in one sealed file: a daily copy beside the store, or a backup that the user
// takes away. It opens with the same passphrase or recovery key as the store it was made from.
import { setImmediate as breath } from 'node:timers/promises';
import * as z from 'zod';
import { migratePart } from '#core/workspace/migrate.ts';
import { type PartId, partsOf, placePart, readPart } from '#core/workspace/parts.ts';
import { emptyWorkspace, WORKSPACE_VERSION, type Workspace } from '#core/workspace/workspace.ts';
import type { Aead } from './crypto/aead.ts';
import type { Locks } from './head.ts';
import { contentOf } from './manifest.ts';
import { openPayload, type SealedFile, sealFile, UnreadableFile } from './sealed-file.ts';
import type { StoreAccess } from './store-access.ts';

const Archive = z.strictObject({
  workspaceVersion: z.int().positive(),
  revision: z.int().nonnegative(),
  parts: z.array(z.strictObject({ id: z.string(), part: z.unknown() })),
  /** Of a copy in need: the parts that could not be read any more when it was made. */
  missing: z.array(z.string()).default([]),
});

export type Archived = {
  readonly workspace: Workspace;
  /** Parts that the store had and the copy lacks. */
  readonly missing: readonly string[];
};

/** Between its steps the window takes a breath: each may be long for a large workspace. */
export async function sealArchive(
  { aead, dataKey, storeId }: Pick<StoreAccess, 'aead' | 'dataKey' | 'storeId'>,
  gen: number,
  locks: Locks,
  { workspace, missing }: Archived,
): Promise<Uint8Array> {
  const parts: string[] = [];
  for (const id of partsOf(workspace)) {
    parts.push(JSON.stringify({ id, part: readPart(workspace, id) }));
    await breath();
  }
  const { revision } = workspace;
  const about = JSON.stringify({
    workspaceVersion: WORKSPACE_VERSION,
    revision,
    ...(missing.length > 0 && { missing }), // versions that do not know of it read all others
  });
  const text = `${about.slice(0, -1)},"parts":[${parts.join(',')}]}`;
  const slots = locks.slots.filter(({ kind }) => kind !== 'device'); // it opens anywhere
  const header = { kind: 'backup' as const, storeId, gen, ...locks, slots };
  return sealFile(aead, dataKey, header, Buffer.from(text));
}

/** Throws `UnreadableFile` unless everything in it is sound. */
export async function openArchive(
  aead: Aead,
  dataKey: Uint8Array,
  file: SealedFile,
): Promise<Archived> {
  if (file.header.kind !== 'backup') throw new UnreadableFile('it is no backup');
  const text = Buffer.from(openPayload(aead, dataKey, file)).toString('utf8');
  const archive = Archive.safeParse(contentOf(text));
  if (!archive.success) throw new UnreadableFile('its content is not a workspace');
  const { parts, revision, missing, workspaceVersion: found } = archive.data;
  const place = (workspace: Workspace, { id, part }: { id: string; part: unknown }) => {
    const partId = id as PartId; // a marked seam: these ids were written from a workspace
    return placePart(workspace, partId, migratePart(found, partId, part));
  };
  let workspace: Workspace = { ...emptyWorkspace, revision };
  try {
    for (const each of parts) {
      workspace = place(workspace, each);
      await breath();
    }
    return { workspace, missing };
  } catch {
    throw new UnreadableFile('its content is not a workspace');
  }
}
