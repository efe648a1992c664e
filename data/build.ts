// node data/build.ts          checks the data and writes resources/library.json and its SHA-256
// node data/build.ts --check  checks only
// node data/build.ts --quiet  prints only what is wrong
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, compile, sha256 } from './compile.ts';
import { ROOT, readAppealTexts, readDataFiles } from './files.ts';
import { jsonSchemas } from './json-schemas.ts';
import { problemLine } from './problem.ts';
import { summaryOf } from './summary.ts';

const SCHEMAS = join(ROOT, 'data', 'schema');
const RESOURCES = join(ROOT, 'resources');

const isStale = (path: string, text: string): boolean =>
  !existsSync(path) || readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== text;

/** Schemas whose file differs from what the zod schemas say; written unless only checking. */
function staleSchemas(isCheck: boolean): string[] {
  const stale = jsonSchemas().filter(({ name, text }) => isStale(join(SCHEMAS, name), text));
  if (!isCheck) for (const { name, text } of stale) writeFileSync(join(SCHEMAS, name), text);
  return stale.map(({ name }) => `data/schema/${name}`);
}

function write(bytes: string): void {
  mkdirSync(RESOURCES, { recursive: true });
  writeFileSync(join(RESOURCES, 'library.json'), bytes);
  writeFileSync(join(RESOURCES, 'library.sha256'), `${sha256(bytes)}\n`);
}

type Manner = { readonly isCheck: boolean; readonly say: (text: string) => void };

function main({ isCheck, say }: Manner): number {
  const appealTexts = readAppealTexts();
  if (appealTexts.length === 0) say('appeal text not at hand: wording check left out');
  const { library, problems } = compile(readDataFiles(), { appealTexts });
  for (const problem of problems) console.error(problemLine(problem));
  if (library === null || problems.length > 0) {
    console.error(`${problems.length} problems in data/; nothing was written`);
    return 1;
  }
  const stale = staleSchemas(isCheck);
  if (isCheck && stale.length > 0) {
    console.error(`${stale.join(', ')}: out of date; run ‘node data/build.ts’ and commit`);
    return 1;
  }
  const bytes = bytesOf(library);
  if (!isCheck) write(bytes);
  say(summaryOf(library));
  const done = isCheck ? 'checked' : 'written: resources/library.json';
  say(`${done}, ${Buffer.byteLength(bytes)} bytes, sha256 ${sha256(bytes)}`);
  return 0;
}

const given = new Set(process.argv.slice(2));
process.exitCode = main({
  isCheck: given.has('--check'),
  say: given.has('--quiet') ? () => undefined : console.log,
});
