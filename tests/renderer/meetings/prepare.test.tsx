import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agendaConcerns } from '#core/meetings/agenda.ts';
import { OfficeId } from '#core/officials/office.ts';
import { ConcernScreen } from '#renderer/features/concern/concern-screen.tsx';
import { CellScreen } from '#renderer/features/home/cell-screen.tsx';
import { MeetingsScreen } from '#renderer/features/meetings/meetings-screen.tsx';
import { OfficialsScreen } from '#renderer/features/officials/officials-screen.tsx';
import { concernsOf } from '../letters/bench.tsx';
import { appeal, here, show } from '../support.tsx';
import { holding, meeting, withKinds } from './bench.tsx';

const [uz] = concernsOf('UZ', 1) as [ReturnType<typeof concernsOf>[number]];
const isTicked = (name: string) =>
  (screen.getByRole('checkbox', { name }) as HTMLInputElement).checked;

test('from an official, a country, themes and minutes to a meeting with its papers, in one action', async () => {
  const { user, stored } = await show(<MeetingsScreen />, { calls: withKinds() });
  await user.click(screen.getByRole('button', { name: 'Prepare a pack' }));
  expect(screen.getByRole('button', { name: 'Make the pack' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Choose officials' }));
  await user.type(screen.getByRole('searchbox'), 'Uzbekistan');
  const [first] = screen.getAllByRole('option', { name: /Head of the Delegation/ });
  await user.click(first as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(isTicked('Uzbekistan')).toBe(true));
  const minutes = screen.getByRole('textbox', { name: 'Minutes available' });
  await user.clear(minutes);
  await user.type(minutes, '20');
  await user.click(screen.getByRole('button', { name: 'Make the pack' }));
  await waitFor(() => expect(stored().meetings.meetings).toHaveLength(1));
  const [made] = stored().meetings.meetings;
  expect(made).toMatchObject({ minutes: 20, attending: [{ officeId: 'eu-del-uz' }] });
  const about = agendaConcerns(made?.agenda ?? []).map((id) =>
    appeal.concerns.find((one) => one.id === id),
  );
  expect(about.length).toBeGreaterThan(0);
  expect(about.every((one) => one?.countries.includes('UZ'))).toBe(true);
  expect(here()).toEqual({ at: 'pack', meetingId: made?.id });
});

test('a pack can be left without making one', async () => {
  const { user, stored } = await show(<MeetingsScreen />, { calls: withKinds() });
  await user.click(screen.getByRole('button', { name: 'Prepare a pack' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(stored().meetings.meetings).toEqual([]);
});

test('from the screen of an official, the pack begins with that office and its country', async () => {
  const officeId = OfficeId.parse('uz-fm');
  const { user } = await show(<OfficialsScreen officeId={officeId} />, { calls: withKinds() });
  await user.click(screen.getByRole('button', { name: 'Prepare a pack' }));
  expect(screen.getByRole('dialog').textContent).toContain('Minister of Foreign Affairs');
  expect(isTicked('Uzbekistan')).toBe(true);
});

test('from a cell of the overview, it begins with its country and its theme alone', async () => {
  const [theme, other] = appeal.themes;
  if (!theme || !other) throw new Error('no themes');
  const { user } = await show(<CellScreen country="KZ" themeId={theme.id} />, {
    calls: withKinds(),
  });
  await user.click(screen.getByRole('button', { name: 'Prepare a pack' }));
  expect([isTicked('Kazakhstan'), isTicked('Uzbekistan')]).toEqual([true, false]);
  expect([isTicked(theme.heading), isTicked(other.heading)]).toEqual([true, false]);
});

test('a concern is put on the agenda of a planned meeting, and where it went is one press away', async () => {
  const planned = meeting();
  const bench = await show(
    <ConcernScreen concernId={uz} annotationId={null} />,
    holding([planned]),
  );
  await bench.user.click(screen.getByRole('button', { name: 'Add to a meeting' }));
  await bench.user.click(screen.getByRole('menuitem', { name: /Visit to the ambassador/ }));
  const agenda = () => bench.stored().meetings.meetings[0]?.agenda ?? [];
  await waitFor(() => expect(agendaConcerns(agenda())).toEqual([uz]));
  await bench.user.click(screen.getByRole('button', { name: 'Add to a meeting' }));
  expect(screen.getByRole('menuitem', { name: /Visit/ }).textContent).toContain('on the agenda');
  await bench.user.keyboard('{Escape}');
  await bench.user.click(screen.getByRole('link', { name: 'Open the meeting' }));
  expect(here()).toEqual({ at: 'meeting', meetingId: planned.id });
});

test('a meeting can be planned with the concern it is about', async () => {
  const bench = await show(<ConcernScreen concernId={uz} annotationId={null} />, {
    calls: withKinds(),
  });
  await bench.user.click(screen.getByRole('button', { name: 'Add to a meeting' }));
  await bench.user.click(screen.getByRole('menuitem', { name: 'New meeting with this concern' }));
  await waitFor(() => expect(bench.stored().meetings.meetings).toHaveLength(1));
  expect(agendaConcerns(bench.stored().meetings.meetings[0]?.agenda ?? [])).toEqual([uz]);
});
