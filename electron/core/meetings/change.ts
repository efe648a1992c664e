import * as z from 'zod';
import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import { Answer } from './answer.ts';
import { type MeetingCommand, MeetingRevision } from './commands.ts';
import { Meeting } from './meeting.ts';

export const MeetingsPart = z.strictObject({
  meetings: z.array(Meeting),
  /** "If they say, we say" of the user's own. */
  answers: z.array(Answer),
});
export type MeetingsPart = z.infer<typeof MeetingsPart>;

/** Applies a command to the meetings and says what would undo it. */
export function changeMeetings(
  part: MeetingsPart,
  command: MeetingCommand,
): { part: MeetingsPart; inverse: MeetingCommand } {
  const { meetings, answers } = part;
  switch (command.type) {
    case 'meetings.create':
      return {
        part: { ...part, meetings: insert(meetings, command.meeting, 'meeting', command.index) },
        inverse: { type: 'meetings.remove', id: command.meeting.id },
      };
    case 'meetings.revise': {
      const { id, revision, at } = command;
      const { list, before } = replace(meetings, id, 'meeting', (meeting) => ({
        ...meeting,
        [revision.field]: revision.value,
        changedAt: at,
      }));
      const { field } = revision;
      const inverse = MeetingRevision.parse({ field, value: before[field] });
      return {
        part: { ...part, meetings: list },
        inverse: { type: 'meetings.revise', id, revision: inverse, at: before.changedAt },
      };
    }
    case 'meetings.remove': {
      const index = indexOf(meetings, command.id, 'meeting');
      const meeting = meetings[index] as Meeting;
      return {
        part: { ...part, meetings: removeAt(meetings, index) },
        inverse: { type: 'meetings.create', meeting, index },
      };
    }
    case 'meetings.addAnswer':
      return {
        part: { ...part, answers: insert(answers, command.answer, 'answer', command.index) },
        inverse: { type: 'meetings.removeAnswer', id: command.answer.id },
      };
    case 'meetings.editAnswer': {
      const { list, before } = replace(answers, command.answer.id, 'answer', () => command.answer);
      return {
        part: { ...part, answers: list },
        inverse: { type: 'meetings.editAnswer', answer: before },
      };
    }
    case 'meetings.removeAnswer': {
      const index = indexOf(answers, command.id, 'answer');
      const answer = answers[index] as Answer;
      return {
        part: { ...part, answers: removeAt(answers, index) },
        inverse: { type: 'meetings.addAnswer', answer, index },
      };
    }
    default:
      return assertNever(command);
  }
}
