// A slot holds the data key under one of the keys that may open the store. What a slot says of
// itself is sealed with it, so that it can be neither weakened nor moved to another store.
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Aead } from './aead.ts';
import { type DeriveKey, KdfCost, passphraseBytes, SALT_BYTES } from './kdf.ts';
import { subkey, wipe } from './subkeys.ts';

/** `SALT_BYTES` bytes, no more and no fewer: libsodium takes no other. */
const Salt = z
  .base64()
  .length(Math.ceil(SALT_BYTES / 3) * 4)
  .endsWith('==');
const sealed = { salt: Salt, wrapped: z.base64().max(200) };

export const PassphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  cost: KdfCost,
  ...sealed,
});
export const RecoverySlot = z.strictObject({ kind: z.literal('recovery'), ...sealed });
/**
 * The passphrase and a secret that the system keeps for this account, at the least cost: opens
 * faster, on this device only, and is worth nothing without the passphrase.
 */
export const DeviceSlot = z.strictObject({ kind: z.literal('device'), cost: KdfCost, ...sealed });
export const Slot = z.discriminatedUnion('kind', [PassphraseSlot, RecoverySlot, DeviceSlot]);
export type Slot = z.infer<typeof Slot>;
type PassphraseSlot = z.infer<typeof PassphraseSlot>;
type RecoverySlot = z.infer<typeof RecoverySlot>;
type DeviceSlot = z.infer<typeof DeviceSlot>;

export type Locksmith = { readonly aead: Aead; readonly derive: DeriveKey };
const decode = (text: string): Uint8Array => Buffer.from(text, 'base64');
const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Everything a slot says but its sealed key, bound to one store. */
const aadOf = (storeId: string, slot: object): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([storeId, slot]));

function wrap<T extends object>(
  aead: Aead,
  key: Uint8Array,
  dataKey: Uint8Array,
  storeId: string,
  slot: T,
) {
  const wrapped = encode(aead.seal(key, dataKey, aadOf(storeId, slot)));
  wipe(key);
  return { ...slot, wrapped };
}

function unwrap(aead: Aead, key: Uint8Array, storeId: string, slot: Slot): Uint8Array | null {
  const { wrapped, ...rest } = slot;
  const dataKey = aead.open(key, decode(wrapped), aadOf(storeId, rest));
  wipe(key);
  return dataKey;
}

/** The passphrase's bytes do not outlive their use. */
async function stretch(
  { derive }: Locksmith,
  passphrase: string,
  { salt, cost }: { salt: string; cost: KdfCost },
): Promise<Uint8Array> {
  const secret = passphraseBytes(passphrase);
  try {
    return await derive(secret, decode(salt), cost);
  } finally {
    wipe(secret);
  }
}

async function passphraseKey(
  smith: Locksmith,
  passphrase: string,
  about: { salt: string; cost: KdfCost },
): Promise<Uint8Array> {
  const stretched = await stretch(smith, passphrase, about);
  const { salt } = about;
  const key = subkey(smith.aead, stretched, decode(salt), 'slot/passphrase');
  wipe(stretched);
  return key;
}

const recoveryKey = (aead: Aead, key: Uint8Array, salt: string): Uint8Array =>
  subkey(aead, key, decode(salt), 'slot/recovery');

async function deviceKey(
  smith: Locksmith,
  passphrase: string,
  deviceSecret: Uint8Array,
  about: { salt: string; cost: KdfCost },
): Promise<Uint8Array> {
  const stretched = await stretch(smith, passphrase, about);
  const both = Buffer.concat([stretched, deviceSecret]);
  const key = subkey(smith.aead, both, decode(about.salt), 'slot/device');
  wipe(stretched, both);
  return key;
}

export async function passphraseSlot(
  smith: Locksmith,
  storeId: string,
  dataKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
): Promise<PassphraseSlot> {
  const slot = { kind: 'passphrase' as const, cost, salt: encode(randomBytes(SALT_BYTES)) };
  const key = await passphraseKey(smith, passphrase, slot);
  return wrap(smith.aead, key, dataKey, storeId, slot);
}

/** `key`: the 32 bytes of the printed recovery key, which need no stretching. */
export function recoverySlot(
  { aead }: Locksmith,
  storeId: string,
  dataKey: Uint8Array,
  key: Uint8Array,
): RecoverySlot {
  const slot = { kind: 'recovery' as const, salt: encode(randomBytes(SALT_BYTES)) };
  return wrap(aead, recoveryKey(aead, key, slot.salt), dataKey, storeId, slot);
}

export async function deviceSlot(
  smith: Locksmith,
  storeId: string,
  dataKey: Uint8Array,
  given: { passphrase: string; deviceSecret: Uint8Array; cost: KdfCost },
): Promise<DeviceSlot> {
  const slot = { kind: 'device' as const, cost: given.cost, salt: encode(randomBytes(SALT_BYTES)) };
  const key = await deviceKey(smith, given.passphrase, given.deviceSecret, slot);
  return wrap(smith.aead, key, dataKey, storeId, slot);
}

/** The data key, or `null` when this passphrase is not the slot's. */
export async function openPassphraseSlot(
  smith: Locksmith,
  storeId: string,
  slot: PassphraseSlot,
  passphrase: string,
): Promise<Uint8Array | null> {
  return unwrap(smith.aead, await passphraseKey(smith, passphrase, slot), storeId, slot);
}

export function openRecoverySlot(
  { aead }: Locksmith,
  storeId: string,
  slot: RecoverySlot,
  key: Uint8Array,
): Uint8Array | null {
  return unwrap(aead, recoveryKey(aead, key, slot.salt), storeId, slot);
}

export async function openDeviceSlot(
  smith: Locksmith,
  storeId: string,
  slot: DeviceSlot,
  given: { passphrase: string; deviceSecret: Uint8Array },
): Promise<Uint8Array | null> {
  const key = await deviceKey(smith, given.passphrase, given.deviceSecret, slot);
  return unwrap(smith.aead, key, storeId, slot);
}
