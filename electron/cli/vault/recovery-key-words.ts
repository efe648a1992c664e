import type { Desk } from '../desk.ts';

/** The key on a line of its own; what it is for goes before it. */
export function sayRecoveryKey(desk: Desk, recoveryKey: string): void {
  desk.say('The recovery key, shown this once and stored nowhere. It opens the vault without the');
  desk.say('passphrase: print it or write it down, and keep it away from this computer.');
  desk.say(recoveryKey);
}
