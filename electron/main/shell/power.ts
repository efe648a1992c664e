// What the system tells of its user leaving. Linux tells of sleep only; there the time without
// activity has to do for a locked screen (Electron, powerMonitor).
import { powerMonitor } from 'electron';

/** `resume`: a machine may sleep before it has told; then the vault locks as it wakes. */
export function lockOnPower(lock: () => void): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('resume', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
}

/** Seconds since anybody touched the computer; 0 where the system does not say. */
export const systemIdle = (): number => powerMonitor.getSystemIdleTime();
