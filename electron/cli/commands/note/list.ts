import { readArguments } from '../../arguments.ts';
import { counted, type Desk } from '../../desk.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { type Note, notesIn, placeOfConcern } from '../../vault/notes.ts';
import { OPENING_OPTIONS, withVault } from '../../vault/opening.ts';

/** `demarche note list --vault DIR [--concern ID] [--json]` */
export async function listCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, {
    ...OPENING_OPTIONS,
    concern: { type: 'string' },
    json: { type: 'boolean' },
  });
  const library = await desk.library();
  const concern = given.one('concern');
  if (concern !== undefined) placeOfConcern(library, concern); // before a passphrase is asked for
  const notes = await withVault(given, desk, 'read', ({ vault }) =>
    notesIn(vault, library, concern),
  );
  if (given.has('json')) desk.say(JSON.stringify(notes, null, 2));
  else for (const note of notes) desk.say(line(note));
  desk.warn(counted(notes.length, 'note'));
  return EXIT.ok;
}

const line = ({ id, concernId, changedAt, content }: Note): string =>
  [id, concernId, changedAt, onOneLine(content.body)].join('\t');

/** What was pasted into a note may hold codes that would steer the terminal. */
const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
