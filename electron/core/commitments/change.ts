import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import { type CommitmentCommand, CommitmentRevision } from './commands.ts';
import type { Commitment, CommitmentsPart } from './commitment.ts';

/** Applies a command to the commitments and says what would undo it. */
export function changeCommitments(
  { commitments }: CommitmentsPart,
  command: CommitmentCommand,
): { part: CommitmentsPart; inverse: CommitmentCommand } {
  switch (command.type) {
    case 'commitments.add':
      return {
        part: { commitments: insert(commitments, command.commitment, 'commitment', command.index) },
        inverse: { type: 'commitments.remove', id: command.commitment.id },
      };
    case 'commitments.revise': {
      const { id, revision, at } = command;
      const { list, before } = replace(commitments, id, 'commitment', (commitment) => ({
        ...commitment,
        [revision.field]: revision.value,
        changedAt: at,
      }));
      const { field } = revision;
      const inverse = CommitmentRevision.parse({ field, value: before[field] });
      return {
        part: { commitments: list },
        inverse: { type: 'commitments.revise', id, revision: inverse, at: before.changedAt },
      };
    }
    case 'commitments.remove': {
      const index = indexOf(commitments, command.id, 'commitment');
      const commitment = commitments[index] as Commitment;
      return {
        part: { commitments: removeAt(commitments, index) },
        inverse: { type: 'commitments.add', commitment, index },
      };
    }
    default:
      return assertNever(command);
  }
}
