// A meeting to open over the bundled library, with a kind of meeting of our own.
import { MeetingId } from '#core/ids.ts';
import type { Answer } from '#core/meetings/answer.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { MeetingTemplate } from '#core/meetings/template.ts';
import { OfficeId } from '#core/officials/office.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { MeetingScreen } from '#renderer/features/meetings/meeting-screen.tsx';
import { aMeeting, aMeetingTemplate } from '../../support/meetings.ts';
import { appeal, type Bench, library, show } from '../support.tsx';

/** What the library answers, with these kinds of meeting. */
export const withKinds = (
  templates: readonly MeetingTemplate[] = [aMeetingTemplate],
): NonNullable<Parameters<typeof show>[1]>['calls'] & object => ({
  'library.open': () => ({
    about: { version: '1.2.3', librarySha256: 'ab'.repeat(32) },
    appeals: library.appeals.map((one) => ({ ...one, concernCount: one.concerns.length })),
    offices: [...library.offices],
    templates: [...library.templates],
    meetingTemplates: [...templates],
  }),
});

export const meeting = (fields: Partial<Meeting> = {}): Meeting =>
  aMeeting({
    appealId: appeal.id,
    on: '2099-12-01',
    attending: [{ officeId: OfficeId.parse('eu-del-uz'), delegate: '' }],
    ...fields,
  });

/** One of many, told apart by `number`. */
export const numbered = (number: number, fields: Partial<Meeting> = {}): Meeting =>
  meeting({
    id: MeetingId.parse(`5f0f0d5e-4bde-4a8e-9d6f-${String(7000 + number).padStart(12, '0')}`),
    title: `Meeting ${number}`,
    ...fields,
  });

export const holding = (
  meetings: readonly Meeting[],
  more: Partial<Workspace> = {},
  answers: readonly Answer[] = [],
) => ({
  workspace: {
    ...emptyWorkspace,
    ...more,
    meetings: { meetings: [...meetings], answers: [...answers] },
  },
  calls: withKinds(),
});

export type Desk = Bench & { readonly meeting: () => Meeting };

/** Opens the screen of `of`. */
export async function openMeeting(
  of: Meeting,
  more: Partial<Workspace> = {},
  answers: readonly Answer[] = [],
): Promise<Desk> {
  const bench = await show(<MeetingScreen meetingId={of.id} />, holding([of], more, answers));
  const now = () => bench.stored().meetings.meetings.find(({ id }) => id === of.id) as Meeting;
  return { ...bench, meeting: now };
}
