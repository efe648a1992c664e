// What a letter's ids stand for, as far as it prints them: in the order chosen, without ids that
// nothing has (`missingParts` names those).
import type { Appeal, AppealAsk, Case } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { AskChoice } from '../asks/ask-choice.ts';
import type { Official } from '../officials/official.ts';
import type { Letter } from './letter.ts';
import type { BlockKind } from './template.ts';

type Chosen<K extends keyof Letter> = Pick<Letter, K | 'blocks'>;

const holds = ({ blocks }: Pick<Letter, 'blocks'>, ...kinds: readonly BlockKind[]): boolean =>
  kinds.some((kind) => blocks.includes(kind));

/** `ids` as what they stand for in `all`. */
const found = <T extends { readonly id: string }>(
  ids: readonly string[],
  all: readonly T[],
): readonly T[] => ids.flatMap((id) => all.find((one) => one.id === id) ?? []);

const offices = (ids: readonly string[], all: readonly Official[]): readonly Official[] =>
  ids.flatMap((id) => all.find(({ office }) => office.id === id) ?? []);

export const recipientsOf = (
  { officeIds }: Pick<Letter, 'officeIds'>,
  all: readonly Official[],
): readonly Official[] => offices(officeIds, all);

/** Who gets a copy and is named so. */
export const copiesTo = (
  letter: Chosen<'copyIds'>,
  all: readonly Official[],
): readonly Official[] => (holds(letter, 'copies') ? offices(letter.copyIds, all) : []);

/** In the text or in the annex. */
export const concernsOf = (
  letter: Chosen<'concernIds'>,
  appeal: Pick<Appeal, 'concerns'>,
): readonly Concern[] =>
  holds(letter, 'concerns', 'annex') ? found(letter.concernIds, appeal.concerns) : [];

export const casesOf = (
  letter: Chosen<'caseIds'>,
  appeal: Pick<Appeal, 'cases'>,
): readonly Case[] => (holds(letter, 'cases') ? found(letter.caseIds, appeal.cases) : []);

/** Its asks, own ones too. */
export const allAsksOf = (letter: Chosen<'asks'>): readonly AskChoice[] =>
  holds(letter, 'asks') ? letter.asks : [];

/** Those that are the appeal's. */
export const asksOf = (
  letter: Chosen<'asks'>,
  appeal: Pick<Appeal, 'asks'>,
): readonly AppealAsk[] =>
  allAsksOf(letter).flatMap((ask) =>
    ask.type === 'library' ? found([ask.askId], appeal.asks) : [],
  );
