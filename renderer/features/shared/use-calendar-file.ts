import type { Input } from '#core/contract/contract.ts';
import { call } from '../../app/client.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { savedAll } from '../../state/workspace-store.ts';
import { useJob, type Work } from './use-job.ts';

type CalendarCall = 'meetings.calendar' | 'meetings.dueCalendar';

/** Saving a calendar file as main holds what is in it: where it went, or `null`, and how far it is. */
export function useCalendarFile<N extends CalendarCall>(
  name: N,
): Omit<Work<string | null>, 'run'> & { readonly save: (input: Input<N>) => void } {
  const { run, ...work } = useJob<string | null>();
  const save = (input: Input<N>) =>
    run(async () => {
      flushDrafts();
      await savedAll();
      return (await call(name, input)).savedAs;
    });
  return { ...work, save };
}
