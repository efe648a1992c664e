import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, test } from 'vitest';
import type { Event } from '#core/appeals/appeal.ts';
import { Picture } from '#core/pictures/picture.ts';
import { toSvg } from '#core/pictures/to-svg.ts';
import { timelineOf } from '#core/tracking/timeline.ts';
import { today } from '#renderer/app/clock.ts';
import { stripOf } from '#renderer/features/timeline/strip-marks.ts';
import { useTimelineFilter } from '#renderer/features/timeline/timeline-filter.ts';
import { timelinePicture } from '#renderer/features/timeline/timeline-picture.ts';
import { TimelineScreen } from '#renderer/features/timeline/timeline-screen.tsx';
import { years } from '#renderer/features/timeline/years.ts';
import { aCommitment, aMeeting, anItem, meetingId } from '#tests/support/meetings.ts';
import { aReply, aSentVersion, versionId } from '#tests/support/register.ts';
import { noRecords } from '#tests/support/tracking.ts';
import { appeal, here, show } from '../support.tsx';

beforeEach(() => useTimelineFilter.setState(useTimelineFilter.getInitialState(), true));

/** Where the events of the appeal, in order, lie on the strip. */
const eventMarks = () => {
  const line = timelineOf(appeal, noRecords).filter(({ what }) => what.kind === 'event');
  return stripOf([{ group: 'events', own: line }])?.bands[0]?.marks ?? [];
};

test('all events are listed by year, oldest first', async () => {
  await show(<TimelineScreen />);
  const shown = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(shown).toEqual(shown.toSorted());
  expect(shown.at(0)).toBe('2002');
  expect(screen.getAllByRole('article')).toHaveLength(appeal.events.length);
});

test('events without a date come last', () => {
  const [first] = appeal.events as [Event];
  const undated = {
    ...first,
    id: 'ev-undated' as never,
    when: { edtf: null, wording: 'not given' },
  };
  const line = timelineOf({ ...appeal, events: [undated, ...appeal.events] }, noRecords);
  expect(years(line).at(-1)).toMatchObject({ year: null, own: [{ id: 'event ev-undated' }] });
});

test('the strip says in words what it shows and keeps bars within it', async () => {
  await show(<TimelineScreen />);
  expect(screen.getByRole('img', { name: /entries between 2002 and 20\d\d/ })).toBeTruthy();
  for (const { start, width } of eventMarks()) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start + width).toBeLessThanOrEqual(100);
  }
});

test('bars of one lane never overlap', () => {
  const marks = eventMarks();
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

const item = anItem(1, { type: 'concern', concernId: appeal.concerns[0]!.id });
const uzbek = appeal.concerns.find(({ countries }) => countries.some((code) => code === 'UZ'));
const sent = aSentVersion();
const workspace = {
  meetings: {
    meetings: [aMeeting({ appealId: appeal.id, on: '2099-12-01', agenda: [item] })],
    answers: [],
  },
  register: {
    versions: [
      {
        ...sent,
        appealId: appeal.id,
        subject: 'Before the talks',
        replies: [aReply({ on: '2026-12-24', words: 'SECRET WORDS' })],
      },
    ],
  },
  commitments: {
    commitments: [
      aCommitment({
        appealId: appeal.id,
        officeId: 'eu-del-uz' as never,
        concernIds: uzbek ? [uzbek.id] : [],
        what: 'SECRET PROMISE',
        due: '2027-01',
      }),
    ],
  },
};

describe('what the user did', () => {
  it('stands on the line beside the events, each leading to its record', async () => {
    const { user } = await show(<TimelineScreen />, { workspace });
    const line = within(screen.getByRole('region', { name: '2099' }));
    expect(line.getByText('Meeting planned')).toBeTruthy();
    await user.click(line.getByRole('link', { name: 'Visit to the ambassador' }));
    expect(here()).toEqual({ at: 'meeting', meetingId });
    const [letter] = screen.getAllByRole('link', { name: 'Before the talks' });
    if (letter) await user.click(letter);
    expect(here()).toEqual({ at: 'sent', versionId: versionId(1) });
    const due = within(screen.getByRole('region', { name: '2027' }));
    expect(due.getByText('Commitment due')).toBeTruthy();
    expect(due.getByText('January 2027')).toBeTruthy();
  });

  it('comes before or after today', async () => {
    await show(<TimelineScreen />, { workspace });
    const texts = screen.getAllByText(/^Today, |^Meeting planned$|^Letter sent$/);
    expect(texts.map(({ textContent }) => textContent?.slice(0, 7))).toEqual(
      today() >= '2026-11-24'
        ? ['Letter ', 'Today, ', 'Meeting']
        : ['Today, ', 'Letter ', 'Meeting'],
    );
  });

  it('is narrowed by kind, office and years', async () => {
    const { user } = await show(<TimelineScreen />, { workspace });
    await user.click(screen.getByRole('button', { name: 'Events' }));
    await user.click(screen.getByRole('button', { name: 'After the appeal' }));
    expect(screen.queryAllByRole('article')).toEqual([]);
    expect(screen.getByText(/^5 entries shown/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /From$/ }));
    await user.click(screen.getByRole('option', { name: '2027' }));
    expect(screen.getByText(/^2 entries shown/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Office$/ }));
    await user.click(screen.getByRole('option', { name: /Republic of Uzbekistan$/ }));
    expect(screen.getByText(/^1 entry shown/)).toBeTruthy();
  });
});

it('a busy year shows what is around today, and the rest when asked for', async () => {
  const day = today();
  const many = (on: string, from: number) =>
    Array.from({ length: 100 }, (_, index) =>
      aCommitment({
        id: `5f0f0d5e-4bde-4a8e-9d6f-${String(from + index).padStart(12, '0')}` as never,
        appealId: appeal.id,
        on,
        due: null,
      }),
    );
  const year = day.slice(0, 4);
  const commitments = [...many(`${year}-01-01`, 1), ...many(`${year}-12-31`, 1001)];
  const { user } = await show(<TimelineScreen />, { workspace: { commitments: { commitments } } });
  const section = within(screen.getByRole('region', { name: year }));
  expect(section.getByText(/^Today, /)).toBeTruthy();
  expect(section.getAllByRole('listitem')).toHaveLength(40);
  await user.click(section.getByRole('button', { name: /^Show earlier ones/ }));
  await user.click(section.getByRole('button', { name: /^Show more/ }));
  expect(section.getAllByRole('listitem')).toHaveLength(120);
});

describe('the picture of the line', () => {
  async function saved(withNames: boolean, of = workspace) {
    const calls = { 'pictures.save': () => ({ savedAs: '/home/me/timeline.svg' }) };
    const { user, sent: made } = await show(<TimelineScreen />, { workspace: of, calls });
    await user.click(screen.getByRole('button', { name: 'Save as picture' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Save as picture' }));
    if (withNames) await user.click(dialog.getByRole('checkbox', { name: /^With titles/ }));
    await user.click(dialog.getByRole('radio', { name: /^SVG/ }));
    await user.click(dialog.getByRole('button', { name: 'Save the picture' }));
    const [input] = made('pictures.save');
    if (input?.as.kind !== 'svg') throw new Error('it was not an SVG');
    return toSvg(input.as.picture);
  }

  it('has no title, subject or office unless they are let in', async () => {
    const svg = await saved(false);
    expect(svg).toContain('Meeting planned');
    expect(svg).not.toMatch(/Before the talks|ambassador|Head of the Delegation|SECRET/);
  });

  it('says which where names are let in, and never what was said or promised', async () => {
    const svg = await saved(true);
    expect(svg).toContain('Letter sent: Before the talks');
    expect(svg).not.toContain('SECRET');
  });

  it('withholds the names that a meeting withholds, also in what it is called', async () => {
    const [meeting] = workspace.meetings.meetings;
    const names = [{ name: 'Aziza Example', how: 'withheld' as const }];
    const meetings = [{ ...meeting!, title: 'On Aziza Example', names }];
    const svg = await saved(true, { ...workspace, meetings: { ...workspace.meetings, meetings } });
    expect(svg).toContain('Meeting planned: On');
    expect(svg).not.toContain('Aziza');
  });

  it('is never longer than main takes', () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      type: 'moment' as const,
      group: 'later' as const,
      date: 'about November 2026 to about December 2026 (uncertain)',
      text: `${index} ${'words that go on '.repeat(40)}`,
    }));
    const words = {
      title: 'T',
      subtitle: 'S',
      group: (group: string) => group,
      left: (count: number) => `${count} more`,
    };
    const picture = timelinePicture(rows, words);
    expect(Picture.safeParse(picture).success).toBe(true);
    const lowest = Math.max(...picture.shapes.map((one) => (one.type === 'text' ? one.y : 0)));
    expect(lowest).toBeLessThan(picture.height);
    expect(JSON.stringify(picture)).toMatch(/\d+ more/);
    // What is heard ends with an entry that is whole: what is cut off may be a hedge.
    expect(picture.description.endsWith('words that go on ')).toBe(true);
  });
});
