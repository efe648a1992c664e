// Cuts the power at every point of a recorded script and opens what may be left: as SQLite's crash
// tests do (sqlite.org/testing.html, section 3.3), over the store's own seam to the disk.
import { createHash } from 'node:crypto';
import type { Workspace } from '#core/workspace/workspace.ts';
import { Medium, type NameOrder } from './medium.ts';
import type { Entry, Files } from './model-disk.ts';

/** What must be found after a power cut between two moments of the script. */
export type Expectation = {
  /** `null`: no store yet. */
  readonly workspace: Workspace | null;
  readonly passphrase: string;
};

/** Looks at one state that was left. `null` when it is sound, else what is wrong. */
export type Look = (files: Files, asked: number, acknowledged: number) => Promise<string | null>;

export type Loss = { readonly problem: string; readonly at: number; readonly count: number };
export type Cut = {
  readonly points: number;
  readonly states: number;
  readonly problems: readonly Loss[];
};

/** How many of the states were not what they should be. */
export const badIn = ({ problems }: Cut): number =>
  problems.reduce((sum, { count }) => sum + count, 0);

type State = {
  readonly files: Files;
  readonly at: number;
  /**
   * The most that was acknowledged at any point that leaves this, and the least that was asked: a
   * program that opens these files cannot tell at which of the points it was.
   */
  readonly acknowledged: number;
  readonly asked: number;
};

type Where = {
  readonly log: readonly Entry[];
  readonly order: NameOrder;
  /** What was on the disk before the log. */
  readonly start?: Files;
  /** The first entry before which power may go. */
  readonly from?: number;
  /** Looking stops at so many different problems. */
  readonly most?: number;
};

/** Runs `look` over every different state that a power cut anywhere in a log may leave. */
export async function cutPower(where: Where, look: Look): Promise<Cut> {
  const { log, most = 5 } = where;
  const found = new Map<string, Loss>();
  const states = [...statesOf(where)];
  for (const { files, at, asked, acknowledged } of states) {
    const problem = await look(files, Math.max(asked, acknowledged), acknowledged);
    if (problem === null) continue;
    const { count, at: first } = found.get(problem) ?? { count: 0, at };
    found.set(problem, { problem, at: first, count: count + 1 });
    if (found.size >= most) break;
  }
  return { points: log.length + 1, states: states.length, problems: [...found.values()] };
}

function statesOf({ log, order, start = new Map(), from = 0 }: Where): Iterable<State> {
  const medium = new Medium(start);
  const states = new Map<string, State>();
  let told = { asked: 0, acknowledged: 0 };
  const collect = (at: number) => {
    if (at < from) return;
    for (const files of medium.states(order)) {
      const key = keyOf(files);
      const known = states.get(key) ?? { files, at, ...told };
      const acknowledged = Math.max(known.acknowledged, told.acknowledged);
      states.set(key, { ...known, acknowledged, asked: Math.min(known.asked, told.asked) });
    }
  };
  collect(0);
  log.forEach((entry, index) => {
    if (entry.kind === 'mark') told = entry;
    medium.step(entry);
    collect(index + 1);
  });
  return states.values();
}

const hashes = new WeakMap<Uint8Array, string>();
function hashOf(bytes: Uint8Array): string {
  const known = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('base64');
  hashes.set(bytes, known);
  return known;
}
const keyOf = (files: Files): string =>
  [...files]
    .map(([path, bytes]) => `${path} ${hashOf(bytes)}`)
    .sort()
    .join('\n');
