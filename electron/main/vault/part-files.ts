// Parts of the workspace as sealed files. A file is never changed: what is written anew gets a new
// name, and the head's list of files is what makes it count.
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import { type PartId, readPart } from '#core/workspace/parts.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import type { StoredPart } from './manifest.ts';
import { writeNewFile } from './replace-file.ts';
import {
  openPayload,
  parseJson,
  readSealedFile,
  type SealedFile,
  sealFile,
  UnreadableFile,
} from './sealed-file.ts';
import { readListed, type StoreAccess } from './store-access.ts';

/** A name that tells kind and generation, and is never used again. */
export const freshName = (kind: 'part' | 'journal', gen: number): string =>
  `${kind}-${gen}-${randomBytes(8).toString('hex')}`;

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Throws `UnreadableFile` when it is gone, damaged, or not the file the head means. */
export function readPartFile(store: StoreAccess, { file, sha256: expected }: StoredPart): unknown {
  const bytes = readListed(store, file);
  if (sha256(bytes) !== expected) throw new UnreadableFile(`${file} is damaged or another`);
  return parseJson(payloadOf(store, readSealedFile(bytes)));
}

const payloadOf = ({ aead, dataKey }: StoreAccess, file: SealedFile): string =>
  Buffer.from(openPayload(aead, dataKey, file)).toString('utf8');

async function writePartFile(
  store: StoreAccess,
  gen: number,
  id: PartId,
  value: unknown,
): Promise<StoredPart> {
  const { disk, folder, aead, dataKey, storeId } = store;
  const header = { kind: 'part' as const, storeId, gen, slots: [], canEraseLocked: false };
  const bytes = sealFile(aead, dataKey, header, Buffer.from(JSON.stringify(value)));
  const file = freshName('part', gen);
  await writeNewFile(disk, join(folder, file), bytes);
  return { id, file, sha256: sha256(bytes) };
}

export type Snapshot = {
  /** The part as last written, unchecked; `null` when it never was. Throws `UnreadableFile`. */
  readonly load: (id: PartId) => Promise<unknown>;
  /**
   * Writes these parts of `workspace` to new files, each told to `written`, and answers the whole
   * list of files.
   */
  readonly save: (
    gen: number,
    workspace: Workspace,
    ids: Iterable<PartId>,
    written: (file: string) => void,
  ) => Promise<readonly StoredPart[]>;
};

/** The parts that `stored` lists, each a document of lowdb over a sealed file. */
export function snapshot(store: StoreAccess, stored: readonly StoredPart[]): Snapshot {
  const files = new Map(stored.map((part) => [part.id, part]));
  const documentOf = (id: PartId, gen: number): Low<unknown> => {
    const adapter: Adapter<unknown> = {
      read: async () => {
        const part = files.get(id);
        return part ? readPartFile(store, part) : null;
      },
      write: async (value) => void files.set(id, await writePartFile(store, gen, id, value)),
    };
    return new Low<unknown>(adapter, null);
  };
  return {
    load: async (id) => {
      const document = documentOf(id, 0);
      await document.read();
      return document.data;
    },
    save: async (gen, workspace, ids, written) => {
      for (const id of ids) {
        const document = documentOf(id, gen);
        document.data = readPart(workspace, id);
        await document.write();
        written(files.get(id)?.file ?? '');
      }
      return [...files.values()];
    },
  };
}
