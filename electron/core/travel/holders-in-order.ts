import { removeAt } from '../list.ts';
import type { OfficialCommand } from '../officials/commands.ts';
import type { ConfirmedHolder } from '../officials/official.ts';

/**
 * The last holder confirmed for an office counts. One confirmed on the way stands before any that was
 * confirmed at home on a later day: `commands`, in order, with the places where that needs them.
 */
export function holdersInOrder<C extends { readonly type: string }>(
  commands: readonly (C | OfficialCommand)[],
  home: readonly ConfirmedHolder[],
): readonly (C | OfficialCommand)[] {
  let holders = home;
  return commands.map((command) => {
    if (isConfirming(command)) {
      const later = holders.findIndex((other) => isLater(other, command.holder));
      const index = later === -1 ? holders.length : later;
      holders = holders.toSpliced(index, 0, command.holder);
      return later === -1 ? command : { ...command, index };
    }
    if (isWithdrawing(command))
      holders = removeAt(
        holders,
        holders.findIndex(({ id }) => id === command.id),
      );
    return command;
  });
}

type Of<T extends OfficialCommand['type']> = Extract<OfficialCommand, { type: T }>;

const isConfirming = (command: {
  readonly type: string;
}): command is Of<'officials.confirmHolder'> => command.type === 'officials.confirmHolder';

const isWithdrawing = (command: {
  readonly type: string;
}): command is Of<'officials.withdrawHolder'> => command.type === 'officials.withdrawHolder';

const isLater = (one: ConfirmedHolder, other: ConfirmedHolder): boolean =>
  one.officeId === other.officeId && one.confirmedOn > other.confirmedOn;
