// What is private does not stay on the clipboard: it is cleared after a while, and when the vault is
// locked, but only while it is still what was copied here.
import { inTurn } from './vault/in-turn.ts';

/** A place where the user may find a text to paste. */
type Board = {
  readonly readText: () => Promise<string>;
  readonly clear: () => void;
};

export type Clipboard = Board & {
  /** Writes what is on it again, marked for histories of the clipboard to leave out. */
  readonly conceal: (text: string) => Promise<void>;
  /** Linux keeps what was last selected for pasting, too. */
  readonly selection: Board | undefined;
};

export type ClipboardGuard = {
  /** What is on the clipboard now is private. */
  readonly guard: () => Promise<void>;
  readonly clearNow: () => Promise<void>;
};

/** Milliseconds; long enough to paste once, short enough to forget. (security.md, R28) */
const KEPT = 20_000;

export function clipboardGuard(clipboard: Clipboard): ClipboardGuard {
  const turn = inTurn(); // a text that is just being guarded when the vault is locked goes, too
  let guarded = '';
  let timer: NodeJS.Timeout | undefined;
  const clearNow = () =>
    turn(async () => {
      clearTimeout(timer);
      const mine = guarded;
      guarded = '';
      if (mine === '') return;
      const boards = [clipboard, clipboard.selection ?? []].flat();
      await Promise.all(boards.map((board) => clearIf(board, mine)));
    });
  const guard = () =>
    turn(async () => {
      const text = await clipboard.readText();
      if (text === '') return; // a picture, or nothing any more
      clearTimeout(timer);
      guarded = text;
      timer = setTimeout(() => clearNow().catch(() => undefined), KEPT); // nobody to tell
      await clipboard.conceal(text).catch(() => undefined); // it goes in time all the same
    });
  return { guard, clearNow };
}

async function clearIf(board: Board, mine: string): Promise<void> {
  if ((await board.readText()) === mine) board.clear();
}
