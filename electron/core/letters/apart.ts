// One draft, a letter for each recipient: what each of them reads is decided here and nowhere else, so
// that preview, check, file and terminal cannot differ.
import { canActOn } from '../asks/fit.ts';
import type { OfficeId } from '../officials/office.ts';
import type { LetterParts } from './assemble.ts';
import type { Letter, OwnPart } from './letter.ts';
import { ownPartOf } from './own-part.ts';
import { emptyText, isBlank, type RichText } from './rich-text.ts';

/**
 * The letters that a draft becomes, in the order of its recipients: itself where it goes to all of them
 * together or to nobody yet. Each is a draft of its own right that prints what its recipient reads;
 * taken apart again it gives itself.
 */
export function lettersApart(parts: LetterParts): readonly LetterParts[] {
  const { letter } = parts;
  if (!isApart(letter)) return [parts];
  return recipientIds(letter).map((officeId) => ({ ...parts, letter: letterTo(officeId, parts) }));
}

/**
 * All of them in one: every own paragraph, and every ask that somebody gets. Nobody is sent it; it is
 * what all letters together let out.
 */
export function allInOne(parts: LetterParts): LetterParts {
  const { letter } = parts;
  if (!isApart(letter)) return parts;
  const ids = recipientIds(letter);
  const asked = new Set(ids.flatMap((officeId) => askIndexesFor(officeId, parts)));
  const own = ids.map((officeId) => ownPartOf(letter, officeId));
  const asks = letter.asks.filter((_, index) => asked.has(index));
  return {
    ...parts,
    letter: {
      ...letter,
      ...own.reduce<Opened>((text, { paragraph }) => withParagraph(text, paragraph), letter),
      asks,
      ownParts: own.map((part) => settled(part, asks)),
    },
  };
}

/** Where among the letter's asks those stand that the letter to `officeId` makes, in reading order. */
export function askIndexesFor(officeId: OfficeId, parts: LetterParts): readonly number[] {
  const { letter } = parts;
  const { askIndexes } = ownPartOf(letter, officeId);
  return letter.asks
    .map((_, index) => index)
    .filter((index) => askIndexes?.includes(index) ?? isInPower(officeId, index, parts));
}

/** Where those asks stand that no recipient gets. */
export function unaddressedAsks(parts: LetterParts): readonly number[] {
  const { letter } = parts;
  if (!isApart(letter)) return [];
  const asked = new Set(recipientIds(letter).flatMap((id) => askIndexesFor(id, parts)));
  return letter.asks.map((_, index) => index).filter((index) => !asked.has(index));
}

/** The recipients whose letter asks for nothing, though the draft does. */
export function recipientsWithoutAsk(parts: LetterParts): readonly OfficeId[] {
  const { letter } = parts;
  if (!isApart(letter) || letter.asks.length === 0) return [];
  return recipientIds(letter).filter((id) => askIndexesFor(id, parts).length === 0);
}

const isApart = ({ delivery, officeIds }: Letter): boolean =>
  delivery === 'apart' && officeIds.length > 0;

const recipientIds = ({ officeIds }: Letter): readonly OfficeId[] => [...new Set(officeIds)];

function letterTo(officeId: OfficeId, parts: LetterParts): Letter {
  const { letter } = parts;
  const part = ownPartOf(letter, officeId);
  const indexes = askIndexesFor(officeId, parts);
  const asks = letter.asks.filter((_, index) => indexes.includes(index));
  return {
    ...letter,
    ...withParagraph(letter, part.paragraph),
    officeIds: [officeId],
    asks,
    ownParts: [settled(part, asks)],
  };
}

/** What is left of an own part once its paragraph stands in the opening and its asks are chosen. */
const settled = (part: OwnPart, asks: Letter['asks']): OwnPart => ({
  ...part,
  paragraph: emptyText,
  askIndexes: asks.map((_, index) => index),
});

type Opened = Pick<Letter, 'blocks' | 'opening'>;

/** After the opening; at the head of a letter that has none. */
function withParagraph({ blocks, opening }: Opened, paragraph: RichText): Opened {
  if (isBlank(paragraph)) return { blocks, opening };
  if (!blocks.includes('opening')) return { blocks: ['opening', ...blocks], opening: paragraph };
  return { blocks, opening: { type: 'doc', content: [...opening.content, ...paragraph.content] } };
}

/** Own asks can be put to anybody; what nobody knows is left in, for the check to name it. */
function isInPower(officeId: OfficeId, index: number, parts: LetterParts): boolean {
  const { letter, library, officials } = parts;
  const chosen = letter.asks[index];
  if (chosen?.type !== 'library') return true;
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  const ask = appeal?.asks.find(({ id }) => id === chosen.askId);
  const official = officials.find(({ office }) => office.id === officeId);
  return !(appeal && ask && official) || canActOn(official.office, ask, appeal.concerns);
}
