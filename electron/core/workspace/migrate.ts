// Values stored by earlier versions, as this version has them: one step a version, in order.
import type { PartId } from './parts.ts';
import { defaultSettings } from './settings.ts';
import { emptyWorkspace, WORKSPACE_VERSION, Workspace } from './workspace.ts';

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
  /** Version 4 knows kinds of letter, what stands in each, and the register. */
  3: {
    part: (id, stored) =>
      id === 'letters' && isRecord(stored) && Array.isArray(stored.letters)
        ? { ...stored, letters: stored.letters.map(withBlocks), templates: [] }
        : stored,
    command: (stored) => {
      if (!isRecord(stored)) return stored;
      if (stored.type === 'letters.create') return { ...stored, letter: withBlocks(stored.letter) };
      return stored.type === 'letters.revise'
        ? { ...stored, revision: withFactIds(stored.revision) }
        : stored;
    },
  },
  /** Version 5 knows meetings, which of them a letter came from, and what has left on a trip. */
  4: {
    part: (id, stored) =>
      id === 'letters' && isRecord(stored) && Array.isArray(stored.letters)
        ? { ...stored, letters: stored.letters.map(withMeeting) }
        : stored,
    command: (stored) =>
      isRecord(stored) && stored.type === 'letters.create'
        ? { ...stored, letter: withMeeting(stored.letter) }
        : stored,
  },
};

const withMeeting = (stored: unknown): unknown =>
  isRecord(stored) ? { ...stored, meetingId: null } : stored;

/** Every letter of an earlier version was a formal one. */
const withBlocks = (stored: unknown): unknown =>
  isRecord(stored)
    ? {
        ...stored,
        templateId: 'formal',
        blocks: ['opening', 'concerns', 'asks', 'closing'],
        follows: null,
        delivery: 'together',
        ownParts: [],
        letterheadId: null,
        caseIds: [],
        replyBy: null,
        signatories: [],
        enclosures: [],
        copyIds: [],
        checks: checksWithFactIds(stored.checks),
      }
    : stored;

const withFactIds = (stored: unknown): unknown =>
  isRecord(stored) && stored.field === 'checks'
    ? { ...stored, value: checksWithFactIds(stored.value) }
    : stored;

/** What is looked at again may be a case as well. */
const checksWithFactIds = (stored: unknown): unknown =>
  Array.isArray(stored)
    ? stored.map((check) => {
        if (!isRecord(check)) return check;
        const { concernId: factId, ...found } = check;
        return { factId, ...found };
      })
    : stored;

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
    meetings: emptyWorkspace.meetings,
    commitments: emptyWorkspace.commitments,
    letters: part('letters', letters),
    letterheads: emptyWorkspace.letterheads,
    register: emptyWorkspace.register,
    travel: emptyWorkspace.travel,
    settings: part('settings', settings),
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
