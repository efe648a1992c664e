// Makes one call of the vault fail at its k-th operation on the disk, for every k until none is left,
// and looks at what is there then, and at what follows: the user goes on, and the power is cut.
import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { apply } from '#core/workspace/apply.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aNote, noteAppeals } from '#tests/support/commands.ts';
import { byPassphrase } from '#tests/support/vault-tools.ts';
import type { Operation, Outcome } from './model-disk.ts';
import { cutPower } from './power-loss.ts';
import { aStory, type Chapter, codeOf, type Story, unsoundCopy } from './story.ts';

export type Fault = {
  readonly name: string;
  readonly outcome: Outcome;
  /** Kinds of operation that can fail so. */
  readonly kinds: readonly Operation['kind'][];
  /** Whether everything fails from the k-th operation on, until it is mended. */
  readonly lasts: boolean;
  /** The program dies at the k-th operation and is started again; the system goes on. */
  readonly kills?: boolean;
};

const NAMING = ['create', 'rename', 'link', 'makeFolder'] as const;
const CHANGING = [...NAMING, 'remove', 'write', 'truncate', 'flush', 'flushFolder'] as const;
const ALL = [...CHANGING, 'open', 'read', 'list'] as const;

/** Errors by their usual way: a defect once, a full disk until something is removed. */
export const FAULTS: readonly Fault[] = [
  { name: 'EIO once', outcome: { code: 'EIO' }, kinds: ALL, lasts: false },
  { name: 'EIO after doing', outcome: { code: 'EIO', done: true }, kinds: CHANGING, lasts: false },
  { name: 'EIO from then on', outcome: { code: 'EIO' }, kinds: ALL, lasts: true },
  {
    name: 'ENOSPC from then on',
    outcome: { code: 'ENOSPC', half: true },
    kinds: [...NAMING, 'write', 'flush'],
    lasts: true,
  },
  { name: 'EROFS from then on', outcome: { code: 'EROFS' }, kinds: CHANGING, lasts: true },
  { name: 'bytes swallowed', outcome: 'skip', kinds: ['write'], lasts: false },
  { name: 'half of the bytes swallowed', outcome: 'half', kinds: ['write'], lasts: false },
  { name: 'killed', outcome: 'skip', kinds: CHANGING, lasts: true, kills: true },
];

export type Scenario = {
  readonly name: string;
  /** Runs on an open vault unless `isLocked`. */
  readonly act: (vault: Vault, before: Chapter) => Promise<unknown>;
  readonly change: (before: Chapter) => Partial<Chapter>;
  readonly isLocked?: boolean;
  /** Never fails by its contract. */
  readonly isSilent?: boolean;
  /** What may fail so that nobody knows which state holds: then it is refused, and the new may be. */
  readonly undecidedAt?: readonly string[];
};

export type Outcomes = {
  faults: number;
  refused: number;
  done: number;
  /** Refused, and yet the new state is there: where the disk failed then. */
  readonly undecided: Set<string>;
  readonly problems: string[];
};

/** Every k of one fault in one scenario, on copies of the store that `before` tells of. */
export async function injectAll(
  before: Story,
  scenario: Scenario,
  fault: Fault,
  outcomes: Outcomes,
): Promise<void> {
  for (let k = 1; ; k++) {
    const story = aStory(before.folder, before);
    const run = new Run(story, scenario, fault, k);
    try {
      const problem = await run.problem();
      if (run.failedAt === null) return;
      outcomes.faults += 1;
      if (run.code === null) outcomes.done += 1;
      else outcomes.refused += 1;
      if (run.isUndecided) outcomes.undecided.add(run.failedAt);
      const where = `${scenario.name}, ${fault.name} at ${k} (${run.failedAt})`;
      if (problem) outcomes.problems.push(`${where}: ${problem}`);
    } finally {
      await story.powerOff();
    }
  }
}

class Run {
  /** The operation that failed first; `null`: the call was over before its k-th. */
  failedAt: string | null = null;
  code: string | null = null;
  isUndecided = false;
  readonly #story: Story;
  readonly #scenario: Scenario;
  readonly #fault: Fault;
  readonly #k: number;

  constructor(story: Story, scenario: Scenario, fault: Fault, k: number) {
    this.#story = story;
    this.#scenario = scenario;
    this.#fault = fault;
    this.#k = k;
  }

  /** What is wrong, or `null`. */
  async problem(): Promise<string | null> {
    const { vault, now } = this.#story;
    const old = now();
    const next = { ...old, ...this.#scenario.change(old) };
    if (!this.#scenario.isLocked) await vault.unlock(byPassphrase(old.passphrase));
    this.#arm();
    this.code = await codeOf(() => this.#scenario.act(vault, old));
    if (this.#fault.kills) await this.#die();
    this.#story.disturb(() => 'do');
    if (this.code?.startsWith('untyped')) return this.code;
    if (this.#scenario.isSilent && !this.#fault.kills && this.code)
      return `it failed with ${this.code}`;
    const legal = this.code === null ? [next] : [next, old];
    const there = await this.#seen(legal);
    if (typeof there === 'string') return there;
    this.isUndecided = there === next && this.code !== null && !isDeepStrictEqual(next, old);
    return this.#outOfBounds() ?? (this.failedAt ? this.#goOn(there, legal) : null);
  }

  #outOfBounds(): string | null {
    const { undecidedAt } = this.#scenario;
    const isKnown = !undecidedAt || this.#fault.kills || undecidedAt.includes(this.failedAt ?? '');
    return this.isUndecided && !isKnown ? `refused with ${this.code}, but in force` : null;
  }

  #arm(): void {
    let count = 0;
    const { kinds, lasts, outcome } = this.#fault;
    this.#story.disturb(({ kind, path }) => {
      if (!kinds.includes(kind)) return 'do';
      count += 1;
      const fails = count === this.#k || (lasts && count > this.#k);
      if (fails) this.failedAt ??= `${kind} ${this.#nameOf(path)}`;
      return fails ? outcome : 'do';
    });
  }

  #nameOf(path: string): string {
    return path === dirname(this.#story.folder) ? 'parent' : unnumbered(path);
  }

  /** What it would have said nobody heard. */
  async #die(): Promise<void> {
    await this.#story.powerOff();
    this.#story.restart();
    this.code ??= 'killed';
  }

  /** What another program, that only looks, finds on the disk as it is; else what is wrong. */
  async #seen(legal: readonly Chapter[]): Promise<Chapter | string> {
    const problems: string[] = [];
    for (const chapter of legal) {
      const problem = await unlike(this.#story, chapter);
      if (problem === null) return chapter;
      problems.push(problem);
    }
    const [only] = problems;
    return this.code === null ? `called saved, but ${only}` : problems.join(', and ');
  }

  /** The next edit, with nothing in its way; the power is cut as soon as it is acknowledged. */
  async #goOn(there: Chapter, legal: readonly Chapter[]): Promise<string | null> {
    const story = this.#story;
    const before = story.vault.isOpen() ? await this.#inMemory(there, legal) : there;
    if (before.workspace === null) return null;
    const closed = story.vault.isOpen() ? null : await this.#unlock(before);
    if (closed !== null) return `then it does not open: ${closed}`;
    const edit = aNote('the next');
    const { workspace } = apply(before.workspace, edit);
    // A copy that was refused may be the old one or the new.
    const copies = this.isUndecided ? new Map() : before.copies;
    let code: string | null = null;
    await story.step({ ...before, workspace, copies }, async (vault) => {
      code = await codeOf(() => vault.apply(workspace.revision - 1, edit));
    });
    if (code !== null) return `the next edit: ${code}`;
    await story.powerOff();
    const { log } = story.model;
    const from = log.length;
    const where = { log, start: story.before, order: 'journalled' as const, from, most: 1 };
    const { problems } = await cutPower(where, story.glance);
    return problems[0] ? `after a power cut: ${problems[0].problem}` : null;
  }

  /** What an open vault goes on from: a refused edit may be on the disk until the next is made. */
  async #inMemory(there: Chapter, legal: readonly Chapter[]): Promise<Chapter> {
    const workspace = await this.#story.vault.open(noteAppeals);
    const isIt = (chapter: Chapter) => isDeepStrictEqual(chapter.workspace, workspace);
    return [there, ...legal].find(isIt) ?? there;
  }

  #unlock({ passphrase }: Chapter): Promise<string | null> {
    return codeOf(() => this.#story.vault.unlock(byPassphrase(passphrase)));
  }
}

const unnumbered = (path: string): string =>
  basename(path).replace(/[.-](new-)?\d?[-\w]*\d.*$/, '');

/** How the disk differs from what `chapter` promises, or `null`. */
async function unlike(story: Story, chapter: Chapter): Promise<string | null> {
  const { vault, model, folder } = aStory(story.folder, story);
  const code = await codeOf(() =>
    vault.unlock(byPassphrase(chapter.passphrase), { viewOnly: true, acceptOlder: true }),
  );
  if (chapter.workspace === null)
    return code === 'vault.absent' || code === 'vault.missing' ? null : `a store: ${code}`;
  if (code !== null) return code;
  if (!isDeepStrictEqual(await vault.open(noteAppeals), chapter.workspace))
    return 'another workspace';
  return unsoundCopy(model.disk, folder, chapter);
}
