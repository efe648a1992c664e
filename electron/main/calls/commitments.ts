import { Buffer } from 'node:buffer';
import { commitmentTable } from '#core/commitments/table.ts';
import { toCsv } from '#core/csv.ts';
import { AppError } from '#core/errors.ts';
import { officials } from '#core/officials/official.ts';
import type { LoadedLibrary } from '#main/library/load.ts';
import type { Handlers } from '#main/serve.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import type { Vault } from '#main/vault/vault.ts';

/** What the table needs of the desktop. The page names no path: the user picks one here. */
export type CommitmentDesk = {
  readonly chooseNewFile: (suggested: string) => Promise<string | null>;
};

/** The call that writes all commitments as a table. `today`: `YYYY-MM-DD`. */
export function commitmentCalls(
  vault: Pick<Vault, 'current'>,
  load: () => Promise<LoadedLibrary>,
  desk: CommitmentDesk,
  today: () => string,
): Pick<Handlers, 'commitments.export'> {
  return {
    'commitments.export': async () => {
      const { library } = await load();
      const workspace = vault.current();
      const rows = commitmentTable(workspace.commitments.commitments, {
        appeals: library.appeals,
        officials: officials(library.offices, workspace.officials),
        meetings: workspace.meetings.meetings,
      });
      const path = await desk.chooseNewFile(`commitments-${today()}.csv`);
      if (path === null) return { savedAs: null };
      await replaceFile(path, Buffer.from(toCsv(rows))).catch((error: unknown) => {
        const reason = unwritableReason(error);
        throw new AppError({ code: 'commitments.unwritable', reason, path });
      });
      return { savedAs: path };
    },
  };
}
