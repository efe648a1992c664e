// A concern joined with what it refers to in its appeal.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { Mark } from '#core/appeals/provenance.ts';

const pick = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) =>
  ids.flatMap((id) => all.filter((one) => one.id === id));

const without = <T extends { readonly text: string }>(all: readonly T[], said: readonly T[]) =>
  all.filter(({ text }) => !said.some((other) => other.text === text));

/** What the concern itself already remarks is not remarked again on what it refers to. */
const withoutSaid = <T extends { readonly marks: readonly Mark[] }>(one: T, concern: Concern) => ({
  ...one,
  marks: without(one.marks, concern.marks),
});

export function factsOf(appeal: Appeal, concern: Concern) {
  const asks = appeal.asks.filter(({ concernIds }) => concernIds.includes(concern.id));
  return {
    positions: appeal.positions.filter(({ concernIds }) => concernIds.includes(concern.id)),
    cases: pick(appeal.cases, concern.caseIds).map((one) => ({
      ...withoutSaid(one, concern),
      later: without(one.later, concern.later),
    })),
    events: pick(appeal.events, concern.eventIds).map((one) => ({
      ...withoutSaid(one, concern),
      later: without(one.later, concern.later),
    })),
    entities: pick(appeal.entities, concern.entityIds).map((one) => withoutSaid(one, concern)),
    citations: concern.citations.flatMap((citation) =>
      pick(appeal.sources, [citation.sourceId]).map((source) => ({ ...citation, source })),
    ),
    derivedAsks: asks.filter(({ provenance }) => provenance === 'derived'),
    /** Of the asks that stand in the appeal those without a concern are about all of them. */
    statedAsks: appeal.asks.filter(
      ({ provenance, concernIds }) =>
        provenance === 'stated' && (concernIds.length === 0 || concernIds.includes(concern.id)),
    ),
  };
}

export type Facts = ReturnType<typeof factsOf>;
