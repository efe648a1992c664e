import type { Desk } from '../desk.ts';

/** The key on a line of its own; what it is for goes before it. */
export async function sayRecoveryKey(desk: Desk, recoveryKey: string): Promise<void> {
  desk.say('The recovery key, shown this once and stored nowhere. It opens the vault without the');
  desk.say('passphrase: print it or write it down, and keep it away from this computer.');
  desk.say(recoveryKey);
  if (await desk.isHeard()) return;
  desk.warn('Nobody saw the recovery key: make a new one with demarche vault rekey');
}
