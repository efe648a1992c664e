// When a commitment is due, and in which order they come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDue, dueDay, dueState } from '#core/commitments/due.ts';
import { commitment, day, due, month, progress } from '#tests/support/commitments.ts';

describe('a due date', () => {
  it('given as a month ends on the last day of the month', () => {
    fc.assert(
      fc.property(month, (at) => {
        const last = dueDay(at) ?? '';
        expect(last.slice(0, 7)).toBe(at);
        const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString();
        expect(next.slice(8, 10)).toBe('01');
      }),
    );
  });

  it('is as long as it was said: a year ends on 31 December, a day on itself', () => {
    expect(dueDay('2027')).toBe('2027-12-31');
    expect(dueDay('2027-02')).toBe('2027-02-28');
    expect(dueDay('2028-02')).toBe('2028-02-29');
    expect(dueDay('2027-03-15')).toBe('2027-03-15');
    expect(dueDay('2027-03~')).toBe('2027-03-31');
    expect(dueDay('2027-03/..')).toBeNull();
    expect(dueDay(null)).toBeNull();
  });

  it('said less precisely never ends before the same said more precisely', () => {
    fc.assert(
      fc.property(day, (exact) => {
        const [ofDay, ofMonth, ofYear] = [exact, exact.slice(0, 7), exact.slice(0, 4)].map(dueDay);
        expect(ofDay! <= ofMonth! && ofMonth! <= ofYear!).toBe(true);
      }),
    );
  });

  it('is only missed once its last day has passed', () => {
    const open = { closing: null, due: '2027-01' };
    expect(dueState(open, '2027-01-31')).toBe('soon');
    expect(dueState(open, '2027-02-01')).toBe('overdue');
    expect(dueState(open, '2026-12-01')).toBe('later');
    expect(dueState({ ...open, due: null }, '2027-02-01')).toBe('undated');
  });

  it('never makes a closed commitment overdue', () => {
    fc.assert(
      fc.property(commitment, day, (one, today) => {
        if (one.closing) expect(dueState(one, today)).toBe('closed');
        else expect(dueState(one, today)).not.toBe('closed');
      }),
    );
  });

  it('does not move when progress is noted', () => {
    fc.assert(
      fc.property(commitment, progress, day, (one, more, today) => {
        const later = { ...one, progress: [...one.progress, more] };
        expect(dueDay(later.due)).toBe(dueDay(one.due));
        expect(dueState(later, today)).toBe(dueState(one, today));
      }),
    );
  });
});

describe('the order of due dates', () => {
  it('is total: each two compare, one way, and consistently with a third', () => {
    fc.assert(
      fc.property(due, due, due, (a, b, c) => {
        expect(Math.sign(byDue(a, b)) + Math.sign(byDue(b, a))).toBe(0);
        if (byDue(a, b) === 0) expect(dueDay(a)).toBe(dueDay(b));
        if (byDue(a, b) <= 0 && byDue(b, c) <= 0) expect(byDue(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts what ends earlier first, and what has no end last', () => {
    fc.assert(
      fc.property(due, due, (a, b) => {
        const [one, two] = [dueDay(a), dueDay(b)];
        if (one !== null && two !== null && one < two) expect(byDue(a, b)).toBeLessThan(0);
        if (one !== null && two === null) expect(byDue(a, b)).toBeLessThan(0);
      }),
    );
  });
});
