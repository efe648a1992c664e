/** How long a recovery key may take to be copied out by hand, in milliseconds. */
const AT_MOST = 15 * 60_000;

export type CopyingOut = {
  /** A recovery key is on the screen, this once. */
  readonly begin: () => void;
  /** Whether somebody may be writing it down: then a computer left alone says nothing. */
  readonly isOn: () => boolean;
};

export function copyingOut(): CopyingOut {
  let until = Number.NEGATIVE_INFINITY;
  return {
    begin: () => {
      until = performance.now() + AT_MOST;
    },
    isOn: () => performance.now() < until,
  };
}
