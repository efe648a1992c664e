// Advice by what kind of letter it is: a reply asked for in time, who signs, whom the public reads of.
import type { Appeal } from '../appeals/appeal.ts';
import { isWeekend } from '../days.ts';
import { assemble, type LetterParts } from './assemble.ts';
import { paragraphsOf } from './leaving.ts';
import type { Letter } from './letter.ts';
import { isNamedIn, namesOf } from './names.ts';

export type KindAdvice =
  /** The day for a reply is not after the letter's, or on a weekend. */
  | { readonly code: 'reply.past' | 'reply.weekend'; readonly day: string }
  /** It has a place for those who sign with the sender, and names nobody. */
  | { readonly code: 'signatories.none' }
  /** It will be published and names somebody whom that may harm, or of whom that is not known. */
  | { readonly code: 'public.atRisk'; readonly name: string; readonly isKnown: boolean };

export function kindAdvice(parts: LetterParts, appeal: Appeal | undefined): readonly KindAdvice[] {
  const { letter } = parts;
  return [
    ...onReply(letter),
    ...(letter.blocks.includes('signatories') && !letter.signatories.some(isNamed)
      ? [{ code: 'signatories.none' } as const]
      : []),
    ...(appeal && isPublic(parts) ? onNames(parts, appeal) : []),
  ];
}

const isNamed = ({ name, organisation }: Letter['signatories'][number]): boolean =>
  name.trim() !== '' || organisation.trim() !== '';

const isPublic = ({ letter, templates = [] }: LetterParts): boolean =>
  templates.some(({ id, isPublic: is }) => id === letter.templateId && is);

function onReply({ blocks, replyBy, on }: Letter): readonly KindAdvice[] {
  if (replyBy === null || !blocks.includes('reply')) return [];
  if (replyBy <= on) return [{ code: 'reply.past', day: replyBy }];
  return isWeekend(replyBy) ? [{ code: 'reply.weekend', day: replyBy }] : [];
}

/** Those who stand in it in full: a name given otherwise has been weighed. */
function onNames(parts: LetterParts, appeal: Appeal): readonly KindAdvice[] {
  const text = paragraphsOf(assemble(parts)).join('\n');
  return namesOf(appeal)
    .filter((person) => person.isAtRisk !== false && isNamedIn(person, text))
    .map(({ name, isAtRisk }) => ({ code: 'public.atRisk', name, isKnown: isAtRisk === true }));
}
