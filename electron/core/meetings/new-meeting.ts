import type { AppealId } from '../appeals/ids.ts';
import type { MeetingId } from '../ids.ts';
import type { LetterLanguage } from '../language.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingTemplate } from './template.ts';

export type NewMeeting = {
  readonly id: MeetingId;
  /** The moment it is made. */
  readonly at: string;
  readonly appealId: AppealId;
  readonly template: MeetingTemplate;
  readonly language: LetterLanguage;
  readonly officeIds: readonly OfficeId[];
  /** `YYYY-MM-DD`, or `null`: not fixed yet. */
  readonly on: string | null;
};

/** A plan to start from: how long such a meeting is, what it is called, and what it usually is for. */
export function newMeeting(start: NewMeeting): Meeting {
  const { template, language } = start;
  const { title, neutralName, aim } = template.texts[language];
  return {
    id: start.id,
    appealId: start.appealId,
    templateId: template.id,
    status: 'planned',
    title,
    on: start.on,
    startsAt: null,
    minutes: template.minutes,
    place: '',
    neutralName,
    attending: start.officeIds.map((officeId) => ({ officeId, delegate: '' })),
    participants: [],
    aim,
    messages: [],
    agenda: [],
    caseId: null,
    answerIds: [],
    notToSay: [],
    names: [],
    noteIds: [],
    checks: [],
    language,
    paper: 'A4',
    owner: '',
    followUpBy: null,
    startedAt: null,
    endedAt: null,
    raised: [],
    statements: [],
    createdAt: start.at,
    changedAt: start.at,
  };
}
