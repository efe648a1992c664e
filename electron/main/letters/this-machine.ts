import { homedir, hostname, userInfo } from 'node:os';
import type { Machine } from './verify-written.ts';

/** What of the machine it runs on must stand in no letter. */
export const thisMachine = (): Machine => ({
  user: userName(),
  host: hostname(),
  home: homedir(),
});

/** A user who is in no list, as in a container, has no name to tell. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
