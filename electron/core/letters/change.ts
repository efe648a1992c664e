import * as z from 'zod';
import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import { type LetterCommand, Revision } from './commands.ts';
import { Letter } from './letter.ts';
import { ownPartsAfter } from './own-part.ts';
import { LetterTemplate } from './template.ts';

export const LettersPart = z.strictObject({
  letters: z.array(Letter),
  /** Kinds of letter of the user's own. */
  templates: z.array(LetterTemplate),
});
export type LettersPart = z.infer<typeof LettersPart>;

/** What is noted of a letter changes nothing in it. */
const ABOUT_IT: ReadonlySet<Revision['field']> = new Set(['readyAt', 'exportedAt']);

/** Applies a command to the drafts and says what would undo it. */
export function changeLetters(
  part: LettersPart,
  command: LetterCommand,
): { part: LettersPart; inverse: LetterCommand } {
  const { letters, templates } = part;
  switch (command.type) {
    case 'letters.create':
      return {
        part: { ...part, letters: insert(letters, command.letter, 'letter', command.index) },
        inverse: { type: 'letters.remove', id: command.letter.id },
      };
    case 'letters.remove': {
      const index = indexOf(letters, command.id, 'letter');
      const letter = letters[index] as Letter;
      return {
        part: { ...part, letters: removeAt(letters, index) },
        inverse: { type: 'letters.create', letter, index },
      };
    }
    case 'letters.revise': {
      const { id, revision, at } = command;
      const { list, before } = replace(letters, id, 'letter', (letter) => ({
        ...letter,
        [revision.field]: revision.value,
        ...(revision.field === 'asks' && {
          ownParts: revision.ownParts ?? ownPartsAfter(letter, revision.value),
        }),
        changedAt: ABOUT_IT.has(revision.field) ? letter.changedAt : at,
      }));
      return {
        part: { ...part, letters: list },
        inverse: {
          type: 'letters.revise',
          id,
          revision: Revision.parse({
            field: revision.field,
            value: before[revision.field],
            ...(revision.field === 'asks' && { ownParts: before.ownParts }),
          }),
          at: before.changedAt,
        },
      };
    }
    case 'letters.addTemplate': {
      const { template, index } = command;
      return {
        part: { ...part, templates: insert(templates, template, 'kind of letter', index) },
        inverse: { type: 'letters.removeTemplate', id: template.id },
      };
    }
    case 'letters.editTemplate': {
      const { id } = command.template;
      const { list, before } = replace(templates, id, 'kind of letter', () => command.template);
      return {
        part: { ...part, templates: list },
        inverse: { type: 'letters.editTemplate', template: before },
      };
    }
    case 'letters.removeTemplate': {
      const index = indexOf(templates, command.id, 'kind of letter');
      const template = templates[index] as LetterTemplate;
      return {
        part: { ...part, templates: removeAt(templates, index) },
        inverse: { type: 'letters.addTemplate', template, index },
      };
    }
    default:
      return assertNever(command);
  }
}
