// Which concerns a record speaks of: those it names, those of its cases, those its asks are about.
import type { Appeal } from '../appeals/appeal.ts';
import type { ConcernId } from '../appeals/ids.ts';
import type { AskChoice } from '../asks/ask-choice.ts';

/** How a record came to speak of a concern. */
export type Through = 'concern' | 'case' | 'ask';

/** What a record names. Ids that the appeal does not have are passed over. */
export type Named = {
  readonly concernIds: readonly string[];
  readonly caseIds: readonly string[];
  readonly asks: readonly AskChoice[];
};

/** The concerns that `named` speaks of, each once, by the nearest way. */
export type Links = (named: Named) => ReadonlyMap<ConcernId, Through>;

/**
 * The links of an appeal. An ask about every concern of it ("raise all of these") is about none in
 * particular: it would colour a whole map that nobody has spoken of.
 */
export function linksOf({ concerns, asks }: Pick<Appeal, 'concerns' | 'asks'>): Links {
  const known = new Map<string, readonly ConcernId[]>(concerns.map(({ id }) => [id, [id]]));
  const ofCase = new Map<string, readonly ConcernId[]>();
  for (const { id, caseIds } of concerns)
    for (const caseId of caseIds) ofCase.set(caseId, [...(ofCase.get(caseId) ?? []), id]);
  const ofAsk = new Map<string, readonly ConcernId[]>(
    asks
      .filter(({ concernIds }) => concernIds.length < concerns.length)
      .map(({ id, concernIds }) => [id, concernIds]),
  );
  return ({ concernIds, caseIds, asks: chosen }) => {
    const found = new Map<ConcernId, Through>();
    const add = (through: Through, ids: readonly ConcernId[] | undefined) => {
      for (const id of ids ?? []) if (!found.has(id)) found.set(id, through);
    };
    for (const id of concernIds) add('concern', known.get(id));
    for (const id of caseIds) add('case', ofCase.get(id));
    for (const ask of chosen) if (ask.type === 'library') add('ask', ofAsk.get(ask.askId));
    return found;
  };
}
