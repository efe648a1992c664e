import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#core/errors.ts';
import { loadLibrary } from '#main/library/load.ts';
import type { Handlers, Serve } from '#main/serve.ts';
import { servingOver } from '#tests/support/handlers.ts';
import { callNames, isRight, strangeNames } from '#tests/support/hostile-calls.ts';
import { aVault } from '#tests/support/vault.ts';
import { PASSPHRASE } from '#tests/support/vault-tools.ts';

const ID = '8f0e4c1a-9f6e-4c0b-8f2e-1234567890ab';

/** What the page's calls meet, over a vault that somebody has opened. */
async function opened(change: Partial<Handlers> = {}): Promise<Serve> {
  const { vault } = aVault();
  await vault.create(PASSPHRASE);
  return servingOver(vault, change);
}

describe('every call of the contract', () => {
  it.each(callNames)('%s answers junk with a typed error and nothing else', async (name) => {
    const serve = await opened();
    await fc.assert(
      fc.asyncProperty(fc.anything({ withBigInt: true, withNullPrototype: true }), async (junk) => {
        fc.pre(!isRight(name, junk));
        const reply = await serve(name, junk);
        expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
      }),
      { numRuns: 100 },
    );
  });

  it('refuses fields that the contract does not name', async () => {
    const serve = await opened();
    const reply = await serve('library.appeal', { appealId: 'a', path: '/etc' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  });
});

describe('serving', () => {
  it.each(strangeNames)('a name %s that is not in the contract is refused', async (name) => {
    const refusal = { ok: false, error: { code: 'input.invalid', path: 'name' } };
    expect(await (await opened())(name, null)).toMatchObject(refusal);
    expect(await servingOver(aVault().vault)(name, null)).toMatchObject(refusal);
  });

  it('an input beyond 16 Mi characters is refused before it is looked into', async () => {
    const serve = await opened();
    const reply = await serve('clipboard.copy', { text: 'x'.repeat(16 * 1024 * 1024) });
    expect(reply).toEqual({ ok: false, error: { code: 'input.tooLarge', limit: 16777216 } });
    const many = Array.from({ length: 4 }, () => 'x'.repeat(5_000_000));
    expect(await serve('workspace.open', { appealIds: many })).toMatchObject({
      error: { code: 'input.tooLarge' },
    });
  });

  it('a list of millions is refused before it is gone through', async () => {
    const serve = await opened();
    const start = performance.now();
    const reply = await serve('clipboard.copy', { text: new Uint8Array(5_000_000) });
    expect(reply).toMatchObject({ ok: false });
    expect(performance.now() - start).toBeLessThan(1000); // going through it takes four times that
  });

  it('keeps the code and details of an expected failure', async () => {
    const reply = await (await opened())('library.appeal', { appealId: 'no-such-appeal' });
    expect(reply).toEqual({
      ok: false,
      error: { code: 'workspace.missing', what: 'appeal', id: 'no-such-appeal' },
    });
  });

  it('gives a bug a reference and lets no word of it out', async () => {
    const serve = await opened({
      'window.quit': () => {
        throw new TypeError('the name of a prisoner');
      },
    });
    const reply = await serve('window.quit', null);
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('prisoner');
  });

  it('does not send what the contract does not promise', async () => {
    const serve = await opened({
      'workspace.apply': () => ({ revision: 1, secret: 'x' }) as { revision: number },
    });
    const command = { type: 'annotations.remove', appealId: 'a', id: ID };
    const reply = await serve('workspace.apply', { base: 0, command });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('opens the bundled library and finds in it', async () => {
    const serve = await opened();
    const first = await serve('library.open', null);
    expect(first).toMatchObject({ ok: true, value: { appeals: [{ concernCount: 62 }] } });
    const query = {
      text: 'Andizhan',
      kinds: ['concern'],
      countries: [],
      themeIds: [],
      from: null,
      to: null,
      offset: 0,
      limit: 10,
    };
    const found = await serve('search.find', query);
    expect(found).toMatchObject({ ok: true, value: { total: 3 } });
  });

  it('says what is wrong with a dataset that cannot be read', async () => {
    const load = () => loadLibrary('/no/such/library.json');
    await expect(load()).rejects.toBeInstanceOf(AppError);
  });
});
