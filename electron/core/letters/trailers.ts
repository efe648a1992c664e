// What stands after the signature: who signs as well, what goes with the letter, who gets a copy.
import type { Official } from '../officials/official.ts';
import { inOneLine } from './addressees.ts';
import { copiesTo } from './chosen.ts';
import type { Letter, Signatory } from './letter.ts';
import type { Trailer } from './letter-document.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { line, lines } from './words.ts';

/** Those that the letter holds and that say something, in the order of a letter. */
export function trailersOf(letter: Letter, officials: readonly Official[]): readonly Trailer[] {
  const { language, blocks, signatories, enclosures } = letter;
  const phrases = phrasesOf(language);
  const said = {
    signatories: lines(signatories.map(signatoryLine), language),
    enclosures: lines(enclosures, language),
    copies: copiesTo(letter, officials).map((official) => inOneLine(official, language)),
  };
  return (['signatories', 'enclosures', 'copies'] as const)
    .filter((kind) => blocks.includes(kind) && said[kind].length > 0)
    .map((kind) => ({ kind, label: line(phrases[kind], language), lines: said[kind] }));
}

/** "Maria Example, Example Rights Watch (Brussels)" */
export function signatoryLine({ name, organisation, seat }: Signatory): string {
  const who = [name, organisation].map((text) => text.trim()).filter((text) => text !== '');
  const where = seat.trim() === '' ? '' : ` (${seat.trim()})`;
  return who.length === 0 ? '' : who.join(', ') + where;
}
