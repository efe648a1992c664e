// A meeting, or the days until which something waits, as a calendar file: RFC 5545, iCalendar. Calendars
// are shared, synchronised and shown on locked screens: a file tells a neutral name and a time.
import { daysAfter } from '../days.ts';
import type { Meeting } from './meeting.ts';

/** A meeting whose day is fixed. */
export type DatedMeeting = Meeting & { readonly on: string };

export const isDated = (meeting: Meeting): meeting is DatedMeeting => meeting.on !== null;

/** Something to be done by a day, without a word of what it is. */
export type Task = {
  /** Tells it from all others, in every file that it is in. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
};

/** What a calendar shows of a meeting that has no neutral name. */
const UNNAMED = 'Appointment';
/** What a list of tasks shows, with a number. */
const TASK = 'Follow-up';

/** RFC 5545 asks for who made the file; that it was this program would tell what the user does. */
const HEAD = ['VERSION:2.0', 'PRODID:-//Calendar//Calendar 1.0//EN', 'CALSCALE:GREGORIAN'];

/**
 * What the file tells of a meeting in words, and nothing else. The place is `null` unless it is wanted
 * and known.
 */
export const calendarWords = (
  { neutralName, place }: Pick<Meeting, 'neutralName' | 'place'>,
  withPlace: boolean,
): { readonly name: string; readonly place: string | null } => ({
  name: holdable(neutralName) || UNNAMED,
  place: (withPlace && holdable(place)) || null,
});

/** What of a text a calendar file can hold: no halves of characters, no controls but tabs and ends of line. */
const holdable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .trim();

/**
 * The file of a meeting. Its time floats: it has no time zone, being the hour on the clock of the place,
 * wherever the calendar is read. Without an hour it takes the day. `at`: the moment the file is made.
 */
export function calendarOf(
  meeting: DatedMeeting,
  { at, withPlace }: { readonly at: string; readonly withPlace: boolean },
): string {
  const { name, place } = calendarWords(meeting, withPlace);
  const isCancelled = meeting.status === 'cancelled';
  return fileOf([
    component('VEVENT', [
      `UID:${meeting.id}`,
      `DTSTAMP:${stamp(at)}`,
      ...timeOf(meeting),
      `SUMMARY:${escaped(name)}`,
      ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
      'CLASS:PRIVATE',
      // A calendar takes an entry out again only for a later one in the sequence.
      ...(isCancelled ? ['STATUS:CANCELLED', 'SEQUENCE:1'] : ['SEQUENCE:0']),
    ]),
  ]);
}

/** The file of what waits, in the order given: days alone. `at`: the moment the file is made. */
export const tasksFile = (tasks: readonly Task[], at: string): string =>
  fileOf(
    tasks.map(({ uid, day }, index) =>
      component('VTODO', [
        `UID:${escaped(uid)}`,
        `DTSTAMP:${stamp(at)}`,
        `DUE;VALUE=DATE:${compact(day)}`,
        `SUMMARY:${TASK} ${index + 1}`,
        'CLASS:PRIVATE',
        'STATUS:NEEDS-ACTION',
      ]),
    ),
  );

const fileOf = (components: readonly (readonly string[])[]): string =>
  component('VCALENDAR', [...HEAD, ...components.flat()])
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const component = (name: string, lines: readonly string[]): readonly string[] => [
  `BEGIN:${name}`,
  ...lines,
  `END:${name}`,
];

function timeOf({ on, startsAt, minutes }: DatedMeeting): readonly string[] {
  if (startsAt !== null)
    return [`DTSTART:${compact(on)}T${startsAt.replace(':', '')}00`, `DURATION:PT${minutes}M`];
  return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(daysAfter(on, 1))}`];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** An instant in UTC, as RFC 5545 writes it (3.3.5, form 2), to the second. */
const stamp = (at: string): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

/** As a value of type TEXT (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** Octets of a character in UTF-8. */
const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A line in pieces that are short enough, each but the first after a space; no character is cut. */
function folded(line: string): string {
  let room = LONGEST;
  let out = '';
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      out += '\r\n ';
      room = LONGEST - 1;
    }
    out += character;
    room -= size;
  }
  return out;
}
