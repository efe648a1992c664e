// An ask that can be answered: somebody is asked to do something, and it shows whether it was done.
import type { Appeal, AppealAsk } from '#core/appeals/appeal.ts';
import { type Problem, problem } from '../problem.ts';
import { forbiddenIn } from './forbidden.ts';
import { beyondRelease } from './people.ts';

/** Verbs that promise nothing by themselves (domain-facts 3.5, UPR Info's vaguest categories). */
const VAGUE_VERB = /\b(improv(e|ing)|strengthen(ing)?|promot(e|ing)|enhanc(e|ing))\b/iu;
/** "Ensure that the court publishes ..." says what is to be done. */
const ENSURE_ALONE = /\b(ensure|ensuring) (?!that\b)/iu;
const VAGUE =
  /\b(do more|do what is needed|take action|make every effort|address the situation)\b/iu;
const LETTING_GO =
  /\b(releas(e|es|ed|ing)|free|freed|freeing|liberat\w+|pardon\w*|amnest\w+|at liberty|let \w+( \w+)? go)\b/iu;

function faults(ask: AppealAsk, gone: readonly string[]): string[] {
  const isOurs = ask.provenance === 'derived';
  const isRelease = gone.some((name) => ask.text.includes(name)) && LETTING_GO.test(ask.text);
  const all: readonly (readonly [boolean, string])[] = [
    [ask.addressees.length === 0, 'has nobody who is asked'],
    [!/^\p{Ll}/u.test(ask.text), 'does not begin with a verb in lower case'],
    [/[.!?;]$/u.test(ask.text), 'ends with a stop'],
    // What the appeal asks stays as it asks it.
    [isOurs && [VAGUE_VERB, ENSURE_ALONE, VAGUE].some((words) => words.test(ask.text)), 'is vague'],
    [isOurs && ask.measure === null, 'has no measure'],
    [isRelease, 'asks for the release of a person who is not known to be held'],
  ];
  return [...all.filter(([isWrong]) => isWrong).map(([, text]) => text), ...forbiddenIn(ask.text)];
}

export function askProblems(appeal: Appeal): Problem[] {
  const gone = beyondRelease(appeal);
  return appeal.asks.flatMap((ask) => faults(ask, gone).map((text) => problem(ask.id, text)));
}
