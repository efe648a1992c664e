// What happened after the appeal. The same development may stand at a concern, a case and an event: on
// a line of time it is one moment.
import type { Appeal } from '../appeals/appeal.ts';
import type { ConcernId, CountryCode } from '../appeals/ids.ts';
import type { Development } from '../appeals/provenance.ts';
import type { Moment } from './moment.ts';

type Holder = {
  readonly name: string;
  readonly later: readonly Development[];
  readonly countries: readonly CountryCode[];
  readonly concernIds: readonly ConcernId[];
};

export function laterOf(appeal: Appeal): readonly Moment[] {
  const found = new Map<string, { development: Development; holders: Holder[] }>();
  for (const holder of holdersOf(appeal))
    for (const development of holder.later) {
      const key = `${development.when.edtf} ${development.text}`;
      const one = found.get(key) ?? { development, holders: [] };
      found.set(key, { ...one, holders: [...one.holders, holder] });
    }
  const themeOf = new Map(appeal.concerns.map(({ id, themeId }) => [id, themeId]));
  return [...found].map(([key, { development, holders }]) => {
    const concernIds = [...new Set(holders.flatMap((holder) => holder.concernIds))];
    return {
      id: `later ${key}`,
      when: { edtf: development.when.edtf },
      what: {
        kind: 'later',
        development,
        about: [...new Set(holders.map(({ name }) => name))],
      },
      concernIds,
      countries: [...new Set(holders.flatMap(({ countries }) => countries))],
      themeIds: [...new Set(concernIds.flatMap((id) => themeOf.get(id) ?? []))],
      officeIds: [],
    };
  });
}

const holdersOf = ({ concerns, events, cases }: Appeal): readonly Holder[] => [
  ...concerns.map(({ id, heading, later, countries }) => ({
    name: heading,
    later,
    countries,
    concernIds: [id],
  })),
  ...events.map(({ id, heading, later, countries }) => ({
    name: heading,
    later,
    countries,
    concernIds: concerns.filter(({ eventIds }) => eventIds.includes(id)).map((one) => one.id),
  })),
  ...cases.map(({ id, name, later, countries }) => ({
    name,
    later,
    countries,
    concernIds: concerns.filter(({ caseIds }) => caseIds.includes(id)).map((one) => one.id),
  })),
];
