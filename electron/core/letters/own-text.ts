import type { Letter } from './letter.ts';
import { plainText } from './rich-text.ts';

/** What the writer wrote, paragraph by paragraph, in the order in which it is read. */
export const ownParagraphs = ({ opening, closing, asks, checks }: Letter): readonly string[] =>
  [
    ...plainText(opening).split('\n'),
    ...checks.map(({ verdict, change }) => (verdict === 'changed' ? change : '')),
    ...asks.map((ask) => (ask.type === 'own' ? ask.text : '')),
    ...plainText(closing).split('\n'),
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** The same with the subject. */
export const ownText = (letter: Letter): string =>
  [letter.subject, ...ownParagraphs(letter)].join('\n');
