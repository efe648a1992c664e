// A concern joined with what it refers to in its appeal.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';

const pick = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) =>
  ids.flatMap((id) => all.filter((one) => one.id === id));

const without = <T extends { readonly text: string }>(all: readonly T[], said: readonly T[]) =>
  all.filter(({ text }) => !said.some((other) => other.text === text));

export function factsOf(appeal: Appeal, concern: Concern) {
  const asks = appeal.asks.filter(({ concernIds }) => concernIds.includes(concern.id));
  return {
    /** What the concern itself already says is not said again with its cases. */
    cases: pick(appeal.cases, concern.caseIds).map((one) => ({
      ...one,
      marks: without(one.marks, concern.marks),
      later: without(one.later, concern.later),
    })),
    events: pick(appeal.events, concern.eventIds),
    entities: pick(appeal.entities, concern.entityIds),
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
