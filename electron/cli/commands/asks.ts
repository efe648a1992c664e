import type { AppealAsk } from '#core/appeals/appeal.ts';
import { canActOn } from '#core/asks/fit.ts';
import { readArguments } from '../arguments.ts';
import { counted, type Desk, find } from '../desk.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** `demarche asks [--office ID] [--concern ID] [--json]` */
export async function asksCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, {
    office: { type: 'string' },
    concern: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const { appeals, offices } = await desk.library();
  const officeId = given.one('office');
  const office = officeId === undefined ? undefined : find(offices, officeId, 'office');
  const concerns = appeals.flatMap((appeal) => appeal.concerns);
  const concernIds = given.all('concern').map((id) => find(concerns, id, 'concern').id);
  const asks = appeals
    .flatMap((appeal) => appeal.asks)
    .filter((ask) => !office || canActOn(office, ask, concerns))
    .filter(
      (ask) => concernIds.length === 0 || concernIds.some((id) => ask.concernIds.includes(id)),
    );
  if (given.has('json')) desk.say(JSON.stringify(asks, null, 2));
  else for (const ask of asks) desk.say(line(ask));
  desk.warn(`${counted(asks.length, 'ask')}. "derived" ones are ours, not the appeal's.`);
  return EXIT.ok;
}

const line = ({ id, provenance, text }: AppealAsk): string => `${id}\t${provenance}\t${text}`;
