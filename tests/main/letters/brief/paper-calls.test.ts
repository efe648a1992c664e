// The papers of a meeting over the real calls; faked is only what a person does. Every private field of
// a whole workspace holds a word of its own, so that what a paper gives away is known word by word.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AppEvent } from '#core/contract/contract.ts';
import { LetterId, MeetingId } from '#core/ids.ts';
import { OfficeId } from '#core/officials/office.ts';
import { emptyWorkspace, Workspace } from '#core/workspace/workspace.ts';
import { letterCalls } from '#main/calls/letters.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import type { Vault } from '#main/vault/vault.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { formsIn, wordsCanary } from '#tests/support/canary.ts';
import { letterTools } from '#tests/support/file-desk.ts';
import { aFolder } from '#tests/support/folders.ts';
import { type Path, withStrings } from '#tests/support/free-texts.ts';
import { aLetter, anAppeal } from '#tests/support/letters.ts';
import { aMeeting, anItem } from '#tests/support/meetings.ts';
import { AS_IT_IS, paths } from '#tests/support/printed-fields.ts';
import { wholeWorkspace } from '#tests/support/whole-workspace.ts';

const JOB = '8f0e4c1a-9f6e-4c0b-8f2e-1234567890ab';
const library = { ...bundledLibrary(), appeals: [anAppeal] };
const officeId = OfficeId.parse('eu-hrvp');
const planned = aMeeting({
  attending: [{ officeId, delegate: '' }],
  agenda: [
    anItem(1, { type: 'concern', concernId: anAppeal.concerns[0]!.id }),
    anItem(2, { type: 'ask', ask: { type: 'own', text: 'receive the families' } }),
  ],
});

type World = {
  readonly workspace?: Workspace;
  readonly folder?: string | null;
  readonly hear?: (event: AppEvent, stop: () => void) => void;
};

function worldOf({ workspace = withMeeting(), folder = aFolder(), hear }: World = {}) {
  const events: AppEvent[] = [];
  const calls = letterCalls(
    {
      current: () => workspace,
      open: async () => workspace,
      isOpen: () => true,
    } as unknown as Vault,
    async () => ({ library, sha256: '' }),
    letterTools(
      {
        chooseFolder: async () => folder,
        chooseNewFile: async (name) => (folder === null ? null : join(folder, name)),
      },
      (event) => {
        events.push(event);
        hear?.(event, () => void calls['letters.cancelExport']({ job: JOB }));
      },
    ),
  );
  const there = () => (folder === null ? [] : readdirSync(folder).toSorted());
  const textOf = (name: string) => inspectDocx(readFileSync(join(folder ?? '', name))).text;
  return { calls, events, there, textOf };
}

const withMeeting = (
  fields: Partial<typeof planned> = {},
  letters: Workspace['letters'] = emptyWorkspace.letters,
): Workspace => ({
  ...emptyWorkspace,
  meetings: { meetings: [{ ...planned, ...fields }], answers: [] },
  letters,
});
const ofMeeting = { meetingId: planned.id };

describe('a paper of a meeting', () => {
  it.each(['brief', 'speakingNotes'] as const)(
    'is laid out and saved as a file (%s)',
    async (kind) => {
      const { calls, there, textOf } = worldOf();
      const { pages, docx } = await calls['meetings.pages']({ ...ofMeeting, kind });
      expect(pages.stoppedAt).toBeNull();
      await calls['meetings.export']({ ...ofMeeting, kind, as: 'docx' });
      const [name = ''] = there();
      expect(name).toMatch(/^2026-12-01 Visit to the ambassador (?:brief|speaking notes)\.docx$/);
      expect(textOf(name)).toContain('receive the families');
      expect(inspectDocx(docx).text).toBe(textOf(name));
    },
  );

  it('is not written while its meeting has nothing to speak of, nor of a meeting that is gone', async () => {
    const empty = worldOf({ workspace: withMeeting({ agenda: [] }) });
    const asked = { ...ofMeeting, kind: 'brief', as: 'docx' } as const;
    await expect(empty.calls['meetings.export'](asked)).rejects.toMatchObject({
      data: { code: 'meetings.incomplete', missing: ['agenda.empty'] },
    });
    await expect(
      empty.calls['meetings.exportPack']({ ...ofMeeting, job: JOB }),
    ).rejects.toMatchObject({
      data: { code: 'meetings.incomplete' },
    });
    const gone = MeetingId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000999');
    await expect(
      empty.calls['meetings.export']({ ...asked, meetingId: gone }),
    ).rejects.toMatchObject({ data: { code: 'workspace.missing' } });
  });
});

const leaveBehind = aLetter({
  id: LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000777'),
  meetingId: planned.id,
  officeIds: [officeId],
  concernIds: [anAppeal.concerns[0]!.id],
});
const withLetter = withMeeting({}, { letters: [leaveBehind], templates: [] });

describe('all papers of a meeting', () => {
  it('are written into one folder, each once, and nothing is replaced', async () => {
    const { calls, there, events } = worldOf({ workspace: withLetter });
    const first = await calls['meetings.exportPack']({ ...ofMeeting, job: JOB });
    expect(first.files.map(({ paper, state }) => [paper, state])).toEqual([
      ['brief', 'saved'],
      ['speakingNotes', 'saved'],
      ['letter', 'saved'],
      ['calendar', 'saved'],
    ]);
    const names = there();
    expect(names).toHaveLength(4);
    expect(names).toContain('appointment-2026-12-01.ics');
    expect(events.map((event) => event.type === 'progress' && [event.done, event.total])).toEqual(
      [0, 1, 2, 3, 4].map((done) => [done, 4]),
    );
    await calls['meetings.exportPack']({ ...ofMeeting, job: JOB });
    expect(there()).toEqual(names);
  });

  it('stop where the user says so, and what is written stays whole', async () => {
    const { calls, there } = worldOf({
      workspace: withLetter,
      hear: (event, stop) => {
        if (event.type === 'progress' && event.done === 1) stop();
      },
    });
    const { files } = await calls['meetings.exportPack']({ ...ofMeeting, job: JOB });
    expect(files.map(({ state }) => state)).toEqual(['saved', 'left', 'left', 'left']);
    expect(there()).toHaveLength(1);
  });

  it('do not wait for a letter that is not complete: it is told, and the others are written', async () => {
    const letters = { letters: [{ ...leaveBehind, officeIds: [] }], templates: [] };
    const { calls } = worldOf({ workspace: withMeeting({ on: null }, letters) });
    const { files } = await calls['meetings.exportPack']({ ...ofMeeting, job: JOB });
    expect(files).toMatchObject([
      { state: 'saved' },
      { state: 'saved' },
      { paper: 'letter', state: 'failed', error: { code: 'letters.incomplete' } },
    ]);
  });

  it('are not written where no folder is chosen', async () => {
    const { calls } = worldOf({ folder: null });
    expect(await calls['meetings.exportPack']({ ...ofMeeting, job: JOB })).toEqual({
      folder: null,
      files: [],
    });
  });
});

/** A name is found by its capitals. */
const NAME = 'Zqaziza Zqexample';
const HIDDEN = 'meetings.meetings.0.names.0.name';
const AIM = 'meetings.meetings.0.aim';
const wordOf = (path: Path): string =>
  path === HIDDEN ? NAME : `zq${String(paths.indexOf(path)).padStart(4, '0')}qz`;

const filled: Workspace = withStrings(Workspace, wholeWorkspace, ({ path, text, isFree }) => {
  if (!isFree || AS_IT_IS.test(path)) return text;
  return path === AIM ? `${wordOf(path)} ${NAME}` : wordOf(path);
});
const [whole] = filled.meetings.meetings;
const chosenNote = filled.annotations
  .flatMap((part, at) =>
    part.annotations.map(({ id }, index) => ({
      id,
      path: `annotations.${at}.annotations.${index}`,
    })),
  )
  .find(({ id }) => whole?.noteIds.includes(id))?.path;

/** What a paper may print: the plan, what was said before, who sits at the table, who it is from. */
const MAY = new RegExp(
  [
    '^meetings\\.meetings\\.0\\.(?:title|place|aim|messages|agenda|notToSay|participants|attending|owner|checks)',
    '^meetings\\.meetings\\.1\\.title', // the meeting before, with the same office
    '^meetings\\.answers\\.0',
    '^commitments\\.',
    '^officials\\.',
    '^settings\\.sender\\.(?:organisation|signatory)',
    ...(chosenNote ? [`^${chosenNote.replaceAll('.', '\\.')}\\.content\\.body$`] : []),
  ].join('|'),
);

describe.each([
  ['brief', 'docx'],
  ['brief', 'redacted'],
  ['speakingNotes', 'docx'],
  ['speakingNotes', 'redacted'],
] as const)('of all private words, a %s (%s)', (kind, as) => {
  const saved = async () => {
    const folder = aFolder();
    const { calls } = worldOf({ workspace: filled, folder });
    const { savedAs } = await calls['meetings.export']({ meetingId: whole!.id, kind, as });
    return readFileSync(savedAs!);
  };

  it('holds only those that it prints, in no form', async () => {
    const bytes = await saved();
    const inside = Object.entries(unzipSync(bytes))
      .map(([name, part]) => `${name}\n${strFromU8(part)}`)
      .join('\n');
    const found = paths.filter((path) => inside.includes(wordOf(path)));
    expect(found).toContain(kind === 'brief' ? AIM : 'meetings.meetings.0.agenda.2.about.text');
    expect(found.filter((path) => !MAY.test(path))).toEqual([]);
    const strange = paths.filter((path) => !MAY.test(path)).map(wordOf);
    expect(
      formsIn(
        bytes,
        strange.map((word) => wordsCanary(word, word)),
      ),
    ).toEqual([]);
  });

  it('gives no name that is withheld', async () => {
    expect(formsIn(await saved(), [wordsCanary('name', 'Zqexample')])).toEqual([]);
  });
});
