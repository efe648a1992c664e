import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type ConcernId, PositionId } from '#core/appeals/ids.ts';
import { Position } from '#core/appeals/position.ts';
import { AnswerId } from '#core/ids.ts';
import type { Answer } from '#core/meetings/answer.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { MeetingScreen } from '#renderer/features/meetings/meeting-screen.tsx';
import { undo } from '#renderer/state/workspace-store.ts';
import { anItem } from '../../support/meetings.ts';
import { concernsOf, headingOf } from '../letters/bench.tsx';
import { appeal, show } from '../support.tsx';
import { holding, meeting, withKinds } from './bench.tsx';

const [uz] = concernsOf('UZ', 1) as [ConcernId];
const [kz] = concernsOf('KZ', 1) as [ConcernId];

const position = (id: string, country: string, claim: string, concernId: string) =>
  Position.parse({
    id,
    countries: [country],
    speaker: 'an official of the test',
    stance: 'rebut',
    claim,
    place: { page: 3, paragraph: 'M2' },
    when: { edtf: '2013', wording: '2013' },
    reply: `Not so: ${claim}`,
    concernIds: [concernId],
    marks: [],
  });

const positions = [
  position('of-uz', 'UZ', 'The matter is closed', uz),
  position('of-kz', 'KZ', 'There is no such case', kz),
];
const agenda = [anItem(1, { type: 'concern', concernId: uz })];

const mine: Answer = {
  id: AnswerId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f77'),
  appealId: appeal.id,
  countries: [],
  stance: 'rebut',
  claim: 'It is a matter for the courts',
  reply: 'No court has heard it',
  concernIds: [uz],
  source: '',
};

/** The section of a meeting about Uzbekistan, over an appeal with two known positions. */
async function open(fields: Partial<Meeting> = {}, answers: readonly Answer[] = []) {
  const of = meeting({ agenda, attending: [], ...fields });
  const calls = { ...withKinds(), 'library.appeal': () => ({ ...appeal, positions }) };
  const bench = await show(<MeetingScreen meetingId={of.id} />, {
    ...holding([of], {}, answers),
    calls,
  });
  const part = () => bench.stored().meetings;
  return {
    ...bench,
    section: within(screen.getByRole('region', { name: 'If they say, we say' })),
    answerIds: () => part().meetings[0]?.answerIds,
    answers: () => part().answers,
  };
}

test('what officials on the agenda’s countries have said is offered, with our answer and its fact', async () => {
  const { section, user, answerIds } = await open();
  const item = section.getAllByRole('listitem')[0] as HTMLElement;
  expect(item.textContent).toContain('an official of the test, page 3, M2');
  expect(item.textContent).toContain('Not so: The matter is closed');
  expect(within(item).getByRole('link', { name: headingOf(uz) })).toBeTruthy();
  await user.click(section.getByRole('checkbox', { name: /The matter is closed/ }));
  await waitFor(() => expect(answerIds()).toEqual([PositionId.parse('of-uz')]));
  await user.click(section.getByRole('checkbox', { name: /The matter is closed/ }));
  await waitFor(() => expect(answerIds()).toEqual([]));
});

test('what is said elsewhere is shown when asked for, and always once it is chosen', async () => {
  const { section, user, answerIds } = await open();
  expect(section.queryByRole('checkbox', { name: /There is no such case/ })).toBeNull();
  await user.click(section.getByRole('button', { name: /^Show 1 more/ }));
  await user.click(section.getByRole('checkbox', { name: /There is no such case/ }));
  await waitFor(() => expect(answerIds()).toEqual([PositionId.parse('of-kz')]));
  await user.click(section.getByRole('button', { name: 'Show only what fits' }));
  expect(section.getByRole('checkbox', { name: /There is no such case/ })).toBeTruthy();
});

test('an answer of my own is written where it stands, with the facts it rests on', async () => {
  const { section, user, answers, answerIds } = await open();
  await user.click(section.getByRole('button', { name: 'Add your own' }));
  const claim = section.getByRole('textbox', { name: 'They say' });
  await waitFor(() => expect(document.activeElement).toBe(claim));
  await user.keyboard('It is closed');
  await user.type(section.getByRole('textbox', { name: 'We say' }), 'It was never opened');
  await user.click(section.getByRole('radio', { name: 'builds on it' }));
  await user.click(section.getByRole('button', { name: 'Choose the facts it rests on' }));
  await user.click(screen.getByRole('option', { name: new RegExp(headingOf(uz)) }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() =>
    expect(answers()).toMatchObject([
      {
        claim: 'It is closed',
        reply: 'It was never opened',
        stance: 'build',
        concernIds: [uz],
      },
    ]),
  );
  expect(answerIds()).toEqual(answers().map(({ id }) => id));
});

test('an own answer is left out of this meeting, or removed from all of them', async () => {
  const { section, user, answers, answerIds } = await open({ answerIds: [mine.id] }, [mine]);
  const item = within(section.getByRole('listitem', { name: `Answer: ${mine.claim}` }));
  await user.click(item.getByRole('checkbox', { name: 'Use in this meeting' }));
  await waitFor(() => expect(answerIds()).toEqual([]));
  expect(answers()).toHaveLength(1);
  await user.click(item.getByRole('button', { name: 'Remove this answer' }));
  await waitFor(() => expect(answers()).toEqual([]));
});

test('an own answer that is removed is used in no meeting any more, and comes back to it whole', async () => {
  const { section, user, answers, answerIds } = await open({ answerIds: [mine.id] }, [mine]);
  await user.click(section.getByRole('button', { name: 'Remove this answer' }));
  await waitFor(() => expect(answers()).toEqual([]));
  expect(answerIds()).toEqual([]);
  undo();
  await waitFor(() => expect(answers()).toEqual([mine]));
  expect(answerIds()).toEqual([mine.id]);
});

test('an answer that is not there any more, without which no paper can be saved, can be left out', async () => {
  const { section, user, answerIds } = await open({ answerIds: [PositionId.parse('of-old')] });
  await user.click(section.getByRole('button', { name: 'Leave out what is gone' }));
  await waitFor(() => expect(answerIds()).toEqual([]));
  expect(section.queryByRole('button', { name: 'Leave out what is gone' })).toBeNull();
});
