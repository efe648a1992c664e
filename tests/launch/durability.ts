// The durability tests as a stage. They trace system calls and make small disks to fill and to pull
// out: what that takes is installed where it can be, and must be there then.
import { aptInstall, canInstall, PACKAGES } from './debian.ts';
import { isOnPath } from './display.ts';
import type { Stage } from './stages.ts';
import { durabilityUnits } from './unit.ts';

const PROGRAMS = ['strace', 'ip', 'gdb', 'mkfs.ext4'];

const missing = (): string[] => PROGRAMS.filter((name) => !isOnPath(name));

/** Whether the tests may run: with all they need, or where a person has to install it. */
function isReady(): boolean {
  if (missing().length > 0) aptInstall(PACKAGES.durability);
  const names = missing().join(', ');
  if (names === '') return true;
  if (canInstall()) {
    console.error(`The durability tests need ${names}, which could not be installed.`);
    return false;
  }
  console.log(`Not here: ${names}. The tests that need them will be skipped.`);
  return true;
}

export const durabilityTests: Stage = {
  name: 'durability tests',
  run: async () => isReady() && (await durabilityUnits.stage.run()),
};
