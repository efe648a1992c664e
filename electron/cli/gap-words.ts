// Words for what the papers of a meeting lack. A code without words does not compile.
import type { BriefGap } from '#core/briefs/missing.ts';

type GapCode = BriefGap['code'];

const words: { readonly [C in GapCode]: (gap: Extract<BriefGap, { code: C }>) => string } = {
  'official.none': () => 'No office is chosen: --office ID',
  'official.unknown': ({ officeId }) => `There is no office "${officeId}".`,
  'agenda.empty': () => 'There is nothing to speak of: --country CC, --theme ID',
  'appeal.unknown': () => 'Its appeal is not in the library.',
  'chosen.unknown': () => 'Something that it names is not in the library any more.',
  'aim.blank': () => 'It has no aim.',
  'messages.none': () => 'It has no messages.',
  'day.none': () => 'It has no day, so no calendar file is written: --on YYYY-MM-DD',
  'holder.unconfirmed': ({ officeId }) =>
    `Nobody has confirmed who holds ${officeId}: the papers name the office alone.`,
  'ask.unfit': ({ askId }) => `"${askId}" is in the power of none of these offices.`,
  'facts.unchecked': ({ factIds }) =>
    `Facts older than the meeting, to be looked at again before you use them: ${factIds.join(', ')}`,
  'time.over': ({ minutes }) => `${minutes} minutes more are promised than there are.`,
};

/** One line on what is missing, with what to do about it. */
export function wordsForGap(gap: BriefGap): string {
  const say = words[gap.code] as (gap: BriefGap) => string;
  return `${gap.isBlocking ? 'missing' : 'note'}: ${say(gap)}`;
}
