// A store rewritten by somebody who has its key: an earlier version of the program, or a hostile one.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realDisk } from '#main/vault/disk.ts';
import { HEAD } from '#main/vault/head.ts';
import { createJournal, readJournal } from '#main/vault/journal.ts';
import type { Manifest } from '#main/vault/manifest.ts';
import { sha256 } from '#main/vault/part-files.ts';
import { openPayload, readSealedFile, sealFile } from '#main/vault/sealed-file.ts';
import { locksmith, type VaultTools } from '#main/vault/tools.ts';
import { dataKeyOf } from '#main/vault/unlocking.ts';
import { byPassphrase, PASSPHRASE } from './vault-tools.ts';

export type Changes = {
  readonly manifest?: (manifest: Manifest) => unknown;
  readonly part?: (id: string, value: unknown) => unknown;
  readonly command?: (value: unknown) => unknown;
};

/** What opens the store in `folder`, read as the product reads it. */
export async function keyOf(folder: string, tools: VaultTools, passphrase = PASSPHRASE) {
  const { header } = readSealedFile(readFileSync(join(folder, HEAD)));
  const smith = await locksmith(tools);
  const dataKey = await dataKeyOf(smith, header, byPassphrase(passphrase));
  return { aead: smith.aead, dataKey, header };
}

/** What the head of the store in `folder` says, or the older one `name`. */
export async function manifestOf(
  folder: string,
  tools: VaultTools,
  name: string = HEAD,
): Promise<Manifest> {
  const { aead, dataKey } = await keyOf(folder, tools);
  const file = readSealedFile(readFileSync(join(folder, name)));
  return JSON.parse(Buffer.from(openPayload(aead, dataKey, file)).toString());
}

/** Writes the store in `folder`, which is locked, anew under its own key. */
export async function forge(folder: string, tools: VaultTools, changes: Changes): Promise<void> {
  const { aead, dataKey, header } = await keyOf(folder, tools);
  const textOf = (name: string): string => {
    const file = readSealedFile(readFileSync(join(folder, name)));
    return Buffer.from(openPayload(aead, dataKey, file)).toString();
  };
  const put = (name: string, about: typeof header, text: string): Uint8Array => {
    const { v, minReader, payloadSalt, ...kept } = about;
    const bytes = sealFile(aead, dataKey, kept, Buffer.from(text));
    writeFileSync(join(folder, name), bytes);
    return bytes;
  };
  const textFrom = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const manifest: Manifest = JSON.parse(textOf(HEAD));
  const { part = (_id, value) => value, command = (value) => value } = changes;
  for (const each of manifest.parts) {
    const { header: its } = readSealedFile(readFileSync(join(folder, each.file)));
    const value = part(each.id, JSON.parse(textOf(each.file)));
    each.sha256 = sha256(put(each.file, its, textFrom(value)));
  }
  const path = join(folder, manifest.journal.file);
  const salt = Buffer.from(manifest.journal.salt, 'base64');
  const identity = { storeId: header.storeId, gen: header.gen, salt };
  const { records } = readJournal(aead, dataKey, identity, readFileSync(path));
  rmSync(path);
  const journal = await createJournal(realDisk, path, aead, dataKey, identity);
  for (const record of records) await journal.append(command(record));
  journal.close();
  put(HEAD, header, textFrom(changes.manifest ? changes.manifest(manifest) : manifest));
}
