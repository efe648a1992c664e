import { readArguments } from '../../arguments.ts';
import { type Desk, find } from '../../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../../exit.ts';
import { applyNow, contentWith, notesIn, remindOfBackup } from '../../vault/notes.ts';
import { OPENING_OPTIONS, withVault } from '../../vault/opening.ts';
import { textGiven } from './given-text.ts';

/** `demarche note edit --vault DIR --note ID --text T [--concern ID]` */
export async function editCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, {
    ...OPENING_OPTIONS,
    note: { type: 'string' },
    concern: { type: 'string' },
    text: { type: 'string' },
  });
  const [noteId, text] = [given.one('note'), textGiven(given)];
  if (noteId === undefined)
    throw new CommandError(EXIT.usage, 'Say which: --note ID (see: demarche note list)');
  if (text === undefined) throw new CommandError(EXIT.usage, 'Say what it shall read: --text T');
  const library = await desk.library();
  await withVault(given, desk, 'change', async ({ vault, opened }) => {
    remindOfBackup(desk, opened);
    const notes = await notesIn(vault, library, given.one('concern'));
    const { id, appealId, content } = find(notes, noteId, 'note');
    desk.deferStop();
    await applyNow(vault, {
      type: 'annotations.rewrite',
      appealId,
      id,
      content: contentWith(text, content),
      at: desk.now(),
    });
    desk.say(id);
  });
  return EXIT.ok;
}
