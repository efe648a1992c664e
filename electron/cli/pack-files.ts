// The papers of a meeting, written into a folder one after another.
import { join } from 'node:path';
import { briefOf } from '#core/briefs/brief.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { speakingNotesOf } from '#core/briefs/speaking-notes.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { calendarOf, isDated } from '#core/meetings/calendar.ts';
import type { Given } from './arguments.ts';
import type { Desk } from './desk.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import { letterBytes, paperBytes } from './letter-bytes.ts';
import { makeFolder } from './make-folder.ts';
import { newFilePath, writeFile } from './write-file.ts';

type Pack = {
  readonly parts: BriefParts;
  readonly letter: LetterParts;
  /** The moment it is made. */
  readonly at: string;
};

type PaperFile = { readonly name: string; readonly bytes: () => Promise<Uint8Array> };

/** A meeting without a day stands in no calendar. */
const filesOf = ({ parts, letter, at }: Pack): readonly PaperFile[] => {
  const { meeting } = parts;
  return [
    { name: 'brief.docx', bytes: () => paperBytes(briefOf(parts)) },
    { name: 'speaking-notes.docx', bytes: () => paperBytes(speakingNotesOf(parts)) },
    { name: 'letter.docx', bytes: () => letterBytes(letter, null) },
    ...(isDated(meeting)
      ? [{ name: 'meeting.ics', bytes: async () => calendarBytes(meeting, at) }]
      : []),
  ];
};

/** A neutral name and a time, and no place: calendars are shown to others. */
const calendarBytes = (meeting: Parameters<typeof calendarOf>[0], at: string): Uint8Array =>
  new TextEncoder().encode(calendarOf(meeting, { at, withPlace: false }));

/**
 * Says a line for each paper: its path, or on the other output why there is none. Goes on after a
 * failure; gives `unwritable` if there was one.
 */
export async function writePack(
  pack: Pack,
  folder: string,
  given: Given,
  desk: Desk,
): Promise<ExitCode> {
  await makeFolder(folder);
  let exitCode: ExitCode = EXIT.ok;
  for (const { name, bytes: make } of filesOf(pack)) {
    try {
      const path = await newFilePath(join(folder, name), given.has('force'));
      const bytes = await make();
      await writeFile(path, bytes);
      desk.say(given.has('json') ? JSON.stringify({ path, bytes: bytes.length }) : path);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      desk.warn(`${name}: ${error.message}`);
      exitCode = EXIT.unwritable;
    }
  }
  return exitCode;
}
