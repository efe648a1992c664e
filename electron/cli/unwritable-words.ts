import type { Unwritable } from '#core/errors.ts';

/** Why the system refused to write, to follow a colon. */
export const wordsForUnwritable: Readonly<Record<Unwritable, string>> = {
  full: 'the disk is full',
  readOnly: 'that disk can only be read',
  denied: 'you may not write there',
  gone: 'there is no such folder',
  inUse: 'the file is open in another program',
  exists: 'something of that name is in the way',
  other: 'the system refused',
};
