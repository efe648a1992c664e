// What of all there is to say fits a time: what matters most is taken first, whole lines only.
import type { LetterLanguage } from '../language.ts';
import { wordsOf } from '../letters/words.ts';
import type { BriefLine } from './brief-document.ts';
import { secondsToSay } from './reading-time.ts';
import type { SpeakingLines } from './speaking-lines.ts';

export type Spoken = {
  /** In the order of saying. */
  readonly lines: readonly BriefLine[];
  readonly seconds: number;
  /** Lines that the time does not allow for. */
  readonly leftOut: readonly BriefLine[];
};

/**
 * Messages and asks go before facts: the first of each is what a listener must have heard. Lines are taken
 * in this order as long as they fit; one that does not is left out whole, so that no hedge is cut from
 * its figure. The first line is always said, however long. They are said in their own order: messages,
 * facts, the case, asks.
 */
export function fitTime(all: SpeakingLines, seconds: number, language: LetterLanguage): Spoken {
  const inOrder = [...all.messages, ...all.facts, ...all.case, ...all.asks];
  const taken = new Set<BriefLine>();
  let used = 0;
  for (const line of byWeight(all)) {
    const takes = timeOf(line, language);
    if (taken.size > 0 && used + takes > seconds) continue;
    taken.add(line);
    used += takes;
  }
  return {
    lines: inOrder.filter((line) => taken.has(line)),
    seconds: used,
    leftOut: inOrder.filter((line) => !taken.has(line)),
  };
}

/** Seconds that a line takes to say. */
export const timeOf = ({ runs }: BriefLine, language: LetterLanguage): number =>
  secondsToSay(wordsOf(runs), language);

/** The first message, the first ask, the case, the first fact, then the second of each, and so on. */
function byWeight({ messages, facts, case: cases, asks }: SpeakingLines): readonly BriefLine[] {
  const longest = Math.max(messages.length, facts.length, cases.length, asks.length);
  return Array.from({ length: longest }, (_, at) =>
    [messages, asks, cases, facts].flatMap((kind) => kind[at] ?? []),
  ).flat();
}
