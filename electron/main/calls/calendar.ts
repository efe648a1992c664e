import { AppError } from '#core/errors.ts';
import { calendarOf, isDated, tasksFile } from '#core/meetings/calendar.ts';
import { dueList, tasksOf } from '#core/tracking/due-list.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import type { Handlers } from '#main/serve.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';
import type { Vault } from '#main/vault/vault.ts';

/** What calendar files need of the desktop. The page names no path: the user picks one here. */
export type CalendarDesk = {
  readonly chooseNewFile: (suggested: string) => Promise<string | null>;
};

export type Clock = {
  /** This moment in UTC. */
  readonly now: () => string;
  /** The day where the user is, `YYYY-MM-DD`. */
  readonly today: () => string;
};

/** Calls that write files for calendars: neutral names and days, whatever they stand for. */
export function calendarCalls(
  vault: Pick<Vault, 'current'>,
  desk: CalendarDesk,
  clock: Clock,
): Pick<Handlers, 'meetings.calendar' | 'meetings.dueCalendar'> {
  const save = async (suggested: string, text: string): Promise<{ savedAs: string | null }> => {
    const path = await desk.chooseNewFile(suggested);
    if (path === null) return { savedAs: null };
    await replaceFile(path, Buffer.from(text)).catch((error: unknown) => {
      throw new AppError({ code: 'calendar.unwritable', reason: unwritableReason(error), path });
    });
    return { savedAs: path };
  };
  return {
    'meetings.calendar': async ({ meetingId, withPlace }) => {
      const { meetings } = vault.current().meetings;
      const meeting = meetings.find(({ id }) => id === meetingId);
      if (!meeting)
        throw new AppError({ code: 'workspace.missing', what: 'meeting', id: meetingId });
      if (!isDated(meeting)) throw invalid('meetingId', 'its day is not fixed');
      const text = calendarOf(meeting, { at: clock.now(), withPlace });
      return save(`appointment-${meeting.on}.ics`, text);
    },
    'meetings.dueCalendar': async ({ keys }) => {
      const today = clock.today();
      const due = dueList(tracked(vault.current()), today);
      const chosen = keys === null ? due : due.filter(({ key }) => keys.includes(key));
      if (chosen.length === 0) throw invalid('keys', 'nothing is due');
      return save(`follow-up-${today}.ics`, tasksFile(tasksOf(chosen), clock.now()));
    },
  };
}

const tracked = ({ meetings, commitments, register }: Workspace) => ({
  meetings: meetings.meetings,
  commitments: commitments.commitments,
  versions: register.versions,
});

const invalid = (path: string, detail: string): AppError =>
  new AppError({ code: 'input.invalid', path, detail });
