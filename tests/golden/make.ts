// Makes `tests/golden/<version>`: a store as today's program writes it, with everything a store can have.
// Once a version is released its store is never made again: `node tests/golden/make.ts` is run
// for a new workspace version or format, and its folder is added beside the others.
//
// `0.1.0/workspace.json` was written by version 0.1 itself (commit dd310a8, its `plainVault`, 120
// steps of its `tests/support/arbitraries.ts`).
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LetterId } from '#core/ids.ts';
import { Command } from '#core/workspace/command.ts';
import { WORKSPACE_VERSION } from '#core/workspace/workspace.ts';
import { loadAead } from '#main/vault/crypto/aead.ts';
import { deriveInWorker, FLOOR } from '#main/vault/crypto/kdf.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { aCheckedForm, aNote, aTheme, noteAppeals } from '#tests/support/commands.ts';
import { aLetter } from '#tests/support/letters.ts';
import { aReply, aSentVersion } from '#tests/support/register.ts';
import { byPassphrase, cheapTools, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { wholeWorkspace } from '#tests/support/whole-workspace.ts';

/** A letter of a kind of the user's own, on paper of their own, that was sent and answered. */
function aLetterSent(): readonly Command[] {
  const [formal] = bundledLibrary().templates;
  if (!formal) throw new Error('there is no kind of letter');
  const version = aSentVersion();
  return [
    Command.parse({
      type: 'letters.addTemplate',
      template: { ...formal, id: 'own-1', name: 'Mine' },
    }),
    Command.parse({
      type: 'letterheads.add',
      letterhead: {
        id: '00000000-0000-4000-8000-0000000000aa',
        name: 'Ours',
        kind: 'png',
        file: 'iVBORw0KGgo=',
      },
    }),
    Command.parse({ type: 'letters.create', letter: aLetter() }),
    Command.parse({ type: 'register.seal', version }),
    Command.parse({ type: 'register.noteReplies', id: version.id, replies: [aReply()] }),
  ];
}

/** A meeting with something in every field, an answer for it, what was promised, and a letter on it. */
function aMeetingHeld(): readonly Command[] {
  const { meetings, commitments } = wholeWorkspace;
  const [meeting] = meetings.meetings;
  if (!meeting) throw new Error('there is no meeting');
  return [
    Command.parse({ type: 'meetings.create', meeting }),
    ...meetings.answers.map((answer) => Command.parse({ type: 'meetings.addAnswer', answer })),
    ...commitments.commitments.map((commitment) =>
      Command.parse({ type: 'commitments.add', commitment }),
    ),
    Command.parse({
      type: 'letters.create',
      letter: aLetter({ id: LetterId.parse(randomUUID()), meetingId: meeting.id }),
    }),
  ];
}

/** A copy of it that was taken along and brought home. */
const aTrip = (): readonly Command[] =>
  wholeWorkspace.travel.trips.map((trip) => Command.parse({ type: 'travel.leave', trip }));

/** What is noted on it afterwards. */
const aCommitmentKept = (): readonly Command[] =>
  wholeWorkspace.commitments.commitments.map(({ id, closing, changedAt }) =>
    Command.parse({
      type: 'commitments.revise',
      id,
      revision: { field: 'closing', value: closing && { ...closing, impact: 'moderatePositive' } },
      at: changedAt,
    }),
  );

const here = import.meta.dirname;
const target = join(here, String(WORKSPACE_VERSION));
const worker = new URL('../../electron/main/vault/crypto/kdf-worker.ts', import.meta.url);

mkdirSync(target);
const work = mkdtempSync(join(tmpdir(), 'demarche-golden-'));
const folder = join(work, 'vault');
const plain = join(work, 'workspace.json');
cpSync(join(here, '0.1.0', 'workspace.json'), plain);
const tools = {
  ...cheapTools(),
  loadAead,
  derive: deriveInWorker(worker),
  cost: async () => FLOOR,
};
const vault = encryptedVault(placeOf(folder, plain), tools);

const { recoveryKey } = await vault.create(PASSPHRASE);
const edit = async (command: Command) =>
  vault.apply((await vault.open(noteAppeals)).revision, command);
await edit(aNote('Written after the move: ёжик, العربية, 山.'));
await vault.lock();
await vault.unlock(byPassphrase());
await edit(aTheme('dark', 7));
await edit(aCheckedForm());
for (const command of [...aLetterSent(), ...aMeetingHeld(), ...aTrip()]) await edit(command);
await vault.backUp(join(target, 'backup'));
await edit(aNote('In the journal only.', noteAppeals[1]));
for (const command of aCommitmentKept()) await edit(command);

cpSync(folder, join(target, 'store'), { recursive: true });
rmSync(join(target, 'store', 'lock'));
const expected = { recoveryKey, workspace: await vault.open(noteAppeals) };
writeFileSync(join(target, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
await vault.lock();
rmSync(work, { recursive: true });
