// Meetings and commitments to test with, on the appeal of tests/support/letters.ts.

import type { Commitment } from '#core/commitments/commitment.ts';
import { CommitmentId, MeetingId } from '#core/ids.ts';
import { AgendaItem, type Meeting } from '#core/meetings/meeting.ts';
import { MeetingTemplate, MeetingTemplateId } from '#core/meetings/template.ts';
import { OfficeId } from '#core/officials/office.ts';
import { anAppeal } from './letters.ts';

export const meetingId = MeetingId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000101');
export const commitmentId = CommitmentId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000201');

const words = { title: 'Embassy visit', neutralName: 'Appointment', aim: 'Have the case raised.' };

export const aMeetingTemplate: MeetingTemplate = MeetingTemplate.parse({
  id: 'embassy',
  name: 'Embassy visit',
  purpose: 'With an ambassador.',
  minutes: 30,
  groups: ['government'],
  checklist: ['Confirm who receives you.'],
  texts: { en: words, fr: words, ru: words },
});

/** An item on `about`, told apart by `number`. */
export const anItem = (
  number: number,
  about: AgendaItem['about'],
  minutes: number | null = null,
): AgendaItem =>
  AgendaItem.parse({
    id: `5f0f0d5e-4bde-4a8e-9d6f-${String(3000 + number).padStart(12, '0')}`,
    about,
    minutes,
  });

export const aMeeting = (fields: Partial<Meeting> = {}): Meeting => ({
  id: meetingId,
  appealId: anAppeal.id,
  templateId: MeetingTemplateId.parse('embassy'),
  status: 'planned',
  title: 'Visit to the ambassador',
  on: '2026-12-01',
  startsAt: '10:00',
  minutes: 30,
  place: 'Brussels',
  neutralName: 'Appointment',
  attending: [{ officeId: OfficeId.parse('eu-commissioner'), delegate: '' }],
  participants: [{ name: 'Maria Example', role: 'Director' }],
  aim: 'Have the case raised at the next dialogue.',
  messages: [],
  agenda: [],
  caseId: null,
  answerIds: [],
  notToSay: [],
  names: [],
  noteIds: [],
  checks: [],
  language: 'en',
  paper: 'A4',
  owner: '',
  followUpBy: null,
  startedAt: null,
  endedAt: null,
  raised: [],
  statements: [],
  createdAt: '2026-11-24T09:00:00.000Z',
  changedAt: '2026-11-24T09:00:00.000Z',
  ...fields,
});

export const aCommitment = (fields: Partial<Commitment> = {}): Commitment => ({
  id: commitmentId,
  appealId: anAppeal.id,
  meetingId,
  officeId: OfficeId.parse('eu-commissioner'),
  speaker: '',
  on: '2026-12-01',
  what: 'Ask for a written update on the investigation',
  how: 'paraphrase',
  ask: null,
  concernIds: [],
  caseId: null,
  names: [],
  grade: 'accepted',
  due: '2027-01',
  evidence: [],
  progress: [],
  closing: null,
  createdAt: '2026-12-01T12:00:00.000Z',
  changedAt: '2026-12-01T12:00:00.000Z',
  ...fields,
});
