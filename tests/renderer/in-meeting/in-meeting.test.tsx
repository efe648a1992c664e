// In the meeting: everything by keys, everything kept as it is typed, and nothing else in sight.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '#core/errors.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import { go } from '#renderer/app/place.ts';
import { InMeetingScreen } from '#renderer/features/in-meeting/in-meeting-screen.tsx';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { undo } from '#renderer/state/workspace-store.ts';
import { aMeeting, anItem, meetingId } from '#tests/support/meetings.ts';
import { appeal, here, show, start } from '../support.tsx';

const officeId = OfficeId.parse('eu-del-uz');
const items = ['The Andijan inquiry', 'Visas', 'The next dialogue'].map((text, index) =>
  anItem(index + 1, { type: 'words', text }, 10),
);
const planned = (fields: Partial<Meeting> = {}): Meeting =>
  aMeeting({
    appealId: appeal.id,
    attending: [{ officeId, delegate: 'A. Person' }],
    agenda: items,
    ...fields,
  });

afterEach(() => vi.useRealTimers());

async function open(meeting: Meeting = planned()) {
  const workspace = { meetings: { meetings: [meeting], answers: [] } };
  const bench = await show(<InMeetingScreen meetingId={meetingId} />, { workspace });
  const now = () => {
    act(() => flushDrafts());
    return bench.stored().meetings.meetings[0]!;
  };
  return { ...bench, meeting: now };
}

const field = () => screen.getByRole('textbox', { name: 'What was said' });
const current = () => document.querySelector('[aria-current="step"]')?.textContent;

describe('by keys alone', () => {
  it('a whole meeting is started, ticked, written down and ended', async () => {
    const { user, meeting } = await open();
    expect(document.activeElement).toBe(field());
    await user.keyboard('{F9}{F2}They will look into it.{Enter}');
    await user.keyboard('{F4}It is closed.{Enter}');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}{F2}{F3}We asked for a list.{F9}');
    const said = meeting();
    expect(said).toMatchObject({
      status: 'held',
      startedAt: expect.any(String),
      endedAt: expect.any(String),
      raised: [{ itemId: items[0]!.id }, { itemId: items[1]!.id }],
      statements: [
        { words: 'They will look into it.', how: 'paraphrase', officeId, speaker: 'A. Person' },
        { words: 'It is closed.', how: 'verbatim', itemId: items[0]!.id },
        {
          words: 'We asked for a list.',
          officeId: null,
          speaker: 'Maria Example',
          itemId: items[1]!.id,
        },
      ],
    });
  });

  it('the item spoken of changes, and stops at both ends of the agenda', async () => {
    const { user } = await open();
    expect(current()).toBe('1. The Andijan inquiry');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(current()).toBe('1. The Andijan inquiry');
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
    expect(current()).toBe('3. The next dialogue');
    expect(document.activeElement).toBe(field());
  });

  it('one leaves by Tab and Enter, back to the meeting', async () => {
    const { user } = await open();
    screen.getByRole('button', { name: 'Leave' }).focus();
    await user.keyboard('{Enter}');
    expect(here()).toEqual({ at: 'meeting', meetingId });
  });
});

describe('what is typed', () => {
  it('is kept without being finished, and thrown away when its words are taken back', async () => {
    const { user, meeting } = await open();
    await user.keyboard('Half a sen');
    expect(meeting().statements).toMatchObject([{ words: 'Half a sen' }]);
    await user.clear(field());
    expect(meeting().statements).toEqual([]);
  });

  it('is kept within a second of the first key, however long typing goes on', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { stored } = await open();
    for (let typed = 1; typed <= 8; typed += 1) {
      fireEvent.change(field(), { target: { value: 'word '.repeat(typed) } });
      await act(() => vi.advanceTimersByTimeAsync(200));
    }
    expect(stored().meetings.meetings[0]?.statements).toHaveLength(1);
  });

  it('keeps to the item it was begun on when the next one is turned to', async () => {
    const { user, meeting } = await open();
    await user.keyboard('On the inquiry{Alt>}{ArrowDown}{/Alt}');
    expect((field() as HTMLTextAreaElement).value).toBe('');
    await user.keyboard('On visas');
    expect(meeting().statements).toMatchObject([
      { words: 'On the inquiry', itemId: items[0]!.id },
      { words: 'On visas', itemId: items[1]!.id },
    ]);
  });

  it('goes as one step of undo, and comes off the screen with it', async () => {
    const { user, meeting } = await open();
    await user.keyboard('A slip');
    expect(meeting().statements).toHaveLength(1);
    await user.keyboard(' of the tongue');
    expect(meeting().statements).toMatchObject([{ words: 'A slip of the tongue' }]);
    act(() => undo());
    await waitFor(() => expect(meeting().statements).toEqual([]));
    expect((field() as HTMLTextAreaElement).value).toBe('');
  });

  it('is undone from the empty field, as is a tick', async () => {
    const { user, meeting } = await open();
    await user.keyboard('{F2}Noted too early{Enter}{Control>}z{/Control}');
    await waitFor(() => expect(meeting().statements).toEqual([]));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(meeting().raised).toEqual([]));
  });

  it('takes a new line with Shift, and nothing is noted of nothing', async () => {
    const { user, meeting } = await open();
    await user.keyboard('{Enter}{Enter}One{Shift>}{Enter}{/Shift}Two{Enter}');
    expect(meeting().statements).toMatchObject([{ words: 'One\nTwo' }]);
    const noted = within(screen.getByRole('list', { name: 'Noted on this' }));
    expect(noted.getByText(/One/)).toBeTruthy();
  });
});

describe('what is not to be said', () => {
  const secret = planned({
    notToSay: ['Nothing about the lawyer'],
    names: [{ name: 'Ann Example', how: 'withheld' }],
  });

  it('is not on the screen but while its key is held', async () => {
    const { user } = await open(secret);
    expect(screen.queryByText('Nothing about the lawyer')).toBeNull();
    await user.keyboard('{F6>}');
    expect(screen.getByText('Nothing about the lawyer')).toBeTruthy();
    expect(screen.getByText('Ann Example: not to be named')).toBeTruthy();
    await user.keyboard('{/F6}');
    expect(screen.queryByText('Nothing about the lawyer')).toBeNull();
  });

  it('goes when the window is left with the key down', async () => {
    const { user } = await open(secret);
    await user.keyboard('{F6>}');
    act(() => void window.dispatchEvent(new Event('blur')));
    expect(screen.queryByText('Nothing about the lawyer')).toBeNull();
  });

  it('stays for those who cannot hold a key, by a button', async () => {
    const { user } = await open(secret);
    await user.click(screen.getByRole('button', { name: 'Not to say', pressed: false }));
    expect(screen.getByText('Nothing about the lawyer')).toBeTruthy();
  });

  it('has no key where there is nothing', async () => {
    await open();
    expect(screen.queryByText('hold: not to say')).toBeNull();
  });
});

describe('the clock', () => {
  const begin = Date.parse('2026-12-01T10:00:00.000Z');
  const startedAt = new Date(begin).toISOString();
  const openAt = async (minutes: number, fields: Partial<Meeting> = {}) => {
    vi.useFakeTimers({ now: begin + minutes * 60_000, shouldAdvanceTime: true });
    return open(planned({ startedAt, ...fields }));
  };
  const timer = () => screen.getByRole('timer').textContent;

  it('says how much of the time is used, in words, and goes on by itself', async () => {
    await openAt(12);
    expect(timer()).toBe('12 of 30 min');
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(timer()).toBe('13 of 30 min');
  });

  it('says calmly that the time is over', async () => {
    await openAt(29.5);
    expect(timer()).toBe('Last minute');
    await act(() => vi.advanceTimersByTimeAsync(31_000));
    expect(timer()).toBe('Time is up');
    await act(() => vi.advanceTimersByTimeAsync(120_000));
    expect(timer()).toBe('2 minutes over');
  });

  it('gives each item its share and says what it has taken', async () => {
    const raised = [
      { itemId: items[0]!.id, at: startedAt },
      { itemId: items[1]!.id, at: new Date(begin + 12 * 60_000).toISOString() },
    ];
    await openAt(15, { raised });
    const agenda = within(screen.getByRole('region', { name: 'Agenda' }));
    expect(agenda.getByText(/2 min over/)).toBeTruthy();
    expect(agenda.getByText(/3 of 10 min/)).toBeTruthy();
    expect(agenda.getByText('10 min')).toBeTruthy();
    expect(current()).toBe('2. Visas');
  });

  it('is ended in one step of undo, and the meeting then counts as held', async () => {
    const { user, meeting } = await openAt(5);
    await user.keyboard('{F9}');
    expect(meeting()).toMatchObject({ status: 'held', endedAt: expect.any(String) });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(meeting()).toMatchObject({ status: 'planned', endedAt: null }));
  });

  it('gives a meeting whose day was never fixed the day on which it is held', async () => {
    const { user, meeting } = await openAt(5, { on: null });
    await user.keyboard('{F9}');
    expect(meeting()).toMatchObject({ status: 'held', on: expect.stringMatching(/^2/u) });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(meeting()).toMatchObject({ status: 'planned', on: null }));
  });

  it('stands still once the meeting is ended, and goes on if that was too early', async () => {
    const { user } = await openAt(20, { endedAt: new Date(begin + 18 * 60_000).toISOString() });
    expect(timer()).toBe('Ended after 18 minutes');
    await user.keyboard('{F9}');
    expect(timer()).toBe('20 of 30 min');
  });
});

describe('around it', () => {
  const workspace = { meetings: { meetings: [planned()], answers: [] } };
  const enter = async (calls: NonNullable<Parameters<typeof start>[0]>['calls'] = {}) => {
    const bench = start({ workspace, calls });
    await screen.findByRole('navigation', { name: 'Main' });
    act(() => go({ at: 'inMeeting', meetingId }));
    return bench;
  };

  it('nothing of the program is left but whether work is saved, and the way to lock', async () => {
    const { user, sent } = await enter();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByText('Offline')).toBeNull();
    expect(screen.getByText('Saved')).toBeTruthy();
    await user.keyboard('Said just now{Control>}l{/Control}');
    await waitFor(() => expect(sent('vault.lock')).toHaveLength(1));
    expect(JSON.stringify(sent('workspace.apply'))).toContain('Said just now');
  });

  it('a meeting that runs is one step away wherever one is, as after a lock', async () => {
    const { user } = await enter();
    expect(screen.queryByText('A meeting is under way.')).toBeNull();
    await user.keyboard('{F9}');
    act(() => go({ at: 'home' }));
    expect(await screen.findByText('A meeting is under way.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to it' }));
    expect(here()).toEqual({ at: 'inMeeting', meetingId });
    expect(screen.queryByText('A meeting is under way.')).toBeNull();
  });

  it('that work is not saved is said as loudly as anywhere', async () => {
    const error = { code: 'vault.unwritable', reason: 'full', path: '/home/me/vault' } as const;
    const { user } = await enter({
      'workspace.apply': () => {
        throw new AppError(error);
      },
    });
    await user.keyboard('{F2}');
    expect(await screen.findByRole('region', { name: 'Not saved' })).toBeTruthy();
  });
});
