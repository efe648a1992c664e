import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StatementId } from '#core/ids.ts';
import { OfficeId } from '#core/officials/office.ts';
import { MeetingScreen } from '#renderer/features/meetings/meeting-screen.tsx';
import { undo } from '#renderer/state/workspace-store.ts';
import { aCommitment, aMeetingTemplate, anItem } from '../../support/meetings.ts';
import { concernsOf, headingOf } from '../letters/bench.tsx';
import { appeal, here, show } from '../support.tsx';
import { holding, meeting, numbered, openMeeting, withKinds } from './bench.tsx';

const region = (name: string) => within(screen.getByRole('region', { name }));
const rowsOf = (list: string) =>
  within(screen.getByRole('grid', { name: list }))
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-label'));

const point = (number: number, text: string, minutes: number | null = null) =>
  anItem(number, { type: 'words', text }, minutes);

test('what is typed into the plan is kept, and a burst of typing is undone in one step', async () => {
  const desk = await openMeeting(meeting({ aim: '' }));
  await desk.user.type(screen.getByRole('textbox', { name: 'Aim, in one line' }), 'An answer');
  await desk.user.tab();
  await waitFor(() => expect(desk.meeting().aim).toBe('An answer'));
  undo();
  await waitFor(() => expect(desk.meeting().aim).toBe(''));
});

test('day, time and minutes are set, and a day that is not fixed any more is taken away', async () => {
  const desk = await openMeeting(meeting({ startsAt: null }));
  const when = region('When and where');
  await desk.user.type(when.getByLabelText('Time'), '14:30');
  await waitFor(() => expect(desk.meeting().startsAt).toBe('14:30'));
  const minutes = when.getByRole('textbox', { name: 'Minutes available' });
  await desk.user.clear(minutes);
  await desk.user.type(minutes, '45');
  await waitFor(() => expect(desk.meeting().minutes).toBe(45));
  await desk.user.click(when.getByRole('button', { name: 'No day yet: remove it' }));
  await waitFor(() => expect(desk.meeting().on).toBeNull());
  expect(screen.getByText('Next: fix the day')).toBeTruthy();
});

test('a number of minutes that no meeting can have is not kept', async () => {
  const desk = await openMeeting(meeting());
  const minutes = screen.getByRole('textbox', { name: 'Minutes available' });
  await desk.user.clear(minutes);
  await desk.user.type(minutes, '0');
  await desk.user.tab();
  expect(minutes).toHaveProperty('value', '30');
  expect(desk.meeting().minutes).toBe(30);
});

test('an official who attends is shown with how sure it is who holds the office', async () => {
  const desk = await openMeeting(meeting());
  const who = region('Who meets');
  expect(who.getByText(/Head of the Delegation/)).toBeTruthy();
  await desk.user.type(who.getByLabelText('Who comes instead of the holder'), 'A. Deputy');
  await waitFor(() => expect(desk.meeting().attending[0]?.delegate).toBe('A. Deputy'));
  await desk.user.click(who.getByRole('link', { name: 'Check who holds it' }));
  expect(here()).toEqual({ at: 'officials', officeId: 'eu-del-uz' });
});

test('officials are chosen in the picker', async () => {
  const desk = await openMeeting(meeting({ attending: [] }));
  expect(screen.getByText('Next: choose whom you meet')).toBeTruthy();
  await desk.user.click(screen.getByRole('button', { name: 'Choose officials' }));
  await desk.user.click(screen.getAllByRole('option')[0] as HTMLElement);
  await desk.user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(desk.meeting().attending).toHaveLength(1));
});

test('one of us is added with a name and a role', async () => {
  const desk = await openMeeting(meeting({ participants: [] }));
  await desk.user.click(screen.getByRole('button', { name: 'Add one of us' }));
  const name = screen.getByRole('textbox', { name: 'Name' });
  await waitFor(() => expect(document.activeElement).toBe(name));
  await desk.user.keyboard('Maria Example{Tab}Notes');
  await waitFor(() =>
    expect(desk.meeting().participants).toEqual([{ name: 'Maria Example', role: 'Notes' }]),
  );
});

test('there is room for three messages, and blanks at the end are none', async () => {
  const desk = await openMeeting(meeting());
  const first = screen.getByRole('textbox', { name: 'Message 1' });
  expect(screen.getAllByRole('textbox', { name: /^Message/ })).toHaveLength(3);
  await desk.user.type(first, 'Ask for an inquiry');
  await waitFor(() => expect(desk.meeting().messages).toEqual(['Ask for an inquiry']));
  await desk.user.clear(first);
  await waitFor(() => expect(desk.meeting().messages).toEqual([]));
});

test('concerns, asks and own points stand on one agenda, in the order that is set', async () => {
  const [id] = concernsOf('UZ', 1);
  if (!id) throw new Error('no concern about Uzbekistan');
  const desk = await openMeeting(meeting());
  await desk.user.click(screen.getByRole('button', { name: 'Choose concerns' }));
  await desk.user.click(screen.getByRole('option', { name: new RegExp(headingOf(id)) }));
  await desk.user.click(screen.getByRole('button', { name: 'Done' }));
  await desk.user.click(screen.getByRole('button', { name: 'Choose asks' }));
  const list = screen.getByRole('listbox', { name: 'Choose asks' });
  expect(within(list).getAllByRole('group')[0]?.textContent).toContain('For these offices');
  await desk.user.click(within(list).getAllByRole('option')[0] as HTMLElement);
  await desk.user.click(screen.getByRole('button', { name: 'Done' }));
  await desk.user.click(screen.getByRole('button', { name: 'Add a point' }));
  const field = await screen.findByRole('textbox', { name: 'Point' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await desk.user.type(field, 'thank them');
  await waitFor(() => {
    const { agenda } = desk.meeting();
    expect(agenda.map(({ about }) => about.type)).toEqual(['concern', 'ask', 'words']);
    expect(agenda[2]?.about).toEqual({ type: 'words', text: 'thank them' });
  });
  await desk.user.click(screen.getByRole('button', { name: 'Move up: thank them' }));
  await waitFor(() =>
    expect(desk.meeting().agenda.map(({ about }) => about.type)).toEqual([
      'concern',
      'words',
      'ask',
    ]),
  );
});

test('Alt and an arrow move an item by keyboard alone, and Undo puts it back', async () => {
  const agenda = [point(1, 'first'), point(2, 'second')];
  const desk = await openMeeting(meeting({ agenda }));
  screen.getByRole('row', { name: 'first' }).focus();
  await desk.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(rowsOf('Agenda')).toEqual(['second', 'first']));
  undo();
  await waitFor(() => expect(desk.meeting().agenda).toEqual(agenda));
});

test('an ask of my own is put together in the builder', async () => {
  const desk = await openMeeting(meeting());
  await desk.user.click(screen.getByRole('button', { name: 'Write an ask' }));
  await desk.user.click(await screen.findByRole('button', { name: 'Put it together…' }));
  await desk.user.type(screen.getByRole('combobox', { name: /Verb/ }), 'publish{Escape}');
  await desk.user.type(screen.getByRole('textbox', { name: 'Whom or what' }), 'the findings');
  await desk.user.click(screen.getByRole('button', { name: 'Use this wording' }));
  await waitFor(() =>
    expect(desk.meeting().agenda[0]?.about).toEqual({
      type: 'ask',
      ask: { type: 'own', text: 'publish the findings' },
    }),
  );
});

test('the bar says what each item has, and what is free', async () => {
  const agenda = [point(1, 'first', 10), point(2, 'second', 5)];
  await openMeeting(meeting({ agenda }));
  const budget = within(screen.getByRole('figure', { name: 'How the time is shared' }));
  expect(budget.getByRole('img').getAttribute('aria-label')).toBe(
    '1. first: 10 minutes; 2. second: 5 minutes',
  );
  expect(budget.getByRole('status').textContent?.trim()).toBe('15 of 30 minutes are free.');
});

test('more minutes than there are is said clearly, with who is left without any', async () => {
  const agenda = [point(1, 'first', 25), point(2, 'second')];
  const desk = await openMeeting(meeting({ agenda }));
  const minutes = screen.getByRole('textbox', { name: 'Minutes for first' });
  await desk.user.clear(minutes);
  await desk.user.type(minutes, '40');
  const said =
    '10 minutes more are promised than the 30 there are. 1 item is left without a minute.';
  await waitFor(() =>
    expect(within(screen.getByRole('figure')).getByRole('status').textContent).toBe(said),
  );
  expect(screen.getByText('10 minutes more are promised than there are')).toBeTruthy();
});

test('minutes that are taken away again share what the others leave', async () => {
  const desk = await openMeeting(meeting({ agenda: [point(1, 'first', 25)] }));
  const minutes = screen.getByRole('textbox', { name: 'Minutes for first' });
  await desk.user.clear(minutes);
  await waitFor(() => expect(desk.meeting().agenda[0]?.minutes).toBeNull());
  expect(minutes.getAttribute('placeholder')).toBe('30');
});

test('the one case is chosen among those that the agenda names first', async () => {
  const concern = appeal.concerns.find(({ caseIds }) => caseIds.length > 0);
  if (!concern) throw new Error('no concern names a case');
  const agenda = [anItem(1, { type: 'concern', concernId: concern.id })];
  const desk = await openMeeting(meeting({ agenda }));
  await desk.user.click(screen.getByRole('button', { name: 'Choose the case' }));
  await desk.user.click(screen.getAllByRole('option')[0] as HTMLElement);
  await desk.user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(desk.meeting().caseId).toBe(concern.caseIds[0]));
  await desk.user.click(screen.getByRole('button', { name: 'No case' }));
  await waitFor(() => expect(desk.meeting().caseId).toBeNull());
});

test('a name can be given by initials or left out, and any other can be added', async () => {
  const one = appeal.cases[0]!;
  const desk = await openMeeting(meeting({ caseId: one.id }));
  const group = within(screen.getByRole('radiogroup', { name: one.name }));
  await desk.user.click(group.getByRole('radio', { name: 'Initials' }));
  await waitFor(() => expect(desk.meeting().names).toEqual([{ name: one.name, how: 'initials' }]));
  await desk.user.type(screen.getByRole('textbox', { name: 'Another name' }), 'Ann  Example');
  await desk.user.click(screen.getByRole('button', { name: 'Leave it out' }));
  await waitFor(() =>
    expect(desk.meeting().names[1]).toEqual({ name: 'Ann Example', how: 'withheld' }),
  );
});

test('what belongs to the meeting is one press away', async () => {
  const desk = await openMeeting(meeting());
  await desk.user.click(screen.getByRole('button', { name: 'Papers' }));
  expect(here()).toEqual({ at: 'pack', meetingId: desk.meeting().id });
  await desk.user.click(screen.getByRole('button', { name: 'In the meeting' }));
  expect(here()).toEqual({ at: 'inMeeting', meetingId: desk.meeting().id });
  expect(screen.getByText('Confirm who receives you.')).toBeTruthy();
});

test('the next meeting is planned from this one and opened', async () => {
  const desk = await openMeeting(meeting({ status: 'held', agenda: [point(1, 'first')] }));
  await desk.user.click(screen.getByRole('button', { name: 'Plan the next one from this' }));
  await waitFor(() => expect(desk.stored().meetings.meetings).toHaveLength(2));
  const [, next] = desk.stored().meetings.meetings;
  expect(next).toMatchObject({ status: 'planned', on: null });
  expect(here()).toEqual({ at: 'meeting', meetingId: next?.id });
});

test('a held meeting is followed up by a day, until that is done', async () => {
  const desk = await openMeeting(meeting({ status: 'held', followUpBy: '2026-12-15' }));
  await desk.user.click(screen.getByRole('button', { name: 'It has been followed up' }));
  await waitFor(() => expect(desk.meeting().followUpBy).toBeNull());
});

test('the state of the meeting is set where it stands', async () => {
  const desk = await openMeeting(meeting({ on: '2026-01-01' }));
  expect(screen.getByText('Its day has passed: was it held?')).toBeTruthy();
  await desk.user.click(screen.getByRole('radio', { name: 'Held' }));
  await waitFor(() => expect(desk.meeting().status).toBe('held'));
});

test('a meeting opens with what the same office said last time, and what became of it', async () => {
  const last = numbered(1, {
    title: 'Spring visit',
    status: 'held',
    on: '2026-05-01',
    statements: [
      {
        id: StatementId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f99'),
        at: '2026-05-01T10:00:00.000Z',
        officeId: OfficeId.parse('eu-del-uz'),
        speaker: 'A. Deputy',
        how: 'verbatim',
        words: 'We will raise it',
        itemId: null,
      },
    ],
  });
  const commitment = aCommitment({
    officeId: OfficeId.parse('eu-del-uz'),
    meetingId: last.id,
    what: 'Raise it at the dialogue',
    due: '2026-06',
  });
  const of = meeting();
  const bench = await show(<MeetingScreen meetingId={of.id} />, {
    ...holding([of, last], { commitments: { commitments: [commitment] } }),
  });
  const panel = region('Last time');
  expect(panel.getByText(/We will raise it/).textContent).toContain('A. Deputy');
  expect(panel.getByRole('link', { name: 'Raise it at the dialogue' })).toBeTruthy();
  await bench.user.click(panel.getByRole('link', { name: '1 May 2026: Spring visit' }));
  expect(here()).toEqual({ at: 'meeting', meetingId: last.id });
});

test('minutes stand first once a meeting was held, and not before', async () => {
  const desk = await openMeeting(meeting());
  expect(screen.queryByRole('region', { name: 'What was said' })).toBeNull();
  await desk.user.click(screen.getByRole('radio', { name: 'Held' }));
  expect(await screen.findByRole('region', { name: 'What was said' })).toBeTruthy();
});

test('another language of the papers brings the words of its kind, where nobody has touched them', async () => {
  const words = { title: 'Visite', neutralName: 'Rendez-vous', aim: 'Faire soulever le cas.' };
  const { en } = aMeetingTemplate.texts;
  const kind = { ...aMeetingTemplate, texts: { ...aMeetingTemplate.texts, fr: words } };
  const of = meeting({ ...en, aim: 'My own' });
  const bench = await show(<MeetingScreen meetingId={of.id} />, {
    ...holding([of]),
    calls: withKinds([kind]),
  });
  await bench.user.click(screen.getByRole('button', { name: /Language of its papers/ }));
  await bench.user.click(screen.getByRole('option', { name: 'French' }));
  await waitFor(() =>
    expect(bench.stored().meetings.meetings[0]).toMatchObject({
      language: 'fr',
      title: 'Visite',
      neutralName: 'Rendez-vous',
      aim: 'My own',
    }),
  );
});
