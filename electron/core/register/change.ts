import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import type { RegisterCommand } from './commands.ts';
import type { RegisterPart, Version } from './version.ts';

/** Applies a command to the register and says what would undo it. */
export function changeRegister(
  { versions }: RegisterPart,
  command: RegisterCommand,
): { part: RegisterPart; inverse: RegisterCommand } {
  switch (command.type) {
    case 'register.seal':
      return {
        part: { versions: insert(versions, command.version, 'version', command.index) },
        inverse: { type: 'register.remove', id: command.version.id },
      };
    case 'register.noteReplies': {
      const { id, replies } = command;
      const { list, before } = replace(versions, id, 'version', (version) => ({
        ...version,
        replies,
      }));
      return {
        part: { versions: list },
        inverse: { type: 'register.noteReplies', id, replies: before.replies },
      };
    }
    case 'register.remove': {
      const index = indexOf(versions, command.id, 'version');
      const version = versions[index] as Version;
      return {
        part: { versions: removeAt(versions, index) },
        inverse: { type: 'register.seal', version, index },
      };
    }
    default:
      return assertNever(command);
  }
}
