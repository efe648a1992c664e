import type { Letter } from './letter.ts';
import { plainText } from './rich-text.ts';

/** What the writer wrote, paragraph by paragraph, in the order in which it is read. */
export const ownParagraphs = (letter: Letter): readonly string[] => {
  const { opening, closing, asks } = letter;
  return [
    ...plainText(opening).split('\n'),
    ...printedChecks(letter).map(({ change }) => change),
    ...asks.map((ask) => (ask.type === 'own' ? ask.text : '')),
    ...plainText(closing).split('\n'),
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '');
};

/** Of what was found on facts, what the letter prints: of chosen concerns, for its date. */
const printedChecks = ({ checks, concernIds, on }: Letter) =>
  concernIds.flatMap((id) =>
    checks.filter(
      (check) => check.concernId === id && check.verdict === 'changed' && check.on >= on,
    ),
  );

/** The same with the subject. */
export const ownText = (letter: Letter): string =>
  [letter.subject, ...ownParagraphs(letter)].join('\n');
