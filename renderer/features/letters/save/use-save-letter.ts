import { useState } from 'react';
import type { Input } from '#core/contract/contract.ts';
import { AppError, type AppErrorData } from '#core/errors.ts';
import type { LetterId } from '#core/ids.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { call } from '../../../app/client.ts';
import { now } from '../../../app/clock.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { dispatch, savedAll } from '../../../state/workspace-store.ts';
import { HEADINGS_OF_FILE, makePages } from '../pages/make-pages.ts';
import { layForPrint } from '../pages/print-pages.ts';

export type Save =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly path: string }
  | { readonly state: 'failed'; readonly error: AppErrorData };

const dataOf = (error: unknown): AppErrorData =>
  error instanceof AppError ? error.data : { code: 'internal', reference: 'save-letter' };

export type Exported = Input<'letters.export'>['what'];

const nothing = () => undefined;

/** Writes the letter as main holds it once everything typed has reached it. */
async function write(letterId: LetterId, document: LetterDocument, what: Exported): Promise<Save> {
  flushDrafts();
  await savedAll();
  const ask = () => call('letters.pages', { letterId, officeId: null });
  const clear =
    what === 'pdf' ? await layForPrint(await makePages(ask, document, HEADINGS_OF_FILE)) : nothing;
  const { savedAs } = await call('letters.export', { letterId, what }).finally(clear);
  if (savedAs === null) return { state: 'idle' };
  if (what !== 'letter') return { state: 'saved', path: savedAs };
  const at = now();
  const revision = { field: 'exportedAt', value: at } as const;
  dispatch({ type: 'letters.revise', id: letterId, revision, at });
  return { state: 'saved', path: savedAs };
}

/** Saving the letter, its pages or its provenance as a file, and how far it is. */
export function useSaveLetter(
  letterId: LetterId,
  document: LetterDocument,
): {
  readonly save: Save;
  readonly start: (what: Exported) => void;
  readonly dismiss: () => void;
} {
  const [save, setSave] = useState<Save>({ state: 'idle' });
  return {
    save,
    start: (what) => {
      if (save.state === 'saving') return;
      setSave({ state: 'saving' });
      write(letterId, document, what).then(setSave, (error: unknown) =>
        setSave({ state: 'failed', error: dataOf(error) }),
      );
    },
    dismiss: () => setSave({ state: 'idle' }),
  };
}
