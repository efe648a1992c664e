// A slot opens for its own secret and its own store, as it was made, and in no other way.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAead } from '#main/vault/crypto/aead.ts';
import { FLOOR } from '#main/vault/crypto/kdf.ts';
import {
  deviceSlot,
  type Locksmith,
  openDeviceSlot,
  openPassphraseSlot,
  openRecoverySlot,
  passphraseSlot,
  recoverySlot,
  Slot,
} from '#main/vault/crypto/slots.ts';
import { flipped } from '#tests/support/damage.ts';
import { cheapDerive, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';

const dataKey = Uint8Array.from({ length: 32 }, (_, at) => at);
const recovery = () => Uint8Array.from({ length: 32 }, (_, at) => 255 - at);
const device = () => Uint8Array.from({ length: 32 }, (_, at) => 100 + at);
const storeId = randomUUID();
// Even if the stretching gave the same key at another cost, what a slot says of itself is sealed.
const careless: Locksmith['derive'] = (secret, salt) => cheapDerive(secret, salt, FLOOR);

let smith: Locksmith;
beforeAll(async () => {
  smith = { aead: await loadAead(), derive: careless };
});

const made = async () => {
  const given = { passphrase: PASSPHRASE, deviceSecret: device(), cost: FLOOR };
  return {
    passphrase: await passphraseSlot(smith, storeId, dataKey, PASSPHRASE, FLOOR),
    recovery: recoverySlot(smith, storeId, dataKey, recovery()),
    device: await deviceSlot(smith, storeId, dataKey, given),
  };
};

describe('a slot', () => {
  it('opens for its secret, and says nothing but its cost and salt', async () => {
    const slots = await made();
    const opened = [
      await openPassphraseSlot(smith, storeId, slots.passphrase, PASSPHRASE),
      openRecoverySlot(smith, storeId, slots.recovery, recovery()),
      await openDeviceSlot(smith, storeId, slots.device, {
        passphrase: PASSPHRASE,
        deviceSecret: device(),
      }),
    ];
    for (const key of opened) expect(key).toEqual(dataKey);
    for (const slot of Object.values(slots)) expect(Slot.parse(slot)).toEqual(slot);
  });

  it('opens for no other secret', async () => {
    const slots = await made();
    const other = flipped(recovery(), 31, 7);
    expect(await openPassphraseSlot(smith, storeId, slots.passphrase, NEXT_PASSPHRASE)).toBeNull();
    expect(openRecoverySlot(smith, storeId, slots.recovery, other)).toBeNull();
    for (const [passphrase, deviceSecret] of [
      [NEXT_PASSPHRASE, device()],
      [PASSPHRASE, flipped(device(), 0, 0)],
    ] as const)
      expect(
        await openDeviceSlot(smith, storeId, slots.device, { passphrase, deviceSecret }),
      ).toBeNull();
  });

  it('opens in no other store', async () => {
    const slots = await made();
    const elsewhere = randomUUID();
    expect(await openPassphraseSlot(smith, elsewhere, slots.passphrase, PASSPHRASE)).toBeNull();
    expect(openRecoverySlot(smith, elsewhere, slots.recovery, recovery())).toBeNull();
  });

  it('opens with no other cost, however cheap the stretching is made', async () => {
    const { passphrase } = await made();
    for (const cost of [
      { ...FLOOR, passes: FLOOR.passes + 1 },
      { ...FLOOR, memory: FLOOR.memory + 1 },
    ])
      expect(
        await openPassphraseSlot(smith, storeId, { ...passphrase, cost }, PASSPHRASE),
      ).toBeNull();
  });

  it('opens with no changed bit in its salt or its sealed key', async () => {
    const { passphrase, recovery: slot } = await made();
    for (const field of ['salt', 'wrapped'] as const) {
      const bytes = Buffer.from(passphrase[field], 'base64');
      for (let at = 0; at < bytes.length; at++) {
        const changed = { ...passphrase, [field]: flipped(bytes, at).toString('base64') };
        expect(await openPassphraseSlot(smith, storeId, changed, PASSPHRASE)).toBeNull();
      }
    }
    const short = { ...slot, wrapped: slot.wrapped.slice(0, 40) };
    expect(openRecoverySlot(smith, storeId, short, recovery())).toBeNull();
  });

  it('made twice for the same secret shares nothing with the first', async () => {
    const [one, other] = [await made(), await made()];
    for (const kind of ['passphrase', 'recovery', 'device'] as const) {
      expect(one[kind].salt).not.toBe(other[kind].salt);
      expect(one[kind].wrapped).not.toBe(other[kind].wrapped);
    }
  });
});
