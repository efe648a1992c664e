import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AskId, ConcernId } from '#core/appeals/ids.ts';
import { AgendaItemId } from '#core/ids.ts';
import { agendaCases, agendaConcerns, reordered, toggled } from '#core/meetings/agenda.ts';
import { timeBudget } from '#core/meetings/time-budget.ts';
import { anAppeal } from '../../support/letters.ts';
import { anItem } from '../../support/meetings.ts';

const blocked = ConcernId.parse('uz-media-blocked');
const prisoner = ConcernId.parse('kg-civsoc-prisoner');
const newId = AgendaItemId.parse('5f0f0d5e-4bde-4a8e-9d6f-00000000ffff');

const items = fc
  .uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 12 })
  .map((numbers) =>
    numbers.map((n) => anItem(n, { type: 'words', text: `${n}` }, n % 3 ? n : null)),
  );

test('another order keeps every item, with its time, once', () => {
  const moved = items.chain((agenda) =>
    fc.tuple(fc.constant(agenda), fc.shuffledSubarray(agenda.map(({ id }) => id))),
  );
  fc.assert(
    fc.property(moved, ([agenda, ids]) => {
      const result = reordered(agenda, ids);
      expect(new Set(result)).toEqual(new Set(agenda));
      expect(result).toHaveLength(agenda.length);
      expect(result.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
      const rest = agenda.filter(({ id }) => !ids.includes(id));
      expect(result.slice(ids.length)).toEqual(rest);
    }),
  );
});

test('another order changes neither what is promised nor what is left', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 1440 }), (agenda, minutes) => {
      const before = timeBudget({ minutes, agenda });
      const after = timeBudget({ minutes, agenda: agenda.toReversed() });
      const sum = (shares: readonly number[]) => shares.reduce((a, b) => a + b, 0);
      expect([after.left, after.over]).toEqual([before.left, before.over]);
      expect(sum(after.shares)).toBe(sum(before.shares));
      expect(sum(after.shares) + after.left).toBe(minutes + after.over);
    }),
  );
});

test('choosing a concern twice takes it off again; own points may be alike', () => {
  const about = { type: 'concern', concernId: blocked } as const;
  const once = toggled([], newId, about);
  expect(agendaConcerns(once)).toEqual([blocked]);
  expect(toggled(once, newId, about)).toEqual([]);
  const ask = { type: 'ask', ask: { type: 'library', askId: AskId.parse('an-ask') } } as const;
  expect(toggled(toggled(once, newId, ask), newId, ask)).toEqual(once);
  const words = { type: 'words', text: '' } as const;
  expect(toggled(toggled([], newId, words), newId, words)).toHaveLength(2);
});

test('the cases of an agenda are those its concerns name', () => {
  const agenda = [blocked, prisoner].map((concernId, at) =>
    anItem(at, { type: 'concern', concernId }),
  );
  expect(agendaCases(agenda, anAppeal)).toEqual(['prisoner']);
});
