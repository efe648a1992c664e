// Grades: in one order, and each with the words that others have for it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Impact, Outcome } from '#core/commitments/commitment.ts';
import { byPromise, Grade, gradeTerms, isPromise } from '#core/commitments/grade.ts';
import { impactTerms, lastProgress, outcomeTerms, termsOf } from '#core/commitments/terms.ts';
import { commitment, grade } from '#tests/support/commitments.ts';
import { aCommitment } from '#tests/support/meetings.ts';

const CODE = /^\d{12}$/;

describe('grades', () => {
  it('are in one order, from a promise to silence', () => {
    fc.assert(
      fc.property(grade, grade, grade, (a, b, c) => {
        expect(byPromise(a, b) === 0).toBe(a === b);
        expect(Math.sign(byPromise(a, b)) + Math.sign(byPromise(b, a))).toBe(0);
        if (byPromise(a, b) < 0 && byPromise(b, c) < 0) expect(byPromise(a, c)).toBeLessThan(0);
        if (isPromise(a) && !isPromise(b)) expect(byPromise(a, b)).toBeLessThan(0);
      }),
    );
    expect(Grade.options.toSorted(byPromise)).toEqual(Grade.options);
  });

  it('each have a term of HURIDOCS, and of the UPR where it knows one', () => {
    for (const one of Grade.options) {
      const { huridocs, upr } = gradeTerms[one];
      expect(huridocs.list).toBe(27);
      expect(huridocs.code).toMatch(CODE);
      expect(upr === null).toBe(one === 'willCheck' || one === 'noAnswer');
    }
  });
});

describe('what others call a commitment', () => {
  it('is known for every one of them: response and status always, impact once it is closed', () => {
    fc.assert(
      fc.property(commitment, (one) => {
        const terms = termsOf(one);
        expect(terms.huridocs.code).toMatch(CODE);
        expect(terms.status).toMatchObject({ list: 45, code: expect.stringMatching(CODE) });
        expect(terms.impact === null).toBe(one.closing === null);
        expect(terms.status.code === '070000000000').toBe(one.closing !== null);
      }),
    );
  });

  it('has one code for each impact and the words of the mid-term study for outcomes', () => {
    const codes = Impact.options.map((one) => impactTerms[one].code);
    expect(new Set(codes).size).toBe(Impact.options.length);
    expect(codes).toEqual(codes.toSorted());
    expect(Outcome.options.map((one) => outcomeTerms[one])).toEqual([
      'fully implemented',
      'partially implemented',
      'not implemented',
      null,
    ]);
  });

  it('is pending where something was promised and nothing seen of it, and no action otherwise', () => {
    expect(termsOf(aCommitment({ grade: 'willCheck' })).status.term).toBe('Action pending');
    expect(termsOf(aCommitment({ grade: 'refused' })).status.term).toBe('No action');
  });

  it('follows the latest progress, whatever the order it was noted in', () => {
    fc.assert(
      fc.property(commitment, ({ progress }) => {
        const last = lastProgress(progress);
        expect(progress.every(({ on }) => last !== null && on <= last.on)).toBe(true);
      }),
    );
  });
});
