// The map on the screen: what was raised is seen, heard, opened and saved as a picture.
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { concernsIn } from '#core/appeals/cell.ts';
import { toSvg } from '#core/pictures/to-svg.ts';
import { CoverageScreen } from '#renderer/features/coverage/coverage-screen.tsx';
import { useCoverageView } from '#renderer/features/coverage/coverage-view.ts';
import { aCommitment, aMeeting, anItem, commitmentId, meetingId } from '#tests/support/meetings.ts';
import { aReply, aSentVersion, versionId } from '#tests/support/register.ts';
import { appeal, here, show } from '../support.tsx';

const [first, second] = concernsIn(appeal, { country: 'UZ', themeId: 'accountability' });
if (!first || !second) throw new Error('the appeal has concerns on accountability in Uzbekistan');

const HRVP = /^High Representative of the Union/;
const sent = aSentVersion();
const letter = {
  ...sent,
  appealId: appeal.id,
  asks: [],
  replies: [aReply({ officeId: 'eu-hrvp' as never, kind: 'answered', words: 'SECRET WORDS' })],
  sending: {
    ...sent.sending,
    on: '2026-03-02',
    recipients: [{ officeId: 'eu-hrvp' as never, title: 'High Representative', holder: null }],
    evidence: [{ factId: first.id, statement: 'so', asOf: '2013-11-19', verdict: null }],
  },
};
const item = anItem(1, { type: 'concern', concernId: second.id });
const meeting = aMeeting({
  appealId: appeal.id,
  status: 'held',
  agenda: [item],
  raised: [{ itemId: item.id, at: '2026-12-01T10:00:00.000Z' }],
  attending: [{ officeId: 'eu-del-uz' as never, delegate: '' }],
});
const commitment = aCommitment({
  appealId: appeal.id,
  officeId: 'eu-hrvp' as never,
  concernIds: [first.id],
  grade: 'willCheck',
});
const workspace = {
  register: { versions: [letter] },
  meetings: { meetings: [meeting], answers: [] },
  commitments: { commitments: [commitment] },
};
const CELL = /^Uzbekistan, Accountability/;

beforeEach(() => useCoverageView.setState(useCoverageView.getInitialState(), true));

describe('the map', () => {
  it('says of each cell how much of it was raised and how far it came', async () => {
    await show(<CoverageScreen />, { workspace });
    expect(screen.getByText('2 of 62 concerns have been raised with somebody.')).toBeTruthy();
    const name = 'Uzbekistan, Accountability: 2 of 3 raised; furthest: Promised, or done in part';
    expect(screen.getByRole('button', { name: new RegExp(name) })).toBeTruthy();
    expect(within(screen.getByRole('grid')).getAllByRole('button')).toHaveLength(24);
  });

  it('opens a cell with what was done, each step leading to its record', async () => {
    const { user } = await show(<CoverageScreen />, { workspace });
    await user.click(screen.getByRole('button', { name: CELL }));
    const detail = screen.getByRole('region', { name: 'Uzbekistan: Accountability' });
    expect(detail.textContent).toContain('answered on 1 December 2026');
    expect(detail.textContent).not.toContain('SECRET WORDS');
    const link = (name: RegExp) => within(detail).getByRole('link', { name });
    await user.click(link(/^Letter of 2 March 2026/));
    expect(here()).toEqual({ at: 'sent', versionId: versionId(1) });
    await user.click(link(/^Meeting of/));
    expect(here()).toEqual({ at: 'meeting', meetingId });
    await user.click(link(/^Commitment of/));
    expect(here()).toEqual({ at: 'commitment', commitmentId });
    await user.click(link(new RegExp(first.heading)));
    expect(here()).toEqual({ at: 'concern', concernId: first.id });
  });

  it('is moved in by arrow keys, one cell being in the tab order', async () => {
    const { user } = await show(<CoverageScreen />, { workspace });
    const grid = within(screen.getByRole('grid'));
    const cells = grid.getAllByRole('button');
    cells[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(cells[5]);
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toEqual([cells[5]]);
  });

  it('of one office shows what was never raised with it', async () => {
    const { user } = await show(<CoverageScreen />, { workspace });
    await user.click(screen.getByRole('button', { name: /Raised with/ }));
    await user.click(screen.getByRole('option', { name: HRVP }));
    expect(screen.getByText('1 of 62 concerns have been raised with this office.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Never raised with High Rep/ })).toBeTruthy();
    expect(screen.getByText('61 of 62 concerns: neither raised nor planned.')).toBeTruthy();
  });

  it('has the same in a table of words', async () => {
    await show(<CoverageScreen />, { workspace });
    const row = within(screen.getByRole('table')).getByRole('row', {
      name: new RegExp(first.heading),
    });
    expect(row.textContent).toContain('Promised, or done in part');
    expect(row.textContent).toContain('Will check');
  });
});

it('what the appeal does not say is told with what shows it', async () => {
  await show(<CoverageScreen />);
  const section = within(
    screen.getByRole('region', { name: 'What the appeal itself does not say' }),
  );
  const unsourced = appeal.concerns.filter(({ citations }) => citations.length === 0).length;
  expect(section.getByText(new RegExp(`^${unsourced} of its 62 concerns`))).toBeTruthy();
  expect(section.getByText(/^It names no office or person/)).toBeTruthy();
  expect(section.getByText(/^It contradicts itself/)).toBeTruthy();
});

describe('the picture of the map', () => {
  async function saved(withNames: boolean) {
    const calls = { 'pictures.save': () => ({ savedAs: '/home/me/coverage.svg' }) };
    const bench = await show(<CoverageScreen />, { workspace, calls });
    const { user } = bench;
    await user.click(screen.getByRole('button', { name: 'Save as picture' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Save as picture' }));
    if (withNames)
      await user.click(dialog.getByRole('checkbox', { name: 'With names of offices' }));
    await user.click(dialog.getByRole('radio', { name: /^SVG/ }));
    await user.click(dialog.getByRole('button', { name: 'Save the picture' }));
    expect(await dialog.findByText('/home/me/coverage.svg')).toBeTruthy();
    const [input] = bench.sent('pictures.save');
    if (input?.as.kind !== 'svg') throw new Error('it was not an SVG');
    expect(input.name).toBe('coverage');
    return toSvg(input.as.picture);
  }

  it('has no names of offices unless they are let in', async () => {
    const svg = await saved(false);
    expect(svg).toContain('2 of 3 raised');
    expect(svg).not.toMatch(/High Representative|Delegation/);
  });

  it('says with whom where names are let in, and never what anybody said', async () => {
    const svg = await saved(true);
    expect(svg).toMatch(/High Representative/);
    expect(svg).not.toContain('SECRET WORDS');
    expect(svg).not.toContain(commitment.what);
  });

  it('that the browser cannot draw is not saved, and it is said', async () => {
    const { user, sent: made } = await show(<CoverageScreen />, { workspace });
    await user.click(screen.getByRole('button', { name: 'Save as picture' }));
    await user.click(screen.getByRole('button', { name: 'Save the picture' })); // jsdom has no canvas
    expect(await screen.findByText(/could not be drawn/)).toBeTruthy();
    expect(made('pictures.save')).toEqual([]);
  });
});
