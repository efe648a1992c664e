import { allAsksOf } from './chosen.ts';
import type { Letter, OwnPart } from './letter.ts';
import { plainText } from './rich-text.ts';

/** What the writer wrote, paragraph by paragraph, in the order in which it is read. */
export const ownParagraphs = (letter: Letter): readonly string[] => {
  const { blocks, opening, closing } = letter;
  return [
    ...(blocks.includes('opening') ? plainText(opening).split('\n') : []),
    ...ownParts(letter).flatMap(({ paragraph }) => plainText(paragraph).split('\n')),
    ...printedChecks(letter).map(({ change }) => change),
    ...allAsksOf(letter).map((ask) => (ask.type === 'own' ? ask.text : '')),
    ...(blocks.includes('closing') ? plainText(closing).split('\n') : []),
    ...(blocks.includes('enclosures') ? letter.enclosures : []),
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '');
};

/** How the writer greets single recipients, where that is not by the form of address. */
export const ownSalutations = (letter: Letter): readonly string[] =>
  ownParts(letter)
    .map(({ salutation }) => salutation.trim())
    .filter((salutation) => salutation !== '');

/** What single recipients read, where each gets a letter. */
const ownParts = ({ delivery, ownParts: all, officeIds }: Letter): readonly OwnPart[] =>
  delivery === 'apart' ? all.filter(({ officeId }) => officeIds.includes(officeId)) : [];

/** Of what was found on facts, what the letter prints: of chosen concerns and cases, for its date. */
const printedChecks = ({ checks, concernIds, caseIds, on }: Letter) =>
  [...concernIds, ...caseIds].flatMap((id) =>
    checks.filter((check) => check.factId === id && check.verdict === 'changed' && check.on >= on),
  );

/** The same with the subject. */
export const ownText = (letter: Letter): string =>
  [letter.subject, ...ownParagraphs(letter)].join('\n');
