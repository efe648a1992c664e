// What a letter lacks before it can be saved as a file. Codes and data only: the faces have words.
import type { Appeal } from '../appeals/appeal.ts';
import { canActOn } from '../asks/fit.ts';
import { asksForRelease } from '../asks/wording.ts';
import { lettersApart, recipientsWithoutAsk, unaddressedAsks } from './apart.ts';
import type { LetterParts } from './assemble.ts';
import { allAsksOf, recipientsOf } from './chosen.ts';
import type { Letter } from './letter.ts';
import type { MissingCode, MissingPart } from './missing-part.ts';
import { placesOf } from './name-places.ts';
import { namesOf } from './names.ts';
import { ownText } from './own-text.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { isBlank, plainText } from './rich-text.ts';

const isEmpty = (text: string): boolean => text.trim() === '';

/** Everything missing, what blocks saving first, each in reading order. */
export function missingParts(parts: LetterParts): readonly MissingPart[] {
  const { letter, library } = parts;
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  const all = [
    ...missingRecipients(parts),
    ...missingCopies(parts),
    ...missingWords(letter),
    ...missingLetterhead(parts),
    ...(appeal ? missingFromAppeal(letter, appeal) : [appealUnknown(letter)].flat()),
    ...(appeal ? releaseAsks(letter, appeal) : []),
    ...(letter.blocks.includes('asks') ? misdirectedAsks(parts) : []),
  ];
  return [...all.filter((part) => part.isBlocking), ...all.filter((part) => !part.isBlocking)];
}

/** Codes of what must be there before a file is written; empty = it can be. */
export const blockingParts = (parts: LetterParts): readonly MissingCode[] => [
  ...new Set(
    missingParts(parts)
      .filter((part) => part.isBlocking)
      .map((part) => part.code),
  ),
];

const appealUnknown = (letter: Letter): readonly MissingPart[] => {
  const isNeeded = givesFacts(letter) || allAsksOf(letter).length > 0;
  return isNeeded ? [{ code: 'appeal.unknown', isBlocking: true }] : [];
};

function missingCopies({ letter, officials }: LetterParts): readonly MissingPart[] {
  const ids = letter.blocks.includes('copies') ? letter.copyIds : [];
  return ids
    .filter((id) => !officials.some(({ office }) => office.id === id))
    .map((officeId) => ({ code: 'copy.unknown', isBlocking: true, officeId }));
}

function missingRecipients({ letter, officials }: LetterParts): readonly MissingPart[] {
  if (letter.officeIds.length === 0) return [{ code: 'recipient.none', isBlocking: true }];
  return letter.officeIds
    .filter((id) => !officials.some(({ office }) => office.id === id))
    .map((officeId) => ({
      code: 'recipient.unknown',
      isBlocking: true,
      officeId,
    }));
}

function missingWords(letter: Letter): readonly MissingPart[] {
  const { sender, blocks } = letter;
  const lacks = (kind: 'opening' | 'closing') => blocks.includes(kind) && isBlank(letter[kind]);
  const says = (kind: 'opening' | 'closing') => blocks.includes(kind) && !isBlank(letter[kind]);
  const isBodyEmpty = !says('opening') && !says('closing') && !givesFacts(letter);
  const checks: readonly (readonly [boolean, MissingPart])[] = [
    [isEmpty(letter.subject), { code: 'subject.blank', isBlocking: true }],
    [isBodyEmpty, { code: 'body.empty', isBlocking: true }],
    [
      hasGap(ownText(letter), letter),
      { code: 'text.unfilled', isBlocking: true, at: gapAt(letter) },
    ],
    [isEmpty(sender.signatory), { code: 'signatory.blank', isBlocking: false }],
    [isEmpty(sender.organisation), { code: 'organisation.blank', isBlocking: false }],
    [isEmpty(sender.place), { code: 'place.blank', isBlocking: false }],
    [lacks('opening') && !isBodyEmpty, { code: 'opening.blank', isBlocking: false }],
    [blocks.includes('asks') && letter.asks.length === 0, { code: 'asks.none', isBlocking: false }],
    [lacks('closing') && !isBodyEmpty, { code: 'closing.blank', isBlocking: false }],
  ];
  return checks.flatMap(([isMissing, part]) => (isMissing ? [part] : []));
}

/** It would go out on plain paper, unasked. */
function missingLetterhead({ letter, letterheads = [] }: LetterParts): readonly MissingPart[] {
  const { letterheadId } = letter;
  const isThere = letterheadId === null || letterheads.some(({ id }) => id === letterheadId);
  return isThere ? [] : [{ code: 'letterhead.unknown', isBlocking: true }];
}

/** Whether any concern or case is chosen for a block that the letter has. */
const givesFacts = ({ blocks, concernIds, caseIds }: Letter): boolean =>
  (concernIds.length > 0 && (blocks.includes('concerns') || blocks.includes('annex'))) ||
  (caseIds.length > 0 && blocks.includes('cases'));

/** A gap that was left open, or brackets that the looks of a letter have cut from their token. */
const hasGap = (text: string, { language }: Letter): boolean =>
  text.includes(phrasesOf(language).unfilled) || /\[\[[^[\]]*\]\]/u.test(text);

function gapAt(letter: Letter): 'subject' | 'opening' | 'closing' | null {
  if (hasGap(letter.subject, letter)) return 'subject';
  const [at = null] = (['opening', 'closing'] as const).filter(
    (kind) => letter.blocks.includes(kind) && hasGap(plainText(letter[kind]), letter),
  );
  return at;
}

/** What is no longer in the appeal, of all that the letter would print. */
function missingFromAppeal(letter: Letter, appeal: Appeal): readonly MissingPart[] {
  const { blocks } = letter;
  const hasConcerns = blocks.includes('concerns') || blocks.includes('annex');
  const concerns = (hasConcerns ? letter.concernIds : [])
    .filter((id) => !appeal.concerns.some((concern) => concern.id === id))
    .map((concernId): MissingPart => ({ code: 'concern.unknown', isBlocking: true, concernId }));
  const cases = (blocks.includes('cases') ? letter.caseIds : [])
    .filter((id) => !appeal.cases.some((one) => one.id === id))
    .map((caseId): MissingPart => ({ code: 'case.unknown', isBlocking: true, caseId }));
  const asks = allAsksOf(letter).flatMap((ask, index): readonly MissingPart[] => {
    if (ask.type === 'own')
      return isEmpty(ask.text) ? [{ code: 'ask.blank', isBlocking: false, index }] : [];
    const isKnown = appeal.asks.some(({ id }) => id === ask.askId);
    return isKnown ? [] : [{ code: 'ask.unknown', isBlocking: true, askId: ask.askId }];
  });
  return [...concerns, ...cases, ...asks];
}

/** Nobody can let go a person who has died or is free. Not to know is no reason not to ask. */
function releaseAsks(letter: Letter, appeal: Appeal): readonly MissingPart[] {
  const { language } = letter;
  const own = allAsksOf(letter).flatMap((ask) => (ask.type === 'own' ? ask.text : []));
  return namesOf(appeal)
    .filter(({ status }) => status?.isHeld === false)
    .filter((person) =>
      own.some((text) =>
        placesOf(person, text).some((place) => asksForRelease(text, place, language)),
      ),
    )
    .map(({ name }) => ({ code: 'ask.release', isBlocking: false, name }));
}

/** Asks that do not reach who can act on them, by the letters that are really written. */
function misdirectedAsks(parts: LetterParts): readonly MissingPart[] {
  return [
    ...lettersApart(parts).flatMap(unfitAsks),
    ...unaddressedAsks(parts).map(
      (index): MissingPart => ({ code: 'ask.unaddressed', isBlocking: false, index }),
    ),
    ...recipientsWithoutAsk(parts).map(
      (officeId): MissingPart => ({ code: 'asks.noneFor', isBlocking: false, officeId }),
    ),
  ];
}

function unfitAsks({ letter, library, officials }: LetterParts): readonly MissingPart[] {
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  const recipients = recipientsOf(letter, officials);
  if (!appeal) return [];
  return allAsksOf(letter).flatMap((chosen) => {
    const ask = chosen.type === 'library' && appeal.asks.find(({ id }) => id === chosen.askId);
    if (!ask) return [];
    return recipients
      .filter(({ office }) => !canActOn(office, ask, appeal.concerns))
      .map(({ office }) => ({
        code: 'ask.unfit' as const,
        isBlocking: false as const,
        askId: ask.id,
        officeId: office.id,
      }));
  });
}
