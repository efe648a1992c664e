// What one of several recipients reads otherwise, and how it follows what the draft says.

import type { AskChoice } from '../asks/ask-choice.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Letter, OwnPart } from './letter.ts';
import { emptyText, isBlank } from './rich-text.ts';

/** What is kept for this recipient, or what holds for one for whom nothing is. */
export const ownPartOf = ({ ownParts }: Pick<Letter, 'ownParts'>, officeId: OfficeId): OwnPart =>
  ownParts.find((part) => part.officeId === officeId) ?? {
    officeId,
    salutation: '',
    paragraph: emptyText,
    askIndexes: null,
  };

/** The own parts with `part` in its place; one that says nothing is not kept. */
export function withOwnPart(ownParts: readonly OwnPart[], part: OwnPart): OwnPart[] {
  const { officeId, salutation, paragraph, askIndexes } = part;
  const others = ownParts.filter((one) => one.officeId !== officeId);
  const saysNothing = salutation.trim() === '' && isBlank(paragraph) && askIndexes === null;
  return saysNothing ? others : [...others, part];
}

/** The same asks for the same recipients once the letter's asks are `asks`: one that goes is let go. */
export function ownPartsAfter(
  { asks: before, ownParts }: Pick<Letter, 'asks' | 'ownParts'>,
  asks: readonly AskChoice[],
): OwnPart[] {
  const places = placesAfter(before, asks);
  return ownParts.map((part) => ({
    ...part,
    askIndexes: part.askIndexes?.flatMap((index) => places[index] ?? []).toSorted(byValue) ?? null,
  }));
}

const byValue = (a: number, b: number): number => a - b;

/** Where each ask stands afterwards, or `null`. An own ask has no id: it is known by its words. */
function placesAfter(
  before: readonly AskChoice[],
  after: readonly AskChoice[],
): readonly (number | null)[] {
  if (isRewording(before, after)) return before.map((_, index) => index);
  const free = after.map((ask) => JSON.stringify(ask));
  return before.map((ask) => {
    const place = free.indexOf(JSON.stringify(ask));
    if (place === -1) return null;
    free[place] = ''; // of two that are alike the first takes the first place
    return place;
  });
}

/** One own ask in other words: it stays where it is. */
function isRewording(before: readonly AskChoice[], after: readonly AskChoice[]): boolean {
  const changed = before.flatMap((ask, index) =>
    JSON.stringify(ask) === JSON.stringify(after[index]) ? [] : [index],
  );
  const isOwn = (index: number) => before[index]?.type === 'own' && after[index]?.type === 'own';
  return before.length === after.length && changed.length === 1 && changed.every(isOwn);
}
