import { useEffect, useRef, useState } from 'react';
import type { Printable } from '#core/briefs/printable.ts';
import type { AppErrorData } from '#core/errors.ts';
import { failureOf } from '../../../app/client.ts';
import { type LatestOnly, latestOnly } from './latest-only.ts';
import { type AskForPages, makePages, type Pages } from './make-pages.ts';

export type PagesState = {
  /** The last pages there were. */
  readonly pages: Pages | null;
  /** The document has changed since they were laid out. */
  readonly isStale: boolean;
  readonly error: AppErrorData | null;
};

/** Milliseconds without a change; a field hands its words over after 400 ms more. */
const PAUSE = 200;

/** Under the headings of the screen itself. */
const HEADINGS = { subject: 'h3', section: 'h4' } as const;

/**
 * The pages of a document as it is written, a little after each change; `null`: nobody looks. Another
 * `ask` is another document.
 */
export function usePages(ask: AskForPages, document: Printable | null): PagesState {
  const [state, setState] = useState<PagesState>({ pages: null, isStale: true, error: null });
  const job = useRef<LatestOnly<Printable> | null>(null);
  useEffect(() => {
    const latest = latestOnly({
      work: (asked: Printable) => makePages(ask, asked, HEADINGS),
      onDone: (pages) => setState({ pages, isStale: false, error: null }),
      onFailed: (error) => setState((last) => ({ ...last, error: failureOf(error) })),
      pause: PAUSE,
    });
    job.current = latest;
    return latest.end;
  }, [ask]);
  useEffect(() => {
    if (!document) return;
    setState((last) => ({ ...last, isStale: true }));
    job.current?.ask(document);
  }, [document]);
  return state;
}
