// All handlers of the contract over a vault, as the start-up joins them. Faked is only what a person
// or a window would do: nobody picks a file, nothing closes.
import { join } from 'node:path';
import { calendarCalls } from '#main/calls/calendar.ts';
import { commitmentCalls } from '#main/calls/commitments.ts';
import { desktopCalls } from '#main/calls/desktop.ts';
import { letterheadCalls } from '#main/calls/letterheads.ts';
import { letterCalls } from '#main/calls/letters.ts';
import { libraryCalls } from '#main/calls/library.ts';
import { offlineCalls } from '#main/calls/offline.ts';
import { pictureCalls } from '#main/calls/pictures.ts';
import { travelCalls } from '#main/calls/travel.ts';
import { vaultCalls } from '#main/calls/vault.ts';
import { workspaceCalls } from '#main/calls/workspace.ts';
import { loadLibrary } from '#main/library/load.ts';
import { once } from '#main/once.ts';
import { type Handlers, type Serve, serveWith } from '#main/serve.ts';
import type { Vault } from '#main/vault/vault.ts';
import { letterTools } from './file-desk.ts';
import { cheapTools } from './vault-tools.ts';

const libraryFile = join(import.meta.dirname, '../../resources/library.json');

export function handlersOver(vault: Vault): Handlers {
  const load = once(() => loadLibrary(libraryFile));
  const nothing = () => undefined;
  const nobody = async () => null;
  return {
    ...libraryCalls(load, '0'),
    ...workspaceCalls(vault),
    ...vaultCalls(vault, { chooseNewFile: nobody, chooseFile: nobody }, vault.lock, nothing),
    ...travelCalls(vault, cheapTools(), { chooseNewFile: nobody, chooseFile: nobody }),
    ...letterCalls(vault, load, letterTools()),
    ...letterheadCalls({ chooseFile: nobody, chooseNewFile: nobody }),
    ...commitmentCalls(vault, load, { chooseNewFile: nobody }, () => '2026-11-25'),
    ...calendarCalls(
      vault,
      { chooseNewFile: nobody },
      { now: () => '2026-11-25T09:00:00.000Z', today: () => '2026-11-25' },
    ),
    ...pictureCalls({ chooseNewFile: nobody }, () => '2026-11-24'),
    ...offlineCalls(load, () => ({ refused: 0, served: 0 }), {
      vaultPath: vault.path,
      userDataPath: vault.path,
    }),
    ...desktopCalls({
      copy: async () => undefined,
      guardClipboard: async () => undefined,
      settled: nothing,
      keepOpen: nothing,
      active: nothing,
      quit: nothing,
    }),
  };
}

/** What the page's calls meet: `change` puts other handlers in the place of some. */
export const servingOver = (vault: Vault, change: Partial<Handlers> = {}): Serve =>
  serveWith({ ...handlersOver(vault), ...change }, () => !vault.isOpen());
