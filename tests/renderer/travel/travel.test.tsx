// A meeting's copy for the way: what is chosen to go along, and what comes home again.
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AnnotationsPart } from '#core/annotations/annotation.ts';
import { TripId } from '#core/ids.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { luggageOf } from '#core/travel/luggage.ts';
import { pack } from '#core/travel/pack.ts';
import type { Trip } from '#core/travel/trip.ts';
import type { Command } from '#core/workspace/command.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { TravelSection } from '#renderer/features/travel/travel-section.tsx';
import { useMeeting } from '#renderer/state/select/meetings.ts';
import { undo } from '#renderer/state/workspace-store.ts';
import { aMeeting, anItem, meetingId } from '#tests/support/meetings.ts';
import { appeal, show, start } from '../support.tsx';

const [concern] = appeal.concerns;
const tripId = TripId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000701');
const noteId = (number: number) => `5f0f0d5e-4bde-4a8e-9d6f-${String(number).padStart(12, '0')}`;
const NOW = '2026-11-24T09:00:00.000Z';
const PASSPHRASE = 'raven lantern orbit pickle thunder';

const notes = AnnotationsPart.parse({
  appealId: appeal.id,
  annotations: ['In the brief', 'On the concern'].map((body, at) => ({
    id: noteId(at + 1),
    concernId: concern!.id,
    anchor: null,
    content: { kind: 'note', body, tags: [], colour: 'yellow' },
    createdAt: NOW,
    changedAt: NOW,
  })),
});

const theMeeting = (fields: Partial<Meeting> = {}): Meeting =>
  aMeeting({
    appealId: appeal.id,
    on: '2099-12-01',
    agenda: [anItem(1, { type: 'concern', concernId: concern!.id })],
    noteIds: [notes.annotations[0]!.id],
    ...fields,
  });

const home = (fields: Partial<Meeting> = {}): Workspace => ({
  ...emptyWorkspace,
  annotations: [notes],
  meetings: { meetings: [theMeeting(fields)], answers: [] },
});

const everything = { noteIds: [], commitmentIds: [], letterIds: [] };

/** `now` is home as it is; the copy left when the meeting was as `left` says. */
function away(now: Workspace, left: Workspace = now): Workspace {
  const base = pack(luggageOf(left), meetingId, everything);
  const about = { id: tripId, meetingId, madeOn: '2026-11-25', expiresOn: '2026-12-04' };
  const trip: Trip = { ...about, base, backOn: null };
  return { ...now, travel: { trips: [trip], here: null } };
}

const returned = (fields: Partial<Meeting>) => ({
  tripId,
  luggage: pack(luggageOf(home(fields)), meetingId, everything),
});

function OfMeeting() {
  const meeting = useMeeting(meetingId);
  return meeting ? <TravelSection meeting={meeting} /> : null;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const typeOf = ({ type }: Pick<Command, 'type'>): string => type;

describe('a travel copy', () => {
  it('takes the notes of the brief unless they are unticked, and says what is in the file', async () => {
    const { user, sent, stored } = await show(<OfMeeting />, {
      workspace: home(),
      calls: { 'travel.pack': () => ({ savedAs: '/stick/demarche-travel.demarche-backup' }) },
    });
    await user.click(button('Make a travel copy…'));
    const dialog = within(screen.getByRole('dialog', { name: 'Make a travel copy' }));
    expect(dialog.getByRole('checkbox', { name: /In the brief/ })).toHaveProperty('checked', true);
    expect(dialog.getByRole('checkbox', { name: /On the concern/ })).toHaveProperty(
      'checked',
      false,
    );
    expect(dialog.getByLabelText('To be erased by')).toHaveProperty('value', '2099-12-04');
    await user.type(dialog.getByLabelText('New passphrase'), PASSPHRASE);
    await user.type(dialog.getByLabelText('The same once more'), PASSPHRASE);
    await user.click(button('Save the travel copy…'));
    const done = within(await screen.findByRole('dialog', { name: 'The travel copy is saved' }));
    done.getByText('It is in /stick/demarche-travel.demarche-backup.');
    done.getByText('1 private note');
    done.getByText('No sender: new letters start without one');
    const [trip] = stored().travel.trips;
    expect(sent('travel.pack')).toEqual([
      { tripId: trip!.id, withSender: false, passphrase: PASSPHRASE },
    ]);
    expect(trip!.base.annotations[0]!.annotations.map(({ content }) => content.body)).toEqual([
      'In the brief',
    ]);
    await user.click(button('Close'));
    screen.getByText('Not yet back');
  });

  it('that is not saved after all is forgotten, and takes no step of undo', async () => {
    const { user, stored, sent } = await show(<OfMeeting />, {
      workspace: home(),
      calls: { 'travel.pack': () => ({ savedAs: null }) },
    });
    await user.click(button('Make a travel copy…'));
    await user.type(screen.getByLabelText('New passphrase'), PASSPHRASE);
    await user.type(screen.getByLabelText('The same once more'), PASSPHRASE);
    await user.click(button('Save the travel copy…'));
    await screen.findByRole('dialog', { name: 'Make a travel copy' });
    expect(sent('workspace.apply').map(({ command }) => typeOf(command as Command))).toEqual([
      'travel.leave',
      'travel.forget',
    ]);
    undo();
    expect(stored().travel.trips).toEqual([]);
    expect(sent('workspace.apply')).toHaveLength(2);
  });

  it('makes no copies of itself', async () => {
    const here = { tripId, meetingId, madeOn: '2026-11-25', expiresOn: '2026-12-04' };
    await show(<OfMeeting />, { workspace: { ...home(), travel: { trips: [], here } } });
    expect(screen.queryByRole('heading', { name: 'Travel' })).toBeNull();
  });
});

describe('what comes home', () => {
  const openReturned = async (now: Workspace, fields: Partial<Meeting>) => {
    const bench = await show(<OfMeeting />, {
      workspace: now,
      calls: {
        'travel.choose': () => ({ name: 'back.demarche-backup' }),
        'travel.read': () => returned(fields),
      },
    });
    const { user } = bench;
    await user.click(button('Bring a copy home…'));
    await user.click(button('Choose a file…'));
    await user.type(screen.getByLabelText('Passphrase of the copy'), PASSPHRASE);
    await user.click(button('Show what is new'));
    return bench;
  };

  it('is shown before anything changes, and one step of undo takes all of it back', async () => {
    const { user, stored } = await openReturned(away(home()), {
      aim: 'A written answer',
      owner: 'Maria',
    });
    const list = within(await screen.findByRole('region', { name: 'Comes home' }));
    list.getByRole('listitem', { name: 'Meeting Visit to the ambassador' });
    list.getByText('Aim');
    expect(stored().meetings.meetings[0]!.aim).toBe('Have the case raised at the next dialogue.');
    await user.click(button('Bring it home'));
    screen.getByText('2 changes are home.');
    expect(stored().meetings.meetings[0]).toMatchObject({
      aim: 'A written answer',
      owner: 'Maria',
    });
    expect(stored().travel.trips[0]!.backOn).not.toBeNull();
    await user.click(button('Take it back'));
    await screen.findByRole('region', { name: 'Comes home' });
    expect(stored().meetings.meetings).toEqual(home().meetings.meetings);
    expect(stored().travel.trips[0]!.backOn).toBeNull();
  });

  it('stands beside what was changed at home, and waits until somebody has chosen', async () => {
    const now = away(home({ aim: 'At home' }), home());
    const { user, stored } = await openReturned(now, { aim: 'On the way' });
    const conflicts = within(
      await screen.findByRole('region', { name: 'Changed here and on the way' }),
    );
    conflicts.getByText('At home');
    conflicts.getByText('On the way', { selector: 'p' });
    expect(button('Bring it home')).toHaveProperty('disabled', true);
    screen.getByText('1 choice is still to be made.');
    await user.click(conflicts.getByRole('radio', { name: 'Both, one after the other' }));
    await user.click(button('Bring it home'));
    expect(stored().meetings.meetings[0]!.aim).toBe('At home\n\nOn the way');
  });

  it('says when all of it is here already, and notes that it is back', async () => {
    const { user, stored } = await openReturned(away(home()), {});
    await screen.findByText('Nothing in it is new: all of it is here already.');
    await user.click(button('Note that it is back'));
    screen.getByText('It is noted that the copy is back.');
    expect(stored().travel.trips[0]!.backOn).not.toBeNull();
  });
});

describe('an open travel copy', () => {
  const copy = (expiresOn: string): Workspace => ({
    ...home(),
    travel: { trips: [], here: { tripId, meetingId, madeOn: '2026-11-25', expiresOn } },
  });

  it('says what it is and until when, and saves what goes home', async () => {
    const { user } = start({
      workspace: copy('2099-12-04'),
      calls: { 'vault.backUp': () => ({ savedAs: '/stick/back.demarche-backup', missing: 0 }) },
    });
    const banner = within(await screen.findByRole('region', { name: 'Travel copy' }));
    banner.getByText('Travel copy of one meeting, to be erased by 4 December 2099.');
    await user.click(banner.getByRole('button', { name: 'Save what goes home…' }));
    await banner.findByText(/^Saved as \/stick\/back/);
  });

  it('whose day is over says so and offers to erase, which it never does by itself', async () => {
    const { user, sent } = start({ workspace: copy('2020-01-01') });
    const banner = within(await screen.findByRole('region', { name: 'Travel copy' }));
    banner.getByText(/^This travel copy was to be erased by 1 January 2020/);
    await user.click(banner.getByRole('button', { name: 'Erase…' }));
    await screen.findByRole('dialog', { name: 'Erase everything' });
    expect(sent('vault.erase')).toEqual([]);
  });
});
