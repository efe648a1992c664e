import { expect, test } from 'vitest';
import { ConcernId, CountryCode } from '#core/appeals/ids.ts';
import { Position } from '#core/appeals/position.ts';
import { fittingAnswers } from '#core/meetings/fitting-answers.ts';
import { OfficeId } from '#core/officials/office.ts';
import { anAppeal } from '../../support/letters.ts';
import { anItem } from '../../support/meetings.ts';

const position = (id: string, country: string, concernId: string) =>
  Position.parse({
    id,
    countries: [country],
    speaker: 'the authorities',
    stance: 'rebut',
    claim: 'The matter is closed.',
    place: { page: 1, paragraph: 'E1' },
    when: { edtf: null, wording: 'then' },
    reply: 'It was never looked into.',
    concernIds: [concernId],
    marks: [],
  });

const appeal = {
  ...anAppeal,
  positions: [
    position('of-kz', 'KZ', 'kz-media-closed'),
    position('of-uz', 'UZ', 'uz-media-blocked'),
  ],
};
const parts = { appeal, offices: [], answers: [] };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const on = (concernId: string) =>
  anItem(1, { type: 'concern', concernId: ConcernId.parse(concernId) });

test('what is said in the countries of the agenda is likely to be needed', () => {
  const meeting = { attending: [], agenda: [on('uz-media-two-sources')] };
  const { fit, others } = fittingAnswers({ ...parts, meeting }).positions;
  expect([ids(fit), ids(others)]).toEqual([['of-uz'], ['of-kz']]);
});

test('so is what the government at the table has said', () => {
  const officeId = OfficeId.parse('kz-fm');
  const meeting = { agenda: [], attending: [{ officeId, delegate: '' }] };
  const offices = [{ id: officeId, country: CountryCode.parse('KZ') }];
  expect(ids(fittingAnswers({ ...parts, meeting, offices }).positions.fit)).toEqual(['of-kz']);
});

test('a concern of the whole region does not bring up every country', () => {
  const meeting = { attending: [], agenda: [on('reg-media-fear')] };
  expect(fittingAnswers({ ...parts, meeting }).positions.fit).toEqual([]);
});
