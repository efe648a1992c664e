import type { Handlers } from '#main/serve.ts';

export type Desktop = {
  readonly copy: (text: string) => void;
  readonly settled: () => void;
  readonly keepOpen: () => void;
  readonly quit: () => void;
};

/** Calls that reach the clipboard and the window itself. */
export function desktopCalls(
  desktop: Desktop,
): Pick<Handlers, 'clipboard.copy' | 'window.settled' | 'window.keepOpen' | 'window.quit'> {
  const done = (act: () => void): null => {
    act();
    return null;
  };
  return {
    'clipboard.copy': ({ text }) => done(() => desktop.copy(text)),
    'window.settled': () => done(desktop.settled),
    'window.keepOpen': () => done(desktop.keepOpen),
    'window.quit': () => done(desktop.quit),
  };
}
