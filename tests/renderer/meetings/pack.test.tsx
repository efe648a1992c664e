// The papers of a meeting on the screen: what each line rests on, what is missing, what leaves.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '#core/annotations/annotation.ts';
import { AnnotationId } from '#core/ids.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { usePlace } from '#renderer/app/place.ts';
import { PackScreen } from '#renderer/features/meetings/pack/pack-screen.tsx';
import { anItem } from '../../support/meetings.ts';
import { appeal, show } from '../support.tsx';
import { holding, meeting } from './bench.tsx';

const concern = appeal.concerns.find(({ id }) => id === 'kz-civsoc-forced-psychiatry')!;
const planned = (fields: Partial<Meeting> = {}): Meeting =>
  meeting({
    messages: ['Psychiatry is no punishment'],
    agenda: [
      anItem(1, { type: 'concern', concernId: concern.id }),
      anItem(2, { type: 'ask', ask: { type: 'own', text: 'raise her case by name' } }),
    ],
    ...fields,
  });
const note: Annotation = {
  id: AnnotationId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f12'),
  concernId: concern.id,
  anchor: null,
  content: { kind: 'note', body: 'her sister waits for a call', tags: [], colour: 'yellow' },
  createdAt: '2026-11-24T08:00:00.000Z',
  changedAt: '2026-11-24T08:00:00.000Z',
};

async function open(of: Meeting, more: Partial<Workspace> = {}, calls: object = {}) {
  const held = holding([of], more);
  const bench = await show(<PackScreen meetingId={of.id} />, {
    ...held,
    calls: { ...held.calls, ...calls },
  });
  const now = () => bench.stored().meetings.meetings[0] as Meeting;
  return { ...bench, meeting: now };
}
const paper = () => screen.getByRole('region', { name: 'Preview' });
const saveBrief = () => screen.getByRole('button', { name: 'Save or print the brief…' });

describe('the papers of a meeting', () => {
  it('are the brief, and at a press the speaking notes', async () => {
    const { user } = await open(planned());
    expect(paper().textContent).toContain('Psychiatry is no punishment');
    expect(within(paper()).getAllByRole('table').length).toBeGreaterThan(0);
    await user.click(screen.getByRole('tab', { name: 'Speaking notes' }));
    expect(within(paper()).getByRole('heading', { name: /30 seconds/ })).toBeTruthy();
  });

  it('can be saved again once a chosen note that is not there any more is left out', async () => {
    const { user, meeting: now } = await open(planned({ noteIds: [note.id] }));
    expect(saveBrief()).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('checkbox', { name: /no longer there/ }));
    await waitFor(() => expect(now().noteIds).toEqual([]));
    expect(saveBrief()).toHaveProperty('disabled', false);
  });

  it('show of each line what it rests on, and mark own words', async () => {
    const { user } = await open(planned());
    expect(within(paper()).getAllByText('unsourced').length).toBeGreaterThan(0);
    const [first] = within(paper()).getAllByRole('button', { name: /^Where it comes from/ });
    await user.click(first!);
    expect(screen.getByRole('dialog').textContent).toMatch(/Your own words|as of/);
  });

  it('teach what to do while there is nothing to speak of, and are not saved', async () => {
    const { user } = await open(planned({ agenda: [] }));
    expect(screen.getByText(/^There is nothing to speak of yet/)).toBeTruthy();
    expect(saveBrief()).toHaveProperty('disabled', true);
    const gaps = screen.getByRole('region', { name: 'What is missing' });
    await user.click(within(gaps).getByRole('link', { name: 'Open the plan' }));
    expect(usePlace.getState().place).toEqual({ at: 'meeting', meetingId: planned().id });
  });

  it('say so when the meeting is gone', async () => {
    const of = planned();
    await show(<PackScreen meetingId={of.id} />, { workspace: emptyWorkspace });
    expect(screen.getByRole('heading', { name: 'This meeting is no longer there' })).toBeTruthy();
  });
});

describe('before the papers leave', () => {
  it('a fact older than the meeting is looked at, and the brief says what was found', async () => {
    const { user, meeting: now } = await open(planned());
    const facts = screen.getByRole('region', { name: 'Are the facts still true?' });
    await user.click(within(facts).getAllByRole('radio', { name: 'Still true' })[0]!);
    expect(now().checks).toMatchObject([{ factId: concern.id, verdict: 'stillTrue' }]);
    expect(within(facts).getByRole('status').textContent).toMatch(/All of them/);
  });

  it('a private note is printed only where it is ticked', async () => {
    const { user, meeting: now } = await open(planned(), {
      annotations: [{ appealId: appeal.id, annotations: [note] }],
    });
    expect(paper().textContent).not.toContain('her sister waits');
    const box = screen.getByRole('checkbox', { name: /her sister waits for a call/ });
    expect(box).toHaveProperty('checked', false);
    await user.click(box);
    expect(now().noteIds).toEqual([note.id]);
    expect(paper().textContent).toContain('her sister waits');
  });

  it('all that leaves is shown; a name at risk leaves only once it was weighed', async () => {
    const asked: object[] = [];
    const { user } = await open(
      planned(),
      {},
      {
        'meetings.export': (input: object) => {
          asked.push(input);
          return { savedAs: '/home/me/brief.docx' };
        },
      },
    );
    await user.click(saveBrief());
    const dialog = within(await screen.findByRole('dialog', { name: 'What leaves this computer' }));
    expect(dialog.getByRole('radiogroup', { name: 'Zinaida Mukhortova' })).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Print…' })).toHaveProperty('disabled', true);
    await user.click(dialog.getByText(/^I have weighed/));
    await user.click(dialog.getByRole('button', { name: 'Save as Word file' }));
    await waitFor(() =>
      expect(asked).toEqual([{ meetingId: planned().id, kind: 'brief', as: 'docx' }]),
    );
    expect((await screen.findByText('/home/me/brief.docx')).textContent).toBeTruthy();
  });

  it('a name left out is so in the papers', async () => {
    const { user, meeting: now } = await open(planned());
    await user.click(saveBrief());
    const dialog = within(await screen.findByRole('dialog'));
    const ways = within(dialog.getByRole('radiogroup', { name: 'Zinaida Mukhortova' }));
    await user.click(ways.getByRole('radio', { name: 'Left out' }));
    expect(now().names).toEqual([{ name: 'Zinaida Mukhortova', how: 'withheld' }]);
    await user.click(dialog.getByRole('button', { name: 'Back to the papers' }));
    expect(paper().textContent).not.toContain('Mukhortova');
  });

  it('a file that cannot be written is explained', async () => {
    const { user } = await open(
      planned({ names: [] }),
      {},
      {
        'meetings.exportPack': () => ({
          folder: '/media/stick',
          files: [
            { state: 'saved', paper: 'brief', name: 'a brief.docx' },
            {
              state: 'failed',
              paper: 'speakingNotes',
              error: { code: 'letters.unwritable', reason: 'full', path: '/media/stick/b' },
            },
          ],
        }),
      },
    );
    await user.click(screen.getByRole('button', { name: 'Save all papers…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByText(/^I have weighed/));
    await user.click(dialog.getByRole('button', { name: 'Save all into a folder…' }));
    const files = within(await screen.findByRole('list', { name: 'Files' }));
    expect(files.getByText('a brief.docx')).toBeTruthy();
    expect(files.getByText(/The disk is full/)).toBeTruthy();
  });

  it('the leave-behind letter is made from the meeting and opened', async () => {
    const { user, stored } = await open(planned());
    await user.click(screen.getByRole('button', { name: 'Write the leave-behind letter' }));
    const [letter] = stored().letters.letters;
    expect(letter).toMatchObject({ meetingId: planned().id, concernIds: [concern.id] });
    expect(usePlace.getState().place).toEqual({ at: 'letter', letterId: letter!.id });
  });

  it('a name left out only after the letter was made is told before both leave', async () => {
    const { user } = await open(planned());
    await user.click(screen.getByRole('button', { name: 'Write the leave-behind letter' }));
    await user.click(saveBrief());
    const one = within(await screen.findByRole('dialog'));
    const ways = within(one.getByRole('radiogroup', { name: 'Zinaida Mukhortova' }));
    await user.click(ways.getByRole('radio', { name: 'Left out' }));
    await user.click(one.getByRole('button', { name: 'Back to the papers' }));
    await user.click(screen.getByRole('button', { name: /^Save all papers/ }));
    expect((await screen.findByRole('dialog')).textContent).toContain(
      'the letter makes no such choice: Zinaida Mukhortova.',
    );
  });

  it('all papers take the leave-behind letter along, made from the plan where there is none', async () => {
    const { user, stored } = await open(
      planned(),
      {},
      { 'meetings.exportPack': () => ({ folder: '/home/me', files: [] }) },
    );
    for (const round of [1, 2]) {
      await user.click(screen.getByRole('button', { name: /^Save all papers/ }));
      const dialog = within(await screen.findByRole('dialog'));
      expect(dialog.queryByText(/^The letter to leave behind is made/) !== null).toBe(round === 1);
      await user.click(dialog.getByText(/^I have weighed/));
      await user.click(dialog.getByRole('button', { name: 'Save all into a folder…' }));
      await waitFor(() => expect(stored().letters.letters).toHaveLength(1));
    }
  });

  it('a leave-behind letter that is there is opened, and not made a second time', async () => {
    const { user, stored } = await open(planned());
    await user.click(screen.getByRole('button', { name: 'Write the leave-behind letter' }));
    await user.click(await screen.findByRole('button', { name: 'Open the leave-behind letter' }));
    expect(stored().letters.letters).toHaveLength(1);
  });
});
