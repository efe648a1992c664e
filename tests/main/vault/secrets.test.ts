// What opens a store, what does not, and how the one is told from damage.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aNote, bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { flipped } from '#tests/support/damage.ts';
import {
  besideOf,
  bytesIn,
  copyOf,
  failureOf,
  filesIn,
  vaultWith,
} from '#tests/support/vault-spies.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';

const byRecoveryKey = (recoveryKey: string) => ({ kind: 'recoveryKey' as const, recoveryKey });

async function aStore(passphrase = PASSPHRASE) {
  const made = vaultWith();
  const { recoveryKey } = await made.vault.create(passphrase);
  await made.vault.apply(0, aNote('kept'));
  return { ...made, recoveryKey };
}

describe('a passphrase', () => {
  it('opens in whatever way its letters are spelt by the keyboard', async () => {
    const { vault } = await aStore('Żółta łódź über naïve façade'.normalize('NFC'));
    for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
      await vault.lock();
      await vault.unlock(byPassphrase('Żółta łódź über naïve façade'.normalize(form)));
    }
    expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['kept']);
  });

  it.each([
    ['a thousand characters', 'a fairly long one '.repeat(56).slice(0, 1000)],
    ['signs', '🦊🌧️🧭🪶🏔️🔑🕯️🐚🪵🌾🫖🧵🦉🌊🍂🪨'],
    ['Arabic', 'سفينة قمر زيتون جبل مفتاح'],
    ['Hebrew with points', 'שָׁלוֹם עֵץ יָם כּוֹכָב מַפְתֵּחַ'],
    ['Cyrillic', 'ёжик якорь подъезд вьюга щавель'],
    ['spaces at both ends', '   spaces count as well   '],
  ])('of %s opens, and with one character less does not', async (_what, passphrase) => {
    const { vault } = await aStore(passphrase);
    await vault.lock();
    const shorter = [...passphrase].slice(0, -1).join('');
    expect(await failureOf(vault.unlock(byPassphrase(shorter)))).toEqual({
      code: 'vault.wrongPassphrase',
    });
    await vault.unlock(byPassphrase(passphrase));
    expect(vault.isOpen()).toBe(true);
  });

  it('that is wrong is told from damage, and from a wrong recovery key', async () => {
    const { vault, folder } = await aStore();
    const { recoveryKey: theirs } = await aStore();
    await vault.lock();
    const next = byPassphrase(NEXT_PASSPHRASE);
    expect(await failureOf(vault.unlock(next))).toEqual({ code: 'vault.wrongPassphrase' });
    expect(await failureOf(vault.unlock(byRecoveryKey(theirs)))).toEqual({
      code: 'vault.wrongRecoveryKey',
    });
    const head = readFileSync(join(folder, 'head'));
    writeFileSync(join(folder, 'head'), flipped(head, head.length - 1));
    expect(await failureOf(vault.unlock(byPassphrase()))).toMatchObject({
      code: 'vault.corrupt',
      detail: 'its content is damaged',
    });
    expect(await failureOf(vault.unlock(next))).toEqual({ code: 'vault.wrongPassphrase' });
  });

  it('may be wrong fifty times, and no byte changes', async () => {
    const { vault, folder } = await aStore();
    await vault.lock();
    const before = [filesIn(folder), filesIn(besideOf(folder))];
    for (let tries = 0; tries < 50; tries++)
      await failureOf(vault.unlock(byPassphrase(`${PASSPHRASE} ${tries}`)));
    expect([filesIn(folder), filesIn(besideOf(folder))]).toEqual(before);
    await vault.unlock(byPassphrase());
  });
});

describe('the recovery key', () => {
  it('opens the store and its backups, however it is typed', async () => {
    const { vault, folder, recoveryKey } = await aStore();
    const copy = join(folder, '..', 'copy');
    await vault.backUp(copy);
    const typed = ` ${recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}`;
    for (const key of [recoveryKey, typed, recoveryKey.replaceAll('1', 'l')]) {
      await vault.lock();
      await vault.unlock(byRecoveryKey(key));
      expect(bodiesOf(await vault.open(noteAppeals))).toEqual(['kept']);
    }
    const { vault: elsewhere } = vaultWith();
    await elsewhere.restore({ path: copy }, byRecoveryKey(typed));
    expect(bodiesOf(await elsewhere.open(noteAppeals))).toEqual(['kept']);
  });

  it('with a slip is refused by its group before any key is tried', async () => {
    const { vault, recoveryKey } = await aStore();
    await vault.lock();
    const groups = recoveryKey.split('-');
    const slip = groups.with(4, `${groups[4]!.slice(0, 4)}?`).join('-');
    expect(await failureOf(vault.unlock(byRecoveryKey(slip)))).toEqual({
      code: 'vault.recoveryKeySlip',
      group: 5,
    });
    const short = groups.slice(0, 12).join('-');
    expect(await failureOf(vault.unlock(byRecoveryKey(short)))).toEqual({
      code: 'vault.recoveryKeySlip',
      group: null,
    });
  });

  it('stands in no file, in no form', async () => {
    const { vault, folder, recoveryKey } = await aStore();
    await vault.changePassphrase(byRecoveryKey(recoveryKey), NEXT_PASSPHRASE);
    await vault.backUp(join(folder, '..', 'copy'));
    const killed = copyOf(folder);
    await vault.lock();
    const plain = recoveryKey.replaceAll('-', '');
    const forms = [recoveryKey, plain, recoveryKey.toLowerCase(), recoveryKey.slice(0, 11)];
    const texts = [folder, killed, besideOf(folder)]
      .flatMap((place) => Object.values(bytesIn(place)))
      .flatMap((bytes) => [bytes.toString('latin1'), bytes.toString('utf16le')]);
    expect(texts.length).toBeGreaterThan(20);
    expect(forms.filter((form) => texts.some((text) => text.includes(form)))).toEqual([]);
  });
});

describe('two stores', () => {
  it('made with one passphrase share no key, salt or slot', async () => {
    const slots = async () => {
      const { folder } = await aStore();
      const head = readFileSync(join(folder, 'head')).toString('latin1');
      return [...head.matchAll(/"(?:salt|wrapped|payloadSalt|storeId)":"([^"]+)"/g)].map(
        ([, value]) => value,
      );
    };
    const both = [...(await slots()), ...(await slots())];
    expect(both.length).toBe(12);
    expect(new Set(both).size).toBe(12);
  });
});
