// Words for what a letter lacks. A code without words does not compile.
import type { MissingCode, MissingPart } from '#core/letters/missing-part.ts';

const words: {
  readonly [C in MissingCode]: (part: Extract<MissingPart, { code: C }>) => string;
} = {
  'recipient.none': () => 'No office is chosen: --office ID',
  'recipient.unknown': ({ officeId }) => `There is no office "${officeId}".`,
  'copy.unknown': ({ officeId }) => `There is no office "${officeId}" to send a copy to.`,
  'subject.blank': () => 'It has no subject: --subject TEXT',
  'body.empty': () => 'It says nothing yet: --concern ID',
  'signatory.blank': () => 'It has no signatory: --signatory TEXT',
  'organisation.blank': () => 'It has no organisation: --organisation TEXT',
  'place.blank': () => 'It has no place: --place TEXT',
  'opening.blank': () => 'It has no opening.',
  'closing.blank': () => 'It has no closing.',
  'asks.none': () => 'It asks for nothing: --ask ID (see: demarche asks)',
  'appeal.unknown': () => 'Its appeal is not in the library.',
  'letterhead.unknown': () => 'Its letterhead is not there any more.',
  'text.unfilled': () => 'A gap […] in its words is still to be filled.',
  'case.unknown': ({ caseId }) => `There is no case "${caseId}".`,
  'concern.unknown': ({ concernId }) => `There is no concern "${concernId}".`,
  'ask.unknown': ({ askId }) => `There is no ask "${askId}".`,
  'ask.blank': ({ index }) => `Ask ${index + 1} has no words.`,
  'ask.release': ({ name }) =>
    `An ask seems to be for the release of ${name}, who has died or is free.`,
  'ask.unaddressed': ({ index }) => `Ask ${index + 1} goes to none of these offices.`,
  'asks.noneFor': ({ officeId }) => `The letter to ${officeId} asks for nothing.`,
  'ask.unfit': ({ askId, officeId }) => `"${askId}" is not in the power of ${officeId}.`,
};

/** One line on a missing part, with what to do about it. */
export function wordsForMissing(part: MissingPart): string {
  const say = words[part.code] as (part: MissingPart) => string;
  return `${part.isBlocking ? 'missing' : 'note'}: ${say(part)}`;
}
