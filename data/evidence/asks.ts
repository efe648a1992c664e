// An ask that can be answered: somebody is asked to do something, and it shows whether it was done.
import type { Appeal, AppealAsk } from '#core/appeals/appeal.ts';
import { asksForRelease, beyondRelease, isVague } from '#core/asks/wording.ts';
import { type Problem, problem } from '../problem.ts';
import { forbiddenIn } from './forbidden.ts';

function faults(ask: AppealAsk, gone: readonly string[]): string[] {
  const isOurs = ask.provenance === 'derived';
  const isRelease = gone.some((name) => ask.text.includes(name)) && asksForRelease(ask.text, 'en');
  const all: readonly (readonly [boolean, string])[] = [
    [ask.addressees.length === 0, 'has nobody who is asked'],
    [!/^\p{Ll}/u.test(ask.text), 'does not begin with a verb in lower case'],
    [/[.!?;]$/u.test(ask.text), 'ends with a stop'],
    // What the appeal asks stays as it asks it.
    [isOurs && isVague(ask.text, 'en'), 'is vague'],
    [isOurs && ask.measure === null, 'has no measure'],
    [isRelease, 'asks for the release of a person who is not known to be held'],
  ];
  return [...all.filter(([isWrong]) => isWrong).map(([, text]) => text), ...forbiddenIn(ask.text)];
}

export function askProblems(appeal: Appeal): Problem[] {
  const gone = beyondRelease(appeal).flatMap(({ spellings }) => spellings);
  return appeal.asks.flatMap((ask) => faults(ask, gone).map((text) => problem(ask.id, text)));
}
