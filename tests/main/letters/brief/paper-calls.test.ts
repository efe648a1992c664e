// The papers of a meeting over the real calls; faked is only what a person does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppEvent } from '#core/contract/events.ts';
import { LetterId, MeetingId } from '#core/ids.ts';
import { TemplateId } from '#core/letters/template.ts';
import { OfficeId } from '#core/officials/office.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { letterCalls } from '#main/calls/letters.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import type { Vault } from '#main/vault/vault.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { formsIn, wordsCanary } from '#tests/support/canary.ts';
import { letterTools } from '#tests/support/file-desk.ts';
import { filled, NAME_IN_MEETING, wordOf } from '#tests/support/filled-workspace.ts';
import { aFolder } from '#tests/support/folders.ts';
import { aLetter, anAppeal } from '#tests/support/letters.ts';
import { aMeeting, anItem } from '#tests/support/meetings.ts';
import { briefPrints, paths, speakingNotesPrint } from '#tests/support/printed-fields.ts';

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
const kindOf = (id: string) => library.templates.find((one) => one.id === id)!;
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

  it('hold the letter to leave behind, and none that is written after the meeting', async () => {
    const written = (number: number, templateId: string) =>
      aLetter({
        ...leaveBehind,
        id: LetterId.parse(`5f0f0d5e-4bde-4a8e-9d6f-00000000078${number}`),
        templateId: TemplateId.parse(templateId),
        subject: templateId,
      });
    const ownThanks = { ...kindOf('meeting-thanks'), id: TemplateId.parse('own-thanks') };
    const letters = {
      letters: [
        written(1, 'meeting-thanks'),
        leaveBehind,
        written(2, 'commitment-reminder'),
        written(3, 'own-thanks'),
      ],
      templates: [ownThanks],
    };
    const { calls, there } = worldOf({ workspace: withMeeting({}, letters) });
    const { files } = await calls['meetings.exportPack']({ ...ofMeeting, job: JOB });
    expect(files.filter(({ paper }) => paper === 'letter')).toHaveLength(1);
    expect(there().join()).not.toMatch(/thanks|reminder/u);
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

// What the files themselves give away is told in leaks.test.ts; here, the twin without names.
describe.each(['en', 'fr', 'ru'] as const)('of all private words, in %s', (language) => {
  const workspace = filled(language);
  const [held] = workspace.meetings.meetings;
  const prints = { brief: briefPrints(language), speakingNotes: speakingNotesPrint } as const;

  it.each(['brief', 'speakingNotes'] as const)('a twin of a %s holds no others', async (kind) => {
    const { calls } = worldOf({ workspace });
    const asked = { meetingId: held!.id, kind, as: 'redacted' } as const;
    const { savedAs } = await calls['meetings.export'](asked);
    const strange = paths.filter((path) => !prints[kind].includes(path)).map(wordOf);
    const canaries = [...strange, ...NAME_IN_MEETING.split(' ')].map((word) =>
      wordsCanary(word, word),
    );
    expect(formsIn(readFileSync(savedAs!), canaries)).toEqual([]);
  });
});
