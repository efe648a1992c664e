import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import type { LetterheadCommand } from './commands.ts';
import type { Letterhead, LetterheadsPart } from './letterhead.ts';

/** Applies a command to the user's letterheads and says what would undo it. */
export function changeLetterheads(
  { letterheads }: LetterheadsPart,
  command: LetterheadCommand,
): { part: LetterheadsPart; inverse: LetterheadCommand } {
  switch (command.type) {
    case 'letterheads.add':
      return {
        part: {
          letterheads: insert(letterheads, command.letterhead, 'letterhead', command.index),
        },
        inverse: { type: 'letterheads.remove', id: command.letterhead.id },
      };
    case 'letterheads.rename': {
      const { id, name } = command;
      const { list, before } = replace(letterheads, id, 'letterhead', (one) => ({ ...one, name }));
      return {
        part: { letterheads: list },
        inverse: { type: 'letterheads.rename', id, name: before.name },
      };
    }
    case 'letterheads.remove': {
      const index = indexOf(letterheads, command.id, 'letterhead');
      const letterhead = letterheads[index] as Letterhead;
      return {
        part: { letterheads: removeAt(letterheads, index) },
        inverse: { type: 'letterheads.add', letterhead, index },
      };
    }
    default:
      return assertNever(command);
  }
}
