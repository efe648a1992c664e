import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Event } from '#core/appeals/appeal.ts';
import { stripOf } from '#renderer/features/timeline/strip-marks.ts';
import { useTimelineFilter } from '#renderer/features/timeline/timeline-filter.ts';
import { TimelineScreen } from '#renderer/features/timeline/timeline-screen.tsx';
import { years } from '#renderer/features/timeline/years.ts';
import { appeal, here, show } from '../support.tsx';

beforeEach(() => useTimelineFilter.setState({ country: null }));

test('all events are listed by year, oldest first', async () => {
  await show(<TimelineScreen />);
  const shown = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(shown).toEqual(shown.toSorted());
  expect(screen.getAllByRole('article')).toHaveLength(appeal.events.length);
});

test('events without a date come last', () => {
  const [first] = appeal.events as [Event];
  const undated = { ...first, when: { edtf: null, wording: 'not given' } };
  expect(years([undated, ...appeal.events]).at(-1)).toEqual({ year: null, events: [undated] });
});

test('the strip says in words what it shows and keeps bars within it', async () => {
  await show(<TimelineScreen />);
  expect(screen.getByRole('img', { name: /26 events between 2002 and 2013/ })).toBeTruthy();
  for (const { start, width } of stripOf(appeal.events)?.marks ?? []) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start + width).toBeLessThanOrEqual(100);
  }
});

test('bars of one lane never overlap', () => {
  const marks = stripOf(appeal.events)?.marks ?? [];
  for (const one of marks)
    for (const other of marks)
      if (one !== other && one.lane === other.lane)
        expect(one.start + one.width <= other.start || other.start + other.width <= one.start).toBe(
          true,
        );
});

test('a country narrows list and strip', async () => {
  const { user } = await show(<TimelineScreen />);
  await user.click(screen.getByRole('button', { name: /Country/ }));
  await user.click(screen.getByRole('option', { name: 'Tajikistan' }));
  const own = appeal.events.filter(({ countries }) => countries.some((code) => code === 'TJ'));
  expect(screen.getAllByRole('article')).toHaveLength(own.length);
});

test('an event leads to the concerns that speak of it', async () => {
  const { user } = await show(<TimelineScreen />);
  const event = screen
    .getAllByRole('article')
    .find((one) => within(one).queryByText(/^Andijan events/));
  if (!event) throw new Error('the event is not shown');
  const [link] = within(event).getAllByRole('link');
  if (link) await user.click(link);
  expect(here()).toMatchObject({
    at: 'concern',
    concernId: expect.stringMatching(/^uz-accountability-andijan/),
  });
});
