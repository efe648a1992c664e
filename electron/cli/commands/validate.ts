import { compile } from '#data/compile.ts';
import { readAppealTexts, readDataFiles } from '#data/files.ts';
import { problemLine } from '#data/problem.ts';
import { summaryOf } from '#data/summary.ts';
import { readArguments } from '../arguments.ts';
import { counted, type Desk } from '../desk.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** `demarche validate [--json]` */
export async function validateCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, { json: { type: 'boolean' } });
  const appealTexts = readAppealTexts();
  const { library, problems } = compile(readDataFiles(), { appealTexts });
  if (given.has('json')) desk.say(JSON.stringify({ isValid: problems.length === 0, problems }));
  else {
    for (const problem of problems) desk.say(problemLine(problem));
    if (library && problems.length === 0) desk.say(summaryOf(library));
  }
  if (appealTexts.length === 0)
    desk.warn('The appeal’s own text is not at hand: the check for copied wording was left out.');
  desk.warn(counted(problems.length, 'problem'));
  return problems.length === 0 ? EXIT.ok : EXIT.found;
}
