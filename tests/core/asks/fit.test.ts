import { describe, expect, it } from 'vitest';
import { ConcernId } from '#core/appeals/ids.ts';
import { canActOn } from '#core/asks/fit.ts';

const [uzbek, kyrgyz] = ['uz-one', 'kg-one'].map((id) => ConcernId.parse(id));
const concerns = [
  { id: uzbek!, countries: ['UZ'] },
  { id: kyrgyz!, countries: ['KG'] },
];
const toGovernments = (concernIds: ConcernId[]) => ({
  addressees: ['government' as const],
  concernIds,
});

describe('an office can act on an ask', () => {
  it('only when its group is addressed', () => {
    const ask = { addressees: ['eu' as const], concernIds: [uzbek!] };
    expect(canActOn({ group: 'eu', country: null }, ask, concerns)).toBe(true);
    expect(canActOn({ group: 'government', country: 'UZ' }, ask, concerns)).toBe(false);
  });

  it('of a government only about its own country', () => {
    const ask = toGovernments([uzbek!]);
    expect(canActOn({ group: 'government', country: 'UZ' }, ask, concerns)).toBe(true);
    expect(canActOn({ group: 'government', country: 'KG' }, ask, concerns)).toBe(false);
  });

  it('of any government when it is about the whole appeal', () => {
    expect(canActOn({ group: 'government', country: 'KG' }, toGovernments([]), concerns)).toBe(
      true,
    );
  });
});
