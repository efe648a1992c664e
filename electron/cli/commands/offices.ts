import type { Office } from '#core/officials/office.ts';
import { readArguments } from '../arguments.ts';
import { counted, type Desk } from '../desk.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** `demarche offices [--json]` */
export async function officesCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, { json: { type: 'boolean' } });
  const { offices } = await desk.library();
  if (given.has('json')) desk.say(JSON.stringify(offices, null, 2));
  else for (const office of offices) desk.say(line(office));
  desk.warn(
    `${counted(offices.length, 'office')}. A holder was last seen on the date given: confirm first.`,
  );
  return EXIT.ok;
}

function line({ id, title, holders }: Office): string {
  const last = holders.at(-1);
  return [
    id,
    title.en,
    last ? `last seen: ${last.name} (${last.asOf})` : 'holder not verified',
  ].join('\t');
}
