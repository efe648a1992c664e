// The rim of the calls that read and write letters: a person at dialogs, and a thread for pages.
import type { FileDesk } from '#main/calls/letters.ts';
import { layOut } from '#main/letters/lay-out.ts';

/** Somebody who thinks better of every dialog but those given. */
export const aFileDesk = (fields: Partial<FileDesk> = {}): FileDesk => ({
  chooseNewFile: async () => null,
  chooseFile: async () => null,
  reveal: () => undefined,
  print: async () => new Uint8Array(),
  ...fields,
});

/** Lays pages out without a thread. */
export const pageMaker = { layOut, layOutLatest: layOut };
