import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apply } from '#core/workspace/apply.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aNote } from '#tests/support/commands.ts';
import { aFolder } from '#tests/support/folders.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { FAULTS, injectAll, type Outcomes, type Scenario } from './faults.ts';
import { report } from './report.ts';
import { aStory, type Chapter, elsewhere, type Story } from './story.ts';
import { begin } from './whole-life.ts';

const copyOf = ({ copies }: Pick<Chapter, 'copies'>): string => [...copies.keys()][0] ?? '';
const note = aNote('the edit under way');
const editing = (vault: Vault, { workspace }: Chapter) =>
  vault.apply(workspace?.revision ?? 0, note);
const edited = ({ workspace }: Chapter) => ({
  workspace: apply(workspace ?? emptyWorkspace, note).workspace,
});
const same = () => ({});
/** The one moment at which it cannot be known whether the new head holds. */
const undecidedAt = ['rename head', 'flushFolder vault'];
const renewed = () => ({ passphrase: NEXT_PASSPHRASE });

const scenarios: readonly Scenario[] = [
  { name: 'an edit', act: editing, change: edited },
  { name: 'a save', act: (vault) => vault.allowEraseLocked(true), change: same },
  {
    name: 'a change of passphrase',
    act: (vault) => vault.changePassphrase(byPassphrase(), NEXT_PASSPHRASE),
    change: renewed,
    undecidedAt,
  },
  {
    name: 'a rekey',
    act: (vault) => vault.rekey(byPassphrase(), NEXT_PASSPHRASE),
    change: renewed,
    undecidedAt,
  },
  { name: 'locking', act: (vault) => vault.lock(), change: same, isSilent: true },
  {
    name: 'an edit and locking',
    act: async (vault, before) => {
      await editing(vault, before);
      await vault.lock();
    },
    change: edited,
  },
  { name: 'unlocking', act: (vault) => vault.unlock(byPassphrase()), change: same, isLocked: true },
  {
    name: 'taking a copy away',
    act: (vault, before) => vault.backUp(copyOf(before)),
    change: ({ workspace, passphrase, ...before }) => ({
      copies: new Map([[copyOf(before), { workspace: workspace ?? emptyWorkspace, passphrase }]]),
    }),
  },
  {
    name: 'restoring',
    act: (vault, before) => vault.restore({ path: copyOf(before) }, byPassphrase()),
    change: (before) => ({ workspace: before.copies.get(copyOf(before))?.workspace ?? null }),
  },
];

/** A store with edits in its journal, a copy elsewhere, and its program gone. */
async function aLife(): Promise<Story> {
  const story = aStory(join(aFolder(), 'vault'));
  await begin(story);
  const { workspace, passphrase } = story.now();
  const path = elsewhere(story.folder);
  const copies = new Map([[path, { workspace: workspace ?? emptyWorkspace, passphrase }]]);
  await story.step({ copies }, (vault) => vault.backUp(path));
  await story.edit(aNote('in the journal'));
  await story.powerOff();
  return story;
}

const none = (): Outcomes => ({
  faults: 0,
  refused: 0,
  done: 0,
  undecided: new Set(),
  problems: [],
});

function tell(name: string, { problems, undecided, ...figures }: Outcomes): void {
  report('R3', `faults in ${name}`, {
    ...figures,
    undecided: [...undecided].join('; ') || 'none',
    bad: problems.length,
  });
  expect(problems).toEqual([]);
  expect(figures.faults).toBeGreaterThan(0);
}

describe('a disk that fails anywhere leaves the old state or the new, and says so, in', () => {
  it.each(scenarios)(
    '$name',
    async (scenario) => {
      const story = await aLife();
      const outcomes = none();
      for (const fault of FAULTS) await injectAll(story, scenario, fault, outcomes);
      tell(scenario.name, outcomes);
    },
    120_000,
  );

  it('creating', async () => {
    const story = aStory(join(aFolder(), 'vault'));
    const outcomes = none();
    const creating: Scenario = {
      name: 'creating',
      act: (vault) => vault.create(PASSPHRASE),
      change: () => ({ workspace: emptyWorkspace }),
      isLocked: true,
      undecidedAt,
    };
    for (const fault of FAULTS) await injectAll(story, creating, fault, outcomes);
    tell('creating', outcomes);
  }, 60_000);
});
