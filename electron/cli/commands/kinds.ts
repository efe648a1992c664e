import type { LetterTemplate } from '#core/letters/template.ts';
import { readArguments } from '../arguments.ts';
import { counted, type Desk } from '../desk.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** `demarche kinds [--json]` */
export async function kindsCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, { json: { type: 'boolean' } });
  const { templates } = await desk.library();
  if (given.has('json')) desk.say(JSON.stringify(templates, null, 2));
  else for (const kind of templates) desk.say(line(kind));
  desk.warn(`${counted(templates.length, 'kind')} of letter. Use one with: letter --kind ID`);
  return EXIT.ok;
}

const line = ({ id, name, purpose, blocks }: LetterTemplate): string =>
  [id, name, blocks.join(','), purpose].join('\t');
