// What the head of the store says under its seal: which files, in which state, make the workspace.
import * as z from 'zod';
import { WORKSPACE_VERSION } from '#core/workspace/workspace.ts';
import type { Aead } from './crypto/aead.ts';
import {
  openPayload,
  parseJson,
  type SealedFile,
  UnreadableFile,
  writtenByNewer,
} from './sealed-file.ts';

/** A name in the store's folder, never a path. */
const FileName = z.string().regex(/^[a-z]+-\d+-[0-9a-f]{16}$/, 'not a file of the store');

export const StoredPart = z.strictObject({
  id: z.string(),
  file: FileName,
  /** Of the whole file: an older version of a part cannot take its place. */
  sha256: z.hex().length(64),
});
export type StoredPart = z.infer<typeof StoredPart>;

export const Manifest = z.strictObject({
  workspaceVersion: z.int().positive(),
  revision: z.int().nonnegative(),
  parts: z.array(StoredPart),
  journal: z.strictObject({ file: FileName, salt: z.base64().max(64) }),
  /** The calendar day of the last daily backup, by this computer's clock. */
  lastDaily: z.iso.date().nullable(),
  /** The generation that brought new keys: nothing older is to be left. 0 where none did. */
  purgedBelow: z.int().nonnegative(),
  /** The day of the last backup elsewhere, at first of the store's making; `null`: one is due. */
  lastBackup: z.iso.date().nullable(),
  /** SHA-256 of the unencrypted store that this one took over: it is to be removed. */
  tookOver: z.hex().length(64).nullable(),
});
export type Manifest = z.infer<typeof Manifest>;

/** Throws `UnreadableFile`. */
export function openManifest(aead: Aead, dataKey: Uint8Array, file: SealedFile): Manifest {
  if (file.header.kind !== 'head') throw new UnreadableFile('it is no head of a store');
  const content = contentOf(Buffer.from(openPayload(aead, dataKey, file)).toString('utf8'));
  const manifest = Manifest.safeParse(content);
  if (!manifest.success) throw new UnreadableFile('its list of files is not one');
  return manifest.data;
}

/** JSON that names its workspace version: a newer one is refused before its unknown fields are. */
export function contentOf(text: string): unknown {
  const content = parseJson(text);
  const version = z.object({ workspaceVersion: z.int() }).safeParse(content);
  const found = version.data?.workspaceVersion ?? 0;
  if (found > WORKSPACE_VERSION) throw writtenByNewer({ found, supported: WORKSPACE_VERSION });
  return content;
}
