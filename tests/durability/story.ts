// A life of a store, told step by step to a recording disk, and what must be found of it after a
// power cut at any point.
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '#core/errors.ts';
import { apply } from '#core/workspace/apply.ts';
import type { Command } from '#core/workspace/command.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { readBackup } from '#main/vault/backups.ts';
import type { Disk } from '#main/vault/disk.ts';
import { isStray } from '#main/vault/replace-file.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aNote, noteAppeals } from '#tests/support/commands.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, cheapTools, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { type Files, type ModelDisk, modelDisk, type Plan } from './model-disk.ts';
import type { Look } from './power-loss.ts';

export type Chapter = {
  /** `null`: no store yet. */
  readonly workspace: Workspace | null;
  readonly passphrase: string;
  /** Copies that the user was told are there, by their path. */
  readonly copies: ReadonlyMap<string, { workspace: Workspace; passphrase: string }>;
  /** Ends of journals that were set aside. */
  readonly kept: readonly string[];
};
const start: Chapter = {
  workspace: null,
  passphrase: PASSPHRASE,
  copies: new Map(),
  kept: [],
};

export type Story = {
  readonly model: ModelDisk;
  /** What was on the disk when it began. */
  readonly before: Files;
  readonly vault: Vault;
  readonly folder: string;
  /** How many steps were acknowledged. */
  readonly length: () => number;
  /** Does something that is expected to change the store in this way, and marks both its ends. */
  readonly step: (
    change: Partial<Chapter>,
    act: (vault: Vault) => Promise<unknown>,
  ) => Promise<void>;
  readonly edit: (command: Command) => Promise<void>;
  /** A new program on the same disk, as after a restart. */
  readonly restart: () => void;
  readonly now: () => Chapter;
  /** From now on the disk does as `plan` says. */
  readonly disturb: (plan: Plan) => void;
  /** Nothing reaches the disk any more; the store's lock is free. */
  readonly powerOff: () => Promise<void>;
  readonly nextDay: () => void;
  /** Opens what was left, reads all of it, and goes on working in it. */
  readonly look: Look;
  /** The same without going on: half the time. */
  readonly glance: Look;
};

const READING: ReadonlySet<string> = new Set(['read', 'list', 'open', 'close']);

/** With `from` it goes on where another story, left and locked, has come to. */
export function aStory(folder: string, from?: Story): Story {
  const files: Files = from?.model.files() ?? new Map();
  let disturbance: Plan = () => 'do';
  const model = modelDisk({
    files,
    root: dirname(folder),
    plan: (operation) => disturbance(operation),
  });
  const chapters: Chapter[] = [from?.now() ?? start];
  let day = Date.UTC(2026, 10, 24);
  const today = () => new Date(day).toISOString().slice(0, 10);
  const open = () => aVault({ disk: model.disk, folder, today }).vault;
  let vault = open();
  const now = () => chapters.at(-1) ?? start;
  const step: Story['step'] = async (change, act) => {
    const done = chapters.length - 1;
    chapters.push({ ...now(), ...change });
    model.mark(done + 1, done);
    await act(vault);
    model.mark(done + 1, done + 1);
  };
  return {
    model,
    before: files,
    get vault() {
      return vault;
    },
    folder,
    length: () => chapters.length - 1,
    now,
    step,
    edit: (command) => {
      const before = now().workspace ?? emptyWorkspace;
      const { workspace } = apply(before, command);
      return step({ workspace }, (open) => open.apply(before.revision, command));
    },
    restart: () => {
      vault = open();
    },
    disturb: (plan) => {
      disturbance = plan;
    },
    powerOff: () => {
      disturbance = ({ kind }) => (READING.has(kind) ? 'do' : 'skip');
      return vault.lock();
    },
    nextDay: () => {
      day += 24 * 60 * 60 * 1000;
    },
    look: lookWith(folder, chapters, today, true),
    glance: lookWith(folder, chapters, today, false),
  };
}

/** Opens what was left as a new program would. */
const lookWith =
  (folder: string, chapters: readonly Chapter[], today: () => string, goesOn: boolean): Look =>
  async (files, asked, acknowledged) => {
    const { disk } = modelDisk({ files, root: dirname(folder) });
    const legal = chapters.slice(acknowledged, asked + 1);
    const { vault } = aVault({ disk, folder, today });
    try {
      const opened = await openOneOf(vault, legal);
      if (typeof opened === 'string') return opened;
      if (opened === null) return null;
      const unsound = await sound(vault, disk, opened);
      return unsound ?? (goesOn ? usable(vault, disk, folder, opened) : null);
    } catch (error) {
      return `unreadable: ${wordsOf(error)}`;
    } finally {
      await vault.lock();
    }
  };

/** The chapter that the store is in; `null` when there is none and need not be; else what is wrong. */
async function openOneOf(
  vault: Vault,
  legal: readonly Chapter[],
): Promise<Chapter | string | null> {
  const secrets = [...new Set(legal.map(({ passphrase }) => passphrase))];
  const outcomes = new Map<string, string | null>();
  for (const secret of secrets)
    outcomes.set(secret, await codeOf(() => vault.unlock(byPassphrase(secret))));
  const codes = new Set(outcomes.values());
  if (codes.has('vault.absent') && legal.some(({ workspace }) => workspace === null)) return null;
  const other = [...codes].find((code) => code !== null && code !== 'vault.wrongPassphrase');
  if (other) return `unreadable: ${other}`;
  const opening = secrets.filter((secret) => outcomes.get(secret) === null);
  const [passphrase] = opening;
  if (passphrase === undefined || opening.length > 1)
    return `${opening.length} of ${secrets.length} passphrases open it`;
  if (!vault.isOpen()) await vault.unlock(byPassphrase(passphrase));
  return chapterOf(await vault.open(noteAppeals), legal, passphrase);
}

function chapterOf(found: Workspace, legal: readonly Chapter[], secret: string): Chapter | string {
  const isIt = ({ workspace, passphrase }: Chapter) =>
    passphrase === secret && isDeepStrictEqual(workspace, found);
  const revisions = legal.map(({ workspace }) => workspace?.revision ?? 'none').join(' or ');
  return legal.find(isIt) ?? `lost: revision ${found.revision} instead of ${revisions}`;
}

/** Everything in the folder, and every copy that was promised, reads back. */
async function sound(vault: Vault, disk: Disk, chapter: Chapter): Promise<string | null> {
  const { checked } = await vault.verify();
  // An edit that was never acknowledged may end an older state's journal in any way.
  const bad = checked.find(({ problem }) => problem && problem !== 'its journal is damaged');
  if (bad) return `${unnumbered(bad.name)} is unsound: ${unnumbered(bad.problem ?? '')}`;
  const names = disk.list(vault.path);
  if (names.some(isStray)) return 'a stray is left after opening';
  const missing = chapter.kept.find((name) => !names.includes(name));
  if (missing) return `${missing} is gone`;
  return unsoundCopy(disk, vault.path, chapter);
}

/** What is wrong with the copies that were promised, or `null`. */
export async function unsoundCopy(
  disk: Disk,
  folder: string,
  { copies }: Chapter,
): Promise<string | null> {
  for (const [path, { workspace, passphrase }] of copies) {
    const secret = byPassphrase(passphrase);
    const copy = await readBackup(cheapTools({ disk }), folder, { path }, secret);
    if (!isDeepStrictEqual(copy.workspace, workspace)) return 'a copy holds something else';
  }
  return null;
}

async function usable(
  vault: Vault,
  disk: Disk,
  folder: string,
  { passphrase, workspace }: Chapter,
): Promise<string | null> {
  const { revision } = workspace ?? emptyWorkspace;
  await vault.apply(revision, aNote('after the power came back'));
  await vault.lock();
  const { vault: again } = aVault({ disk, folder });
  try {
    await again.unlock(byPassphrase(passphrase));
    const found = (await again.open(noteAppeals)).revision;
    return found === revision + 1 ? null : 'an edit made afterwards is lost';
  } finally {
    await again.lock();
  }
}

/** The same problem of two files shall read the same. */
const unnumbered = (text: string): string => text.replaceAll(/-\d[-\w]*/g, '');

/** The code of the error that `act` ends in, or `null`. */
export async function codeOf(act: () => Promise<unknown>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof AppError)) return `untyped: ${String(error)}`;
  const { data } = error;
  if (data.code === 'vault.corrupt') return `${data.code} (${unnumbered(data.detail)})`;
  return data.code;
}

/** Where the user takes copies to: not the store's folder. */
export const elsewhere = (folder: string): string => join(folder, '..', 'taken-away');
