import type { Letter, OwnPart } from '#core/letters/letter.ts';
import { ownPartOf, withOwnPart } from '#core/letters/own-part.ts';
import type { Official } from '#core/officials/official.ts';
import { letterNow, reviseText } from '../revise.ts';

/** Changes what one recipient reads otherwise, by what the draft holds at this moment. */
export function reviseOwn(
  { id }: Pick<Letter, 'id'>,
  { office }: Official,
  fields: Partial<Omit<OwnPart, 'officeId'>>,
): void {
  const letter = letterNow(id);
  if (!letter) return;
  const value = withOwnPart(letter.ownParts, { ...ownPartOf(letter, office.id), ...fields });
  reviseText(id, { field: 'ownParts', value }, `own:${office.id}:${Object.keys(fields).join()}`);
}
