// Travel copies as real sealed files: what opens them, what does not, and that home is left alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppealId } from '#core/appeals/ids.ts';
import { TripId } from '#core/ids.ts';
import { luggageOf } from '#core/travel/luggage.ts';
import { mergeTravel } from '#core/travel/merge-travel.ts';
import { pack } from '#core/travel/pack.ts';
import type { Secret } from '#core/vault/vault-state.ts';
import { Command } from '#core/workspace/command.ts';
import { travelCalls } from '#main/calls/travel.ts';
import { readSealedFile } from '#main/vault/sealed-file.ts';
import { formsIn, wordsCanary } from '#tests/support/canary.ts';
import { aNote } from '#tests/support/commands.ts';
import { flipped } from '#tests/support/damage.ts';
import { aFolder } from '#tests/support/folders.ts';
import { aMeeting, meetingId } from '#tests/support/meetings.ts';
import { aVault } from '#tests/support/vault.ts';
import { failureOf, filesIn } from '#tests/support/vault-spies.ts';
import {
  byPassphrase,
  cheapTools,
  NEXT_PASSPHRASE,
  PASSPHRASE,
} from '#tests/support/vault-tools.ts';

const tripId = TripId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000701');
const SECRET = 'what stays at home';
const appealIds = [AppealId.parse('alpha-2013')];

/** A vault at home with a meeting that is ready to leave, and a stick to save it on. */
async function aHome() {
  const { vault, folder } = aVault();
  const { recoveryKey } = await vault.create(PASSPHRASE);
  const edit = async (command: unknown) =>
    vault.apply(vault.current().revision, Command.parse(command));
  await edit(aNote(SECRET));
  await edit({ type: 'meetings.create', meeting: aMeeting({ aim: 'What travels along.' }) });
  const base = pack(luggageOf(vault.current()), meetingId, {
    noteIds: [],
    commitmentIds: [],
    letterIds: [],
  });
  const about = { id: tripId, meetingId, madeOn: '2026-11-25', expiresOn: '2026-12-04' };
  await edit({ type: 'travel.leave', trip: { ...about, base, backOn: null } });
  const path = join(aFolder(), 'copy.demarche-backup');
  const desk = { chooseNewFile: async () => path, chooseFile: async () => path };
  const calls = travelCalls(vault, cheapTools(), desk);
  const pass = (passphrase: string) => ({ tripId, withSender: false, passphrase });
  const read = async (secret: Secret) => {
    await calls['travel.choose'](null);
    return calls['travel.read']({ secret });
  };
  return { vault, folder, recoveryKey, edit, path, calls, pass, read };
}

type Home = Awaited<ReturnType<typeof aHome>>;

async function packed(): Promise<Home> {
  const home = await aHome();
  await home.calls['travel.pack'](home.pass(NEXT_PASSPHRASE));
  return home;
}

/** The copy opened on an empty computer, as any backup is. */
async function onTheWay({ path }: Home) {
  const { vault } = aVault();
  await vault.restore({ path }, byPassphrase(NEXT_PASSPHRASE));
  return vault;
}

describe('a travel copy', () => {
  it('is opened by its own passphrase, on an empty computer, by restoring it', async () => {
    const away = await onTheWay(await packed());
    const { meetings, travel, annotations } = await away.open(appealIds);
    expect(meetings.meetings.map(({ aim }) => aim)).toEqual(['What travels along.']);
    expect(annotations).toEqual([]);
    expect(travel.here?.tripId).toBe(tripId);
    await away.lock();
    await away.unlock(byPassphrase(NEXT_PASSPHRASE));
    expect(away.current().travel.trips).toEqual([]);
  });

  it('is opened by neither passphrase nor recovery key of home, and home not by its own', async () => {
    const home = await packed();
    const { vault } = aVault();
    const open = (secret: Secret) => failureOf(vault.restore({ path: home.path }, secret));
    expect(await open(byPassphrase(PASSPHRASE))).toMatchObject({ code: 'vault.wrongPassphrase' });
    const { recoveryKey } = home;
    expect(await open({ kind: 'recoveryKey', recoveryKey })).toMatchObject({
      code: 'vault.wrongRecoveryKey',
    });
    await home.vault.lock();
    expect(await failureOf(home.vault.unlock(byPassphrase(NEXT_PASSPHRASE)))).toMatchObject({
      code: 'vault.wrongPassphrase',
    });
  });

  it('shares no id, salt or slot with home, and has one slot of its own', async () => {
    const { path, folder } = await packed();
    const { header } = readSealedFile(readFileSync(path));
    const home = readSealedFile(readFileSync(join(folder, 'head'))).header;
    expect(header.slots.map(({ kind }) => kind)).toEqual(['passphrase']);
    expect(header.storeId).not.toBe(home.storeId);
    expect(JSON.stringify(home)).not.toContain(header.slots[0]!.salt);
  });

  it('shows nothing of what is in it, nor of what stays at home', async () => {
    const { path } = await packed();
    const canaries = [SECRET, 'What travels along.', 'Maria Example', PASSPHRASE, NEXT_PASSPHRASE];
    const named = canaries.map((words) => wordsCanary(words, words));
    expect(formsIn(readFileSync(path), named)).toEqual([]);
  });

  it('is not made under a passphrase that is too weak, and leaves no file then', async () => {
    const { calls, pass, path } = await aHome();
    const making = async () => calls['travel.pack'](pass('too short'));
    expect(await failureOf(making())).toMatchObject({ code: 'vault.weakPassphrase' });
    expect(() => readFileSync(path)).toThrow();
  });

  it('is not made under the passphrase of home', async () => {
    const { calls, pass, path } = await aHome();
    const making = async () => calls['travel.pack'](pass(PASSPHRASE));
    expect(await failureOf(making())).toMatchObject({ code: 'travel.samePassphrase' });
    expect(() => readFileSync(path)).toThrow();
  });

  it('leaves the files of home as they are, while it is made and while it is read', async () => {
    const { folder, calls, pass, read } = await aHome();
    const before = filesIn(folder);
    await calls['travel.pack'](pass(NEXT_PASSPHRASE));
    await read(byPassphrase(NEXT_PASSPHRASE));
    expect(filesIn(folder)).toEqual(before);
  });

  it('is not made of a vault that locked itself while somebody chose where to', async () => {
    const { vault, path } = await aHome();
    const desk = {
      chooseFile: async () => path,
      chooseNewFile: async () => {
        await vault.lock();
        return path;
      },
    };
    const making = async () =>
      travelCalls(vault, cheapTools(), desk)['travel.pack']({
        tripId,
        withSender: false,
        passphrase: NEXT_PASSPHRASE,
      });
    expect(await failureOf(making())).toMatchObject({ code: 'vault.locked' });
    expect(() => readFileSync(path)).toThrow();
  });
});

describe('what comes back', () => {
  it('is read from a backup that the travel copy wrote, and merged into home', async () => {
    const home = await packed();
    const away = await onTheWay(home);
    const revision = { field: 'aim', value: 'What was reached.' };
    const at = '2026-12-01T12:00:00.000Z';
    await away.apply(
      away.current().revision,
      Command.parse({ type: 'meetings.revise', id: meetingId, revision, at }),
    );
    await away.backUp(home.path);
    const { luggage } = await home.read(byPassphrase(NEXT_PASSPHRASE));
    const [trip] = home.vault.current().travel.trips;
    const merge = mergeTravel(trip!, luggageOf(home.vault.current()), luggage);
    expect(merge.changes).toMatchObject([{ field: 'aim', isConflict: false }]);
    for (const command of merge.commands(new Map(), at, '2026-12-03')) await home.edit(command);
    const { meetings, annotations, travel } = await home.vault.open(appealIds);
    expect(meetings.meetings[0]!.aim).toBe('What was reached.');
    expect(annotations[0]!.annotations[0]!.content.body).toBe(SECRET);
    expect(travel.trips.map(({ backOn }) => backOn)).toEqual(['2026-12-03']);
  });

  it('is told apart from a damaged file, a wrong passphrase and no file at all', async () => {
    const home = await packed();
    expect(await failureOf(home.read(byPassphrase(PASSPHRASE)))).toMatchObject({
      code: 'vault.wrongPassphrase',
    });
    const bytes = readFileSync(home.path);
    writeFileSync(home.path, flipped(bytes, bytes.length - 1));
    expect(await failureOf(home.read(byPassphrase(NEXT_PASSPHRASE)))).toMatchObject({
      code: 'backup.unreadable',
    });
    const fresh = travelCalls(home.vault, cheapTools(), {
      chooseNewFile: async () => null,
      chooseFile: async () => null,
    });
    const reading = async () => fresh['travel.read']({ secret: byPassphrase() });
    expect(await failureOf(reading())).toMatchObject({ code: 'input.invalid' });
  });

  it('is refused when it is a whole backup, or of a trip that this vault does not know', async () => {
    const home = await packed();
    const other = await packed();
    await other.edit({ type: 'travel.forget', id: tripId });
    expect(await failureOf(other.read(byPassphrase(NEXT_PASSPHRASE)))).toMatchObject({
      code: 'travel.refused',
      reason: 'unknownTrip',
    });
    await home.vault.backUp(home.path);
    expect(await failureOf(home.read(byPassphrase(PASSPHRASE)))).toMatchObject({
      code: 'travel.refused',
      reason: 'noCopy',
    });
  });
});
