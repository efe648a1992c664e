// An ask that can be answered: somebody is asked to do something, and it shows whether it was done.
import type { Appeal, AppealAsk } from '#core/appeals/appeal.ts';
import { isVague } from '#core/asks/wording.ts';
import { type Problem, problem } from '../problem.ts';
import { forbiddenIn } from './forbidden.ts';

/** Stricter than the desk is with a writer: any such word beside the name is looked at. */
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
    [isOurs && isVague(ask.text, 'en'), 'is vague'],
    [isOurs && ask.measure === null, 'has no measure'],
    [isRelease, 'asks for the release of a person who is not known to be held'],
  ];
  return [...all.filter(([isWrong]) => isWrong).map(([, text]) => text), ...forbiddenIn(ask.text)];
}

export function askProblems(appeal: Appeal): Problem[] {
  const gone = [...appeal.cases, ...appeal.entities]
    .filter(({ status }) => status !== null && status.isHeld !== true)
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  return appeal.asks.flatMap((ask) => faults(ask, gone).map((text) => problem(ask.id, text)));
}
