// A process of its own: writes a thousand letters into the folder it is told, one after the other, as
// the program would, and prints what that took.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '#core/letters/assemble.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { thisMachine } from '#main/letters/this-machine.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { cpuMsOf, median, msOf, repeated } from './figures.ts';
import { oneOfMany } from './made-up-letters.ts';

const LETTERS = 1000;
const TENTH = LETTERS / 10;
const KB = 1024;

const [folder = ''] = process.argv.slice(2);
const library = bundledLibrary();
const machine = thisMachine();

async function writeOne(at: number): Promise<void> {
  const document = assemble(oneOfMany(library, at));
  const bytes = await renderDocx(document, { countsPages: false });
  const strangers = await strangersIn(bytes, document, machine);
  if (strangers.length > 0) throw new Error(strangers.join(', '));
  writeFileSync(join(folder, `${at}.docx`), bytes);
}

let each: number[] = [];
const before = process.resourceUsage().maxRSS;
const cpu = await cpuMsOf(async () => {
  each = await repeated(LETTERS, (at) => msOf(() => writeOne(at)));
});
console.log(
  JSON.stringify({
    cpuEach: cpu / LETTERS,
    firstTenth: median(each.slice(0, TENTH)),
    lastTenth: median(each.slice(-TENTH)),
    bytesAtStart: before * KB,
    bytesAtPeak: process.resourceUsage().maxRSS * KB,
  }),
);
