// Calendar files are read by everybody's calendar, and tell it a name and a time.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf, type DatedMeeting, tasksFile } from '#core/meetings/calendar.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { dueList, tasksOf } from '#core/tracking/due-list.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { withStrings } from '#tests/support/free-texts.ts';
import { aMeeting, meetingId } from '#tests/support/meetings.ts';
import { wholeWorkspace } from '#tests/support/whole-workspace.ts';

const AT = '2026-11-25T09:10:11.123Z';

const dated = (fields: Partial<DatedMeeting> = {}): DatedMeeting => ({
  ...aMeeting(),
  on: '2026-12-01',
  ...fields,
});
const fileOf = (fields: Partial<DatedMeeting> = {}, withPlace = false): string =>
  calendarOf(dated(fields), { at: AT, withPlace });

/** What an independent reader finds in the file: the properties of each thing in it. */
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents().map((each) => ({
    name: each.name,
    properties: Object.fromEntries(
      each.getAllProperties().map((one) => [one.name, String(one.getFirstValue())]),
    ),
  }));
const event = (file: string) => read(file)[0]!.properties;

/** Any text of any characters, and those that a calendar file gives a meaning. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('\\', ';', ',', ':', '\n', '\r\n', '\\n', '"', '😀', 'ж', 'END:VEVENT', ' '),
    )
    .map((parts) => parts.join('')),
);
/** What a text is once what no calendar can hold is out of it. */
const holdable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .trim();

describe('the calendar file of a meeting', () => {
  it('is what the standard writes', () => {
    expect(fileOf().split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Calendar//Calendar 1.0//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      `UID:${meetingId}`,
      'DTSTAMP:20261125T091011Z',
      'DTSTART:20261201T100000',
      'DURATION:PT30M',
      'SUMMARY:Appointment',
      'CLASS:PRIVATE',
      'SEQUENCE:0',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has the hour on the clock of the place, whatever zone it is read in', () => {
    const root = new ICAL.Component(ICAL.parse(fileOf({ startsAt: '23:30', minutes: 45 })));
    const { startDate, endDate } = new ICAL.Event(root.getFirstSubcomponent('vevent')!);
    expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect([startDate, endDate].map(String)).toEqual([
      '2026-12-01T23:30:00',
      '2026-12-02T00:15:00',
    ]);
  });

  it('takes the whole day where no hour is set', () => {
    expect(event(fileOf({ on: '2026-12-31', startsAt: null }))).toMatchObject({
      dtstart: '2026-12-31',
      dtend: '2027-01-01',
    });
  });

  it('takes the meeting out again once it is cancelled', () => {
    const [before, after] = [fileOf(), fileOf({ status: 'cancelled' })].map(event);
    expect(after).toMatchObject({ uid: before!.uid, status: 'CANCELLED', sequence: '1' });
  });

  it('tells the place only where that is wanted and known', () => {
    expect(event(fileOf())).not.toHaveProperty('location');
    expect(event(fileOf({}, true))).toMatchObject({ location: 'Brussels' });
    expect(event(fileOf({ place: ' ' }, true))).not.toHaveProperty('location');
  });

  it('has a name even for a meeting without a neutral one', () => {
    expect(event(fileOf({ neutralName: ' ' }))).toMatchObject({ summary: 'Appointment' });
  });

  it('gives back any text as it was put in, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, (neutralName, place) => {
        const file = fileOf({ neutralName, place }, true);
        for (const line of file.split('\r\n')) expect(Buffer.from(line).length).toBeLessThan(76);
        // No line begins in the middle of a character, and nothing else ends one.
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\p{Cs}]/u);
        const all = read(file);
        expect(all).toHaveLength(1);
        expect(all[0]!.properties).toMatchObject({
          summary: holdable(neutralName) || 'Appointment',
          ...(holdable(place) !== '' && { location: holdable(place) }),
        });
      }),
    );
  });
});

describe('the file of what is due', () => {
  it('is a task for each thing, with its day and no word of it', () => {
    const file = tasksFile(
      [
        { uid: 'a', day: '2026-11-20' },
        { uid: 'b', day: '2027-01-31' },
      ],
      AT,
    );
    expect(read(file)).toMatchObject([
      { name: 'vtodo', properties: { uid: 'a', due: '2026-11-20', summary: 'Follow-up 1' } },
      { name: 'vtodo', properties: { uid: 'b', due: '2027-01-31', summary: 'Follow-up 2' } },
    ]);
    expect(file).toContain('DUE;VALUE=DATE:20261120\r\n');
  });
});

describe('whatever is in the workspace', () => {
  const open = (workspace: Workspace): Workspace => ({
    ...workspace,
    commitments: {
      commitments: workspace.commitments.commitments.map((one) => ({ ...one, closing: null })),
    },
    register: { versions: workspace.register.versions.map((one) => ({ ...one, replies: [] })) },
  });
  /** Every free text is a word of its own that gives its place away. */
  const places: string[] = [];
  const marked = open(
    withStrings(Workspace, wholeWorkspace, ({ path, text, isFree }) => {
      if (!isFree) return text;
      const canary = `Xq${places.length}zX`;
      places.push(path);
      return canary;
    }),
  );
  const told = (file: string): readonly string[] =>
    [...file.replaceAll('\r\n ', '').matchAll(/Xq(\d+)zX/gu)].map(([, at]) => places[Number(at)]!);
  const [meeting] = marked.meetings.meetings as [Meeting & DatedMeeting];

  it('a meeting tells its neutral name, and its place where that is wanted', () => {
    const name = 'meetings.meetings.0.neutralName';
    expect(places.length).toBeGreaterThan(100);
    expect(told(calendarOf(meeting, { at: AT, withPlace: false }))).toEqual([name]);
    const withPlace = told(calendarOf(meeting, { at: AT, withPlace: true }));
    expect(withPlace).toEqual([name, 'meetings.meetings.0.place']);
  });

  it('what is due tells nothing', () => {
    const { meetings, commitments, register } = marked;
    const due = dueList({ ...meetings, ...commitments, ...register }, '2026-12-25');
    expect(new Set(due.map(({ kind }) => kind))).toEqual(
      new Set(['commitment', 'followUp', 'reply']),
    );
    expect(told(tasksFile(tasksOf(due), AT))).toEqual([]);
  });
});
