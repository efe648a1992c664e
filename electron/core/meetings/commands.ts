import * as z from 'zod';
import { AnswerId, Instant, MeetingId } from '../ids.ts';
import { Answer } from './answer.ts';
import { Meeting } from './meeting.ts';

const { shape } = Meeting;
const index = z.int().nonnegative().optional();

/** One thing a user changes in a meeting, with its new value. */
export const MeetingRevision = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('status'), value: shape.status }),
  z.strictObject({ field: z.literal('title'), value: shape.title }),
  z.strictObject({ field: z.literal('on'), value: shape.on }),
  z.strictObject({ field: z.literal('startsAt'), value: shape.startsAt }),
  z.strictObject({ field: z.literal('minutes'), value: shape.minutes }),
  z.strictObject({ field: z.literal('place'), value: shape.place }),
  z.strictObject({ field: z.literal('neutralName'), value: shape.neutralName }),
  z.strictObject({ field: z.literal('attending'), value: shape.attending }),
  z.strictObject({ field: z.literal('participants'), value: shape.participants }),
  z.strictObject({ field: z.literal('aim'), value: shape.aim }),
  z.strictObject({ field: z.literal('messages'), value: shape.messages }),
  z.strictObject({ field: z.literal('agenda'), value: shape.agenda }),
  z.strictObject({ field: z.literal('caseId'), value: shape.caseId }),
  z.strictObject({ field: z.literal('answerIds'), value: shape.answerIds }),
  z.strictObject({ field: z.literal('notToSay'), value: shape.notToSay }),
  z.strictObject({ field: z.literal('names'), value: shape.names }),
  z.strictObject({ field: z.literal('noteIds'), value: shape.noteIds }),
  z.strictObject({ field: z.literal('checks'), value: shape.checks }),
  z.strictObject({ field: z.literal('language'), value: shape.language }),
  z.strictObject({ field: z.literal('paper'), value: shape.paper }),
  z.strictObject({ field: z.literal('owner'), value: shape.owner }),
  z.strictObject({ field: z.literal('followUpBy'), value: shape.followUpBy }),
  z.strictObject({ field: z.literal('startedAt'), value: shape.startedAt }),
  z.strictObject({ field: z.literal('endedAt'), value: shape.endedAt }),
  z.strictObject({ field: z.literal('raised'), value: shape.raised }),
  z.strictObject({ field: z.literal('statements'), value: shape.statements }),
]);
export type MeetingRevision = z.infer<typeof MeetingRevision>;

export const MeetingCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('meetings.create'), meeting: Meeting, index }),
  z.strictObject({
    type: z.literal('meetings.revise'),
    id: MeetingId,
    revision: MeetingRevision,
    at: Instant,
  }),
  z.strictObject({ type: z.literal('meetings.remove'), id: MeetingId }),
  z.strictObject({ type: z.literal('meetings.addAnswer'), answer: Answer, index }),
  z.strictObject({ type: z.literal('meetings.editAnswer'), answer: Answer }),
  z.strictObject({ type: z.literal('meetings.removeAnswer'), id: AnswerId }),
]);
export type MeetingCommand = z.infer<typeof MeetingCommand>;
