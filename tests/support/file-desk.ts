// The rim of the calls that read and write letters: a person at dialogs, a thread for pages, a page.
import type { FileDesk, LetterTools } from '#main/calls/letters.ts';
import { layOut } from '#main/letters/lay-out.ts';

/** Somebody who thinks better of every dialog but those given; pages are laid out without a thread. */
export const letterTools = (
  fields: Partial<FileDesk> = {},
  tell: LetterTools['tell'] = () => undefined,
): LetterTools => ({
  desk: {
    chooseNewFile: async () => null,
    chooseFile: async () => null,
    chooseFolder: async () => null,
    reveal: () => undefined,
    print: async () => new Uint8Array(),
    ...fields,
  },
  pages: { layOut, layOutLatest: layOut },
  tell,
  today: () => '2026-11-25',
});
