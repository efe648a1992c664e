import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import { desktopCalls } from '#main/calls/desktop.ts';
import { letterCalls } from '#main/calls/letters.ts';
import { libraryCalls } from '#main/calls/library.ts';
import { workspaceCalls } from '#main/calls/workspace.ts';
import { loadLibrary } from '#main/library/load.ts';
import { type Handlers, serveWith } from '#main/serve.ts';
import { plainVault } from '#main/vault/plain-vault.ts';
import { aFolder } from '#tests/support/folders.ts';

const libraryFile = join(import.meta.dirname, '../../resources/library.json');

function handlers(): Handlers {
  const vault = plainVault(join(aFolder(), 'workspace.json'));
  const load = () => loadLibrary(libraryFile);
  const nothing = () => undefined;
  return {
    ...libraryCalls(load, { version: '0', vaultPath: vault.path }),
    ...workspaceCalls(vault),
    ...letterCalls(vault, load, { chooseNewFile: async () => null, reveal: nothing }),
    ...desktopCalls({ copy: nothing, settled: nothing, keepOpen: nothing, quit: nothing }),
  };
}

describe('every call of the contract', () => {
  it.each(Object.keys(contract))(
    '%s answers junk with a typed error and nothing else',
    async (name) => {
      const serve = serveWith(handlers());
      await fc.assert(
        fc.asyncProperty(
          fc.anything({ withBigInt: true, withNullPrototype: true }),
          async (junk) => {
            const isFine = contract[name as keyof typeof contract].input.safeParse(junk).success;
            fc.pre(!isFine);
            const reply = await serve(name, junk);
            expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it('refuses fields that the contract does not name', async () => {
    const reply = await serveWith(handlers())('library.appeal', { appealId: 'a', path: '/etc' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
  });
});

describe('serving', () => {
  it.each(['no.such.call', 'constructor', '__proto__', 'toString', 7, null, undefined])(
    'a name %s that is not in the contract is refused',
    async (name) => {
      const reply = await serveWith(handlers())(name, null);
      expect(reply).toMatchObject({ ok: false, error: { code: 'input.invalid', path: 'name' } });
    },
  );

  it('keeps the code and details of an expected failure', async () => {
    const reply = await serveWith(handlers())('library.appeal', { appealId: 'no-such-appeal' });
    expect(reply).toEqual({
      ok: false,
      error: { code: 'workspace.missing', what: 'appeal', id: 'no-such-appeal' },
    });
  });

  it('gives a bug a reference and lets no word of it out', async () => {
    const failing: Handlers = {
      ...handlers(),
      'window.quit': () => {
        throw new TypeError('the name of a prisoner');
      },
    };
    const reply = await serveWith(failing)('window.quit', null);
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('prisoner');
  });

  it('does not send what the contract does not promise', async () => {
    const leaking: Handlers = {
      ...handlers(),
      'workspace.apply': () => ({ revision: 1, secret: 'x' }) as { revision: number },
    };
    const serve = serveWith(leaking);
    const command = {
      type: 'annotations.remove',
      appealId: 'a',
      id: '8f0e4c1a-9f6e-4c0b-8f2e-1234567890ab',
    };
    const reply = await serve('workspace.apply', { base: 0, command });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('opens the bundled library and finds in it', async () => {
    const serve = serveWith(handlers());
    const opened = await serve('library.open', null);
    expect(opened).toMatchObject({ ok: true, value: { appeals: [{ concernCount: 62 }] } });
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
