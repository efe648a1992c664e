// What is private does not stay on the clipboard: it is cleared after a while, and when the vault is
// locked, but only while it is still what was copied here.
export type Clipboard = {
  readonly readText: () => Promise<string>;
  readonly clear: () => void;
};

export type ClipboardGuard = {
  /** What is on the clipboard now is private. */
  readonly guard: () => Promise<void>;
  readonly clearNow: () => Promise<void>;
};

/** Milliseconds; long enough to paste once, short enough to forget. (security.md, R28) */
const KEPT = 20_000;

export function clipboardGuard(clipboard: Clipboard): ClipboardGuard {
  let guarded: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  const clearNow = async () => {
    clearTimeout(timer);
    const mine = guarded;
    guarded = null;
    if (mine !== null && (await clipboard.readText()) === mine) clipboard.clear();
  };
  return {
    guard: async () => {
      clearTimeout(timer);
      guarded = await clipboard.readText();
      timer = setTimeout(() => void clearNow(), KEPT);
    },
    clearNow,
  };
}
