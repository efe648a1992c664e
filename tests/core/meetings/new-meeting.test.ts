import { describe, expect, it } from 'vitest';
import { LetterLanguage } from '#core/language.ts';
import { Meeting } from '#core/meetings/meeting.ts';
import { newMeeting } from '#core/meetings/new-meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { anAppeal } from '#tests/support/letters.ts';
import { meetingId } from '#tests/support/meetings.ts';

const { meetingTemplates } = bundledLibrary();
const officeIds = ['eu-hrvp', 'eu-eeas'].map((id) => OfficeId.parse(id));
const start = {
  id: meetingId,
  at: '2026-11-24T09:00:00.000Z',
  appealId: anAppeal.id,
  language: 'fr' as const,
  officeIds,
  on: '2026-12-01',
};

describe('a new meeting', () => {
  const kinds = meetingTemplates.flatMap((template) =>
    LetterLanguage.options.map((language) => ({ id: template.id, language, template })),
  );

  it.each(kinds)('of the kind $id in $language is a plan that its schema accepts', (kind) => {
    const { template, language } = kind;
    const made = newMeeting({ ...start, template, language });
    expect(Meeting.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      templateId: template.id,
      minutes: template.minutes,
      language,
      ...template.texts[language],
    });
  });

  it('is planned, not held: nothing is raised, said, chosen or named in it', () => {
    const made = newMeeting({ ...start, template: meetingTemplates[0]! });
    expect(made).toMatchObject({ status: 'planned', startedAt: null, endedAt: null });
    const lists = [made.messages, made.agenda, made.answerIds, made.notToSay, made.names];
    for (const list of [...lists, made.noteIds, made.checks, made.raised, made.statements])
      expect(list).toEqual([]);
    expect(made.caseId).toBeNull();
  });

  it('is with the offices it was started for, each for its holder, in their order', () => {
    const made = newMeeting({ ...start, template: meetingTemplates[1]! });
    expect(made.attending).toEqual(officeIds.map((officeId) => ({ officeId, delegate: '' })));
  });

  it('may have no day yet', () => {
    expect(newMeeting({ ...start, template: meetingTemplates[4]!, on: null }).on).toBeNull();
  });
});
