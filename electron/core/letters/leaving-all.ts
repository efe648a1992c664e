// What leaves with all the letters that a draft becomes: weighed once, before the first of them does.
import type { Annotation } from '../annotations/annotation.ts';
import { allInOne, lettersApart } from './apart.ts';
import { greetingOf, type LetterParts, withAllNames } from './assemble.ts';
import { type Leaving, leaving } from './leaving.ts';

/** What `leaving` finds in the letters really written, taken together. */
export function leavingAll(parts: LetterParts, annotations: readonly Annotation[]): Leaving {
  const whole = allInOne(parts);
  const document = withAllNames(whole);
  const greetings = lettersApart(parts).map(({ letter, officials }) => {
    const { salutation, close } = greetingOf(letter, officials);
    return [salutation, close];
  });
  return leaving(
    whole,
    { ...document, recipients: [...document.recipients, ...greetings] },
    annotations,
  );
}
