import { readFile } from 'node:fs/promises';
import { type DocxReport, inspectDocx } from '#main/letters/inspect-docx.ts';
import { readArguments } from '../arguments.ts';
import type { Desk } from '../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { wordsForFinding } from '../finding-words.ts';

/** `demarche check FILE.docx [--json]` */
export async function checkCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, { json: { type: 'boolean' } });
  const [file, ...others] = given.rest;
  if (file === undefined || others.length > 0)
    throw new CommandError(EXIT.usage, 'Name one file: demarche check FILE.docx');
  const report = inspect(file, await read(file));
  if (given.has('json')) desk.say(JSON.stringify(report, null, 2));
  else for (const line of linesOf(report)) desk.say(line);
  return report.findings.length + report.defects.length === 0 ? EXIT.ok : EXIT.found;
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandError(EXIT.missing, `${file} cannot be read. Is the path right?`);
  }
}

/** What `inspectDocx` refuses is a finding about the file, not a bug of ours. */
function inspect(file: string, bytes: Uint8Array): DocxReport {
  try {
    return inspectDocx(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(EXIT.found, `${file} was not opened: ${reason}.`);
  }
}

function linesOf(report: DocxReport): readonly string[] {
  const { parts, properties, names, links, findings, defects } = report;
  return [
    ...section('Parts', parts, ({ name, size }) => `${name} (${size} bytes)`),
    ...section('Properties', properties, ({ name, value }) => `${name}: ${value}`),
    ...section('Names', names, (name) => name),
    ...section('Links', links, ({ target, isClickable }) =>
      isClickable ? `${target} (opens when clicked)` : `${target} (printed text)`,
    ),
    ...section('To look at before sending', findings, wordsForFinding),
    ...section(
      'Mistakes in the file',
      defects,
      ({ code, part, detail }) => `${code} - ${part}: ${detail}`,
    ),
  ];
}

function section<T>(
  heading: string,
  items: readonly T[],
  say: (item: T) => string,
): readonly string[] {
  return [`${heading}: ${items.length || 'none'}`, ...items.map((item) => `  ${say(item)}`)];
}
