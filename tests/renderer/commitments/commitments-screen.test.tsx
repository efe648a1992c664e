// The list of commitments: what is late first, narrowed down, and fast however long it is.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '#core/commitments/commitment.ts';
import { OfficeId } from '#core/officials/office.ts';
import { here } from '../support.tsx';
import { idOf, one, openList } from './bench.tsx';

const closing = { on: '2026-11-01', outcome: 'implemented', impact: 'minor', words: '' } as const;
const four: readonly Commitment[] = [
  one({ id: idOf(1), what: 'In ten years', due: '2036' }),
  one({ id: idOf(2), what: 'Kept', due: '2020', closing }),
  one({ id: idOf(3), what: 'Late', due: '2020-03' }),
  one({ id: idOf(4), what: 'Some day', due: null, officeId: OfficeId.parse('eu-hrvp') }),
];

const rows = () =>
  screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);

describe('the list of commitments', () => {
  it('says where they come from while there are none', async () => {
    await openList([]);
    expect(screen.getByRole('heading', { name: 'There are no commitments yet' })).toBeTruthy();
  });

  it('shows what is open, what is late first', async () => {
    await openList(four);
    expect(rows()).toEqual(['Late', 'In ten years', 'Some day']);
    expect(screen.getByText(/days overdue/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Open (3)', checked: true })).toBeTruthy();
  });

  it('is narrowed by state, office and country, and counts along', async () => {
    const { user } = await openList(four);
    await user.click(screen.getByRole('radio', { name: 'Closed (1)' }));
    expect(rows()).toEqual(['Kept']);
    expect(screen.getByText('Closed: Implemented')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'All (4)' }));
    await user.click(screen.getByRole('button', { name: /^Any Country/ }));
    await user.click(screen.getByRole('option', { name: 'Uzbekistan' }));
    expect(screen.getByRole('radio', { name: /^All \(/, checked: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Country$/ }));
    await user.click(screen.getByRole('option', { name: 'Any' }));
    await user.click(screen.getByRole('button', { name: /^Any Office/ }));
    await user.click(screen.getByRole('option', { name: /High Representative/ }));
    expect(rows()).toEqual(['Some day']);
    expect(screen.getByRole('radio', { name: 'Overdue (0)' })).toBeTruthy();
  });

  it('leads to each of them', async () => {
    const { user } = await openList(four);
    await user.click(screen.getByRole('link', { name: 'Late' }));
    expect(here()).toEqual({ at: 'commitment', commitmentId: idOf(3) });
  });

  it('takes in one that is written down by hand, by keys alone', async () => {
    const { user, stored } = await openList([]);
    screen.getByRole('button', { name: 'New commitment' }).focus();
    await user.keyboard('{Enter}');
    const dialog = within(screen.getByRole('dialog', { name: 'New commitment' }));
    const who = dialog.getByRole('button', { name: /Who made it/ });
    who.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('listbox');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(who));
    await user.tab();
    await user.keyboard('Send a list of prisoners');
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(stored().commitments.commitments).toHaveLength(1));
    const [made] = stored().commitments.commitments;
    expect(made).toMatchObject({ what: 'Send a list of prisoners', meetingId: null, due: null });
    expect(here()).toEqual({ at: 'commitment', commitmentId: made?.id });
  });

  it('of two thousand draws a hundred at a time', async () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      one({ id: idOf(index), what: `Promise ${index}`, due: `20${10 + (index % 30)}-03` }),
    );
    const { user } = await openList(many);
    expect(rows()).toHaveLength(100);
    expect(screen.getByText('100 of 2000')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show 100 more' }));
    expect(rows()).toHaveLength(200);
  });

  it('is saved as a table, once it was said what is in that', async () => {
    const { user, sent } = await openList([one({})], {
      'commitments.export': () => ({ savedAs: '/home/me/commitments.csv' }),
    });
    await user.click(screen.getByRole('button', { name: 'Save as a table…' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Save all commitments as a table' }));
    expect(dialog.getByText(/every name and word as you wrote it/)).toBeTruthy();
    expect(sent('commitments.export')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Save as a file (.csv)' }));
    expect(await dialog.findByText('Saved as /home/me/commitments.csv.')).toBeTruthy();
  });
});
