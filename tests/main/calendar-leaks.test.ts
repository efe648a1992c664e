// Calendars are shared and shown on locked screens. Every private field of a whole workspace holds a
// word of its own; of them a calendar file holds the neutral name, the place where that was asked
// for, and not one besides.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '#core/workspace/workspace.ts';
import { calendarCalls } from '#main/calls/calendar.ts';
import { formsIn, wordsCanary } from '#tests/support/canary.ts';
import { among, filled, wordOf } from '#tests/support/filled-workspace.ts';
import type { Path } from '#tests/support/free-texts.ts';
import { paths } from '#tests/support/printed-fields.ts';

const clock = { now: () => '2026-11-25T09:00:00.000Z', today: () => '2026-11-25' };
const MEETING = 'meetings.meetings.0';

/** The same, with something due of each kind: an open promise, a letter without a reply. */
function withMuchDue(): Workspace {
  const { commitments, register, ...rest } = filled('en');
  return {
    ...rest,
    commitments: {
      commitments: commitments.commitments.map((one) => ({ ...one, closing: null })),
    },
    register: { versions: register.versions.map((one) => ({ ...one, replies: [] })) },
  };
}

type Calls = ReturnType<typeof calendarCalls>;
type Save = (calls: Calls) => ReturnType<Calls['meetings.calendar']>;

/** The name and the contents of the file that `save` writes of `workspace`. */
async function saved(workspace: Workspace, save: Save): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zqfolderqz-'));
  const chooseNewFile = async (name: string) => join(folder, name);
  try {
    const { savedAs } = await save(
      calendarCalls({ current: () => workspace }, { chooseNewFile }, clock),
    );
    return `${savedAs!.slice(folder.length + 1)}\n${readFileSync(savedAs!, 'utf8')}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const workspace = withMuchDue();
const meetingId = workspace.meetings.meetings[0]!.id;

describe.each<[string, readonly Path[], Save]>([
  [
    'a meeting',
    [`${MEETING}.neutralName`],
    (calls) => calls['meetings.calendar']({ meetingId, withPlace: false }),
  ],
  [
    'a meeting with its place',
    [`${MEETING}.neutralName`, `${MEETING}.place`],
    (calls) => calls['meetings.calendar']({ meetingId, withPlace: true }),
  ],
  ['what is due', [], (calls) => calls['meetings.dueCalendar']({ keys: null })],
])('of all private words, the calendar file of %s', (_what, printed, save) => {
  it('holds those that it shows and no others', async () => {
    const file = await saved(workspace, save);
    expect(file).toContain('BEGIN:VCALENDAR');
    // A long line is folded: no word may hide at its fold.
    expect(new Set(among(paths, file.replaceAll('\r\n ', '')))).toEqual(new Set(printed));
  });

  it('holds none in another form', async () => {
    const strange = paths.filter((path) => !printed.includes(path)).map(wordOf);
    const canaries = [...strange, 'zqfolderqz', 'Demarche'].map((word) => wordsCanary(word, word));
    expect(formsIn(Buffer.from(await saved(workspace, save)), canaries)).toEqual([]);
  });
});

it('what is due are tasks, a promise, a letter and a meeting among them', async () => {
  const file = await saved(workspace, (calls) => calls['meetings.dueCalendar']({ keys: null }));
  expect(file.match(/BEGIN:VTODO/g)?.length).toBeGreaterThanOrEqual(3);
});
