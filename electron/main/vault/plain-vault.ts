// A vault that stores the workspace unencrypted.
import { access, rename } from 'node:fs/promises';
import { Low } from 'lowdb';
import { AppError } from '#core/errors.ts';
import { apply } from '#core/workspace/apply.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { removeStrays } from './atomic-write.ts';
import { unwritableReason } from './unwritable.ts';
import type { Vault } from './vault.ts';
import { workspaceAdapter } from './workspace-adapter.ts';

/** The vault in the file `path`; nothing is read or written before `open`. */
export function plainVault(path: string): Vault {
  const store = new Low<Workspace>(workspaceAdapter(path), emptyWorkspace);
  let isOpen = false;
  let last: Promise<unknown> = Promise.resolve();

  /** Runs after all earlier ones, whether they succeeded or not: one writer at a time. */
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const result = last.then(job, job);
    last = result.catch(() => undefined);
    return result;
  };
  const current = (): Workspace => {
    if (!isOpen) throw new AppError({ code: 'vault.closed' });
    return store.data;
  };
  const save = async (next: Workspace): Promise<void> => {
    const before = store.data;
    store.data = next;
    try {
      await store.write();
    } catch (error) {
      store.data = before;
      throw new AppError({ code: 'vault.unwritable', reason: unwritableReason(error), path });
    }
  };

  return {
    path,
    current,
    open: () =>
      inTurn(async () => {
        if (isOpen) return store.data;
        await removeStrays(path);
        await store.read();
        isOpen = true;
        return store.data;
      }),
    apply: (base, command) =>
      inTurn(async () => {
        const { revision } = current();
        if (base !== revision) throw new AppError({ code: 'workspace.stale', revision });
        const { workspace } = apply(current(), command);
        await save(workspace);
        return { revision: workspace.revision };
      }),
    setAside: () =>
      inTurn(async () => {
        const keptAs = await freeName(path);
        await rename(path, keptAs);
        return { keptAs };
      }),
  };
}

async function freeName(path: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = `${path}.damaged-${count}`;
    const isTaken = await access(name).then(
      () => true,
      () => false,
    );
    if (!isTaken) return name;
  }
}
