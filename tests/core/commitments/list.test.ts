// The list of commitments: what is late first, what is closed last, and what each filter shows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountryCode } from '#core/appeals/ids.ts';
import { dueDay } from '#core/commitments/due.ts';
import {
  type CommitmentFilter,
  inOrder,
  listCommitments,
  SHOWS,
  type Whereabouts,
} from '#core/commitments/list.ts';
import { OfficeId } from '#core/officials/office.ts';
import { commitment, day } from '#tests/support/commitments.ts';
import { concernIds } from '#tests/support/letters.ts';
import { aCommitment } from '#tests/support/meetings.ts';

const uz = CountryCode.parse('UZ');
const kz = CountryCode.parse('KZ');
const where: Whereabouts = {
  ofOffice: new Map([[OfficeId.parse('eu-del-uz'), uz]]),
  ofConcern: new Map(concernIds('kz-one').map((id) => [id, [kz]])),
};
const all: CommitmentFilter = { show: 'all', officeId: null, country: null };
const many = fc.array(commitment, { maxLength: 12 });

describe('the list', () => {
  it('loses nothing and shows nothing twice', () => {
    fc.assert(
      fc.property(many, day, (list, today) => {
        const { listed } = listCommitments(list, all, where, today);
        expect(new Set(listed.map((one) => one.commitment))).toEqual(new Set(list));
        expect(listed).toHaveLength(list.length);
      }),
    );
  });

  it('puts overdue ones first, then by the day they are due, closed ones last', () => {
    const rank = { overdue: 0, soon: 1, later: 1, undated: 2, closed: 3 };
    fc.assert(
      fc.property(many, day, (list, today) => {
        const { listed } = listCommitments(list, all, where, today);
        const ranks = listed.map(({ state }) => rank[state]);
        expect(ranks).toEqual(ranks.toSorted());
        const days = listed
          .filter(({ state }) => state !== 'closed')
          .map((one) => dueDay(one.commitment.due) ?? '9999');
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('keeps the order of what is equal', () => {
    fc.assert(
      fc.property(many, (list) => {
        const same = list.map((one) => ({ ...one, due: '2027-03', closing: null }));
        const listed = same.map((one) => ({ commitment: one, state: 'later' as const }));
        expect(inOrder(listed)).toEqual(listed);
      }),
    );
  });

  it('counts what each choice would list', () => {
    fc.assert(
      fc.property(many, day, (list, today) => {
        for (const show of SHOWS) {
          const { listed, counts } = listCommitments(list, { ...all, show }, where, today);
          expect(listed).toHaveLength(counts[show]);
          expect(counts.open + counts.closed).toBe(counts.all);
        }
      }),
    );
  });

  it('is narrowed to an office, and to a country by office or by concern', () => {
    const ofOffice = aCommitment({ officeId: OfficeId.parse('eu-del-uz') });
    const ofConcern = aCommitment({ concernIds: concernIds('kz-one') });
    const list = [ofOffice, ofConcern];
    const shown = (filter: Partial<CommitmentFilter>) =>
      listCommitments(list, { ...all, ...filter }, where, '2026-11-25').listed.map(
        (one) => one.commitment,
      );
    expect(shown({ officeId: OfficeId.parse('eu-del-uz') })).toEqual([ofOffice]);
    expect(shown({ country: uz })).toEqual([ofOffice]);
    expect(shown({ country: kz })).toEqual([ofConcern]);
  });
});
