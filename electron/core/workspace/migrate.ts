// Values stored by earlier versions, as this version has them: one step a version, in order.
import type { PartId } from './parts.ts';
import { defaultSettings } from './settings.ts';
import { WORKSPACE_VERSION, Workspace } from './workspace.ts';

/** From one version to the next: what changes in a part, and in a command of a journal. */
type Step = {
  readonly part: (id: PartId, stored: unknown) => unknown;
  readonly command: (stored: unknown) => unknown;
};

/** By the version a step starts from. */
const steps: Readonly<Record<number, Step>> = {
  /** Version 2 locks itself after a time of the user's choosing. */
  1: {
    part: (id, stored) => (id === 'settings' ? withLockAfter(stored) : stored),
    command: (stored) =>
      isRecord(stored) && stored.type === 'settings.choose'
        ? { ...stored, settings: withLockAfter(stored.settings) }
        : stored,
  },
  /** Version 3 keeps which forms of address and which facts of a letter the user has checked. */
  2: {
    part: (id, stored) => {
      if (!isRecord(stored)) return stored;
      if (id === 'officials') return { ...stored, forms: [] };
      if (id !== 'letters' || !Array.isArray(stored.letters)) return stored;
      return { ...stored, letters: stored.letters.map(withChecks) };
    },
    command: (stored) =>
      isRecord(stored) && stored.type === 'letters.create'
        ? { ...stored, letter: withChecks(stored.letter) }
        : stored,
  },
};

const withChecks = (stored: unknown): unknown =>
  isRecord(stored) ? { ...stored, checks: [], names: [], readyAt: null } : stored;

const withLockAfter = (stored: unknown): unknown =>
  isRecord(stored) ? { lockAfter: defaultSettings.lockAfter, ...stored } : stored;

const stepsFrom = (version: number): readonly Step[] =>
  Array.from({ length: WORKSPACE_VERSION - version }, (_, at) => steps[version + at]).filter(
    (step) => step !== undefined,
  );

/** A part stored by `version`, unchecked; `placePart` checks it. */
export const migratePart = (version: number, id: PartId, stored: unknown): unknown =>
  stepsFrom(version).reduce((value, step) => step.part(id, value), stored);

/** A command stored by `version`, unchecked. */
export const migrateCommand = (version: number, stored: unknown): unknown =>
  stepsFrom(version).reduce((value, step) => step.command(value), stored);

/** A whole workspace as version 1 stored it, in one value. Throws a `ZodError` when it is none. */
export function migrateWhole(stored: unknown): Workspace {
  if (!isRecord(stored) || stored.version !== 1) return Workspace.parse(stored);
  const part = (id: PartId, value: unknown) => migratePart(1, id, value);
  const { annotations, officials, letters, settings } = stored;
  return Workspace.parse({
    ...stored,
    version: WORKSPACE_VERSION,
    annotations: Array.isArray(annotations)
      ? annotations.map((each) => part(`annotations:${isRecord(each) ? each.appealId : ''}`, each))
      : annotations,
    officials: part('officials', officials),
    letters: part('letters', letters),
    settings: part('settings', settings),
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
