import type { Handlers } from '#main/serve.ts';

export type Desktop = {
  /** Settles once the text is on the clipboard: to guard it, it must be there. */
  readonly copy: (text: string) => Promise<void>;
  readonly guardClipboard: () => Promise<void>;
  readonly settled: () => void;
  readonly keepOpen: () => void;
  readonly active: () => void;
  readonly quit: () => void;
};

type DesktopCalls = Extract<keyof Handlers, `clipboard.${string}` | `window.${string}`>;

/** Calls that reach the clipboard and the window itself. */
export function desktopCalls(desktop: Desktop): Pick<Handlers, DesktopCalls> {
  const done = async (act: () => unknown): Promise<null> => {
    await act();
    return null;
  };
  return {
    'clipboard.copy': ({ text }) => done(() => desktop.copy(text)),
    'clipboard.guard': () => done(desktop.guardClipboard),
    'window.settled': () => done(desktop.settled),
    'window.keepOpen': () => done(desktop.keepOpen),
    'window.active': () => done(desktop.active),
    'window.quit': () => done(desktop.quit),
  };
}
