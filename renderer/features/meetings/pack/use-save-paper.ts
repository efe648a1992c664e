import { useState } from 'react';
import type { BriefDocument } from '#core/briefs/brief-document.ts';
import type { Input } from '#core/contract/contract.ts';
import type { MeetingId } from '#core/ids.ts';
import { call, failureOf } from '../../../app/client.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { savedAll } from '../../../state/workspace-store.ts';
import { HEADINGS_OF_FILE, makePages } from '../../letters/pages/make-pages.ts';
import { layForPrint, printNow } from '../../letters/pages/print-pages.ts';
import type { Save } from '../../letters/save/use-save-letter.ts';

/** What a paper can leave as; `print`: on paper, by the system's own dialog. */
export type Leaves = Input<'meetings.export'>['as'] | 'print';

type Wanted = {
  readonly meetingId: MeetingId;
  readonly document: BriefDocument;
  readonly as: Leaves;
};

const nothing = () => undefined;

/** Writes or prints the paper as main holds it once everything typed has reached it. */
async function write({ meetingId, document, as }: Wanted): Promise<Save> {
  flushDrafts();
  await savedAll();
  const { kind } = document;
  const pages = () =>
    makePages(() => call('meetings.pages', { meetingId, kind }), document, HEADINGS_OF_FILE);
  if (as === 'print') {
    await printNow(await pages());
    return { state: 'idle' };
  }
  const clear = as === 'pdf' ? await layForPrint(await pages()) : nothing;
  const { savedAs } = await call('meetings.export', { meetingId, kind, as }).finally(clear);
  return savedAs === null ? { state: 'idle' } : { state: 'saved', path: savedAs };
}

/** Saving or printing a paper, and how far it is. */
export function useSavePaper(): {
  readonly save: Save;
  readonly start: (wanted: Wanted) => void;
  readonly dismiss: () => void;
} {
  const [save, setSave] = useState<Save>({ state: 'idle' });
  return {
    save,
    start: (wanted) => {
      if (save.state === 'saving') return;
      setSave({ state: 'saving' });
      write(wanted).then(setSave, (error: unknown) =>
        setSave({ state: 'failed', error: failureOf(error) }),
      );
    },
    dismiss: () => setSave({ state: 'idle' }),
  };
}
