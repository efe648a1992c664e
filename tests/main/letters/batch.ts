// A letter saved for each recipient over the real calls; faked is only what a person does.
import { readdirSync } from 'node:fs';
import type { Input } from '#core/contract/contract.ts';
import type { AppEvent } from '#core/contract/events.ts';
import type { Letter, OwnPart } from '#core/letters/letter.ts';
import { emptyText } from '#core/letters/rich-text.ts';
import { type Office, OfficeId } from '#core/officials/office.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { letterCalls } from '#main/calls/letters.ts';
import type { Vault } from '#main/vault/vault.ts';
import { bundledAppeal, bundledLibrary } from '#tests/data/bundled.ts';
import { letterTools } from '#tests/support/file-desk.ts';
import { aFolder } from '#tests/support/folders.ts';
import { aLetter } from '#tests/support/letters.ts';

const library = bundledLibrary();
const appeal = bundledAppeal();
const job = '8f0e4c1a-9f6e-4c0b-8f2e-1234567890ab';
export const ids = (...all: readonly string[]) => all.map((id) => OfficeId.parse(id));
export const own = (officeId: string, fields: Partial<OwnPart>): OwnPart => ({
  officeId: OfficeId.parse(officeId),
  salutation: '',
  paragraph: emptyText,
  askIndexes: null,
  ...fields,
});

export type World = {
  readonly folder?: string | null;
  readonly offices?: readonly Office[];
  readonly what?: Input<'letters.exportEach'>['what'];
  /** Hears each event; `stop` and `lock` are what a person can do meanwhile. */
  readonly hear?: (event: AppEvent, can: { stop: () => void; lock: () => void }) => void;
};

/** Saves a letter for each recipient, as the window does: by the calls, with a person at the rim. */
export async function each(fields: Partial<Letter>, world: World = {}) {
  const letter = aLetter({
    appealId: appeal.id,
    officeIds: ids('eu-hrvp', 'uz-fm', 'osce-odihr'),
    delivery: 'apart',
    concernIds: [appeal.concerns[0]!.id],
    ...fields,
  });
  const workspace: Workspace = {
    ...emptyWorkspace,
    letters: { letters: [letter], templates: [] },
    officials: { ...emptyWorkspace.officials, offices: [...(world.offices ?? [])] },
  };
  const folder = world.folder === undefined ? aFolder() : world.folder;
  const events: AppEvent[] = [];
  let isOpen = true;
  const calls = letterCalls(
    { current: () => workspace, isOpen: () => isOpen } as unknown as Vault,
    async () => ({ library, sha256: '' }),
    letterTools(
      { chooseFolder: async () => folder, reveal: (path) => shown.push(path) },
      (event) => {
        events.push(event);
        world.hear?.(event, {
          stop: () => void calls['letters.cancelExport']({ job }),
          lock: () => {
            isOpen = false;
          },
        });
      },
    ),
  );
  const shown: string[] = [];
  const { what = 'letter' } = world;
  const result = await calls['letters.exportEach']({ letterId: letter.id, what, job });
  calls['letters.reveal'](null);
  const there = folder === null ? [] : readdirSync(folder).toSorted();
  const fingerprint = async (officeId: OfficeId) =>
    (await calls['letters.fingerprint']({ letterId: letter.id, officeId })).sha256;
  return { ...result, there, events, shown, fingerprint };
}

export type Done = Awaited<ReturnType<typeof each>>;

export const states = ({ files }: Done) => files.map(({ state }) => state);
