import * as z from 'zod';
import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import { type LetterCommand, Revision } from './commands.ts';
import { Letter } from './letter.ts';

export const LettersPart = z.strictObject({ letters: z.array(Letter) });
export type LettersPart = z.infer<typeof LettersPart>;

/** What is noted of a letter changes nothing in it. */
const ABOUT_IT: ReadonlySet<Revision['field']> = new Set(['readyAt', 'exportedAt']);

/** Applies a command to the drafts and says what would undo it. */
export function changeLetters(
  part: LettersPart,
  command: LetterCommand,
): { part: LettersPart; inverse: LetterCommand } {
  const { letters } = part;
  switch (command.type) {
    case 'letters.create':
      return {
        part: {
          letters: insert(letters, command.letter, 'letter', command.index),
        },
        inverse: { type: 'letters.remove', id: command.letter.id },
      };
    case 'letters.remove': {
      const index = indexOf(letters, command.id, 'letter');
      const letter = letters[index] as Letter;
      return {
        part: { letters: removeAt(letters, index) },
        inverse: { type: 'letters.create', letter, index },
      };
    }
    case 'letters.revise': {
      const { id, revision, at } = command;
      const { list, before } = replace(letters, id, 'letter', (letter) => ({
        ...letter,
        [revision.field]: revision.value,
        changedAt: ABOUT_IT.has(revision.field) ? letter.changedAt : at,
      }));
      return {
        part: { letters: list },
        inverse: {
          type: 'letters.revise',
          id,
          revision: Revision.parse({
            field: revision.field,
            value: before[revision.field],
          }),
          at: before.changedAt,
        },
      };
    }
    default:
      return assertNever(command);
  }
}
