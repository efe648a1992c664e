// Which letters go along with a meeting's papers, and what they may give that the papers do not.
import { expect, it } from 'vitest';
import { givenInLetters } from '#core/briefs/leave-behind.ts';

const anna = 'Anna Example';
const withheld = { names: [{ name: anna, how: 'withheld' as const }] };
const byInitials = { names: [{ name: anna, how: 'initials' as const }] };

it('a name is given by a letter that hides it less than the papers do', () => {
  expect(givenInLetters(withheld, [{ names: [] }])).toEqual([anna]);
  expect(givenInLetters(withheld, [byInitials])).toEqual([anna]);
  expect(givenInLetters(withheld, [withheld, { names: [] }])).toEqual([anna]);
});

it('a name is not given by letters that hide it as well, or better', () => {
  expect(givenInLetters(withheld, [withheld])).toEqual([]);
  expect(givenInLetters(byInitials, [withheld])).toEqual([]);
  expect(givenInLetters(withheld, [])).toEqual([]);
  expect(givenInLetters({ names: [] }, [{ names: [] }])).toEqual([]);
});
