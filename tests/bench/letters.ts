// What a letter costs: as we write it, with its pages laid out, and with the second look at its file,
// beside the zip of the same parts (raw-zip.ts) and beside docxtemplater (template.ts).
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { thisMachine } from '#main/letters/this-machine.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { cpuMsOf, median, repeated, shuffled } from './figures.ts';
import { chanceFrom } from './made-up.ts';
import { aDossier, aLongLetter, oneOfMany } from './made-up-letters.ts';
import { floorsOf } from './raw-zip.ts';
import { templateFor } from './template.ts';

/** What is measured, and how often in one sample: so often that the clock can tell. */
type Way = { readonly act: () => unknown; readonly times: number };
type Rounds = { readonly warm: number; readonly measured: number };

/** Median milliseconds of processor time of each way, all of them in each round, in any order. */
async function medians<Name extends string>(
  ways: Readonly<Record<Name, Way>>,
  { warm, measured }: Rounds,
): Promise<(name: Name) => number> {
  const chance = chanceFrom();
  const all = Object.entries<Way>(ways).map(([name, way]) => ({ name, ...way }));
  const samples = new Map<string, number[]>();
  const round = async () => {
    for (const { name, act, times } of shuffled(all, chance)) {
      const cpu = await cpuMsOf(() => repeated(times, async () => act()));
      samples.set(name, [...(samples.get(name) ?? []), cpu / times]);
    }
  };
  await repeated(warm, round);
  samples.clear();
  await repeated(measured, round);
  return (name) => median(samples.get(name) ?? []);
}

/** Of a letter laid out: which page it is on, its footer leaves to Word. */
const pagesIn = (bytes: Uint8Array): number =>
  Number(/Page {2}of (\d+)/u.exec(inspectDocx(bytes).text)?.[1]);

const library = bundledLibrary();
const plain = { countsPages: false };

async function measureOne(parts: LetterParts, times: number, rounds: Rounds) {
  const document = assemble(parts);
  const bytes = await renderDocx(document, plain);
  const another = await renderDocx(assemble(oneOfMany(library, 3)), plain);
  const { raw, written } = floorsOf(bytes, another);
  const of = await medians(
    {
      raw: { act: raw, times: 4 * times },
      written: { act: written, times: 4 * times },
      docxtemplater: { act: await templateFor(document), times },
      letter: { act: () => renderDocx(document, plain), times },
    },
    rounds,
  );
  const beside = await medians(
    {
      assembling: { act: () => assemble(parts), times },
      verifying: { act: () => strangersIn(bytes, document, thisMachine()), times },
    },
    rounds,
  );
  const whole = await repeated(3, () => cpuMsOf(() => renderDocx(document)));
  return {
    pages: pagesIn(await renderDocx(document)),
    notes: document.notes.length,
    bytes: bytes.length,
    raw: of('raw'),
    written: of('written'),
    docxtemplater: of('docxtemplater'),
    letter: of('letter'),
    assembling: beside('assembling'),
    verifying: beside('verifying'),
    layingOut: median(whole) - of('letter'),
  };
}

export const measureLetter = () => measureOne(aLongLetter(library), 4, { warm: 100, measured: 30 });
export const measureDossier = () => measureOne(aDossier(library), 1, { warm: 20, measured: 20 });

const Batch = z.object({
  cpuEach: z.number(),
  firstTenth: z.number(),
  lastTenth: z.number(),
  bytesAtStart: z.number(),
  bytesAtPeak: z.number(),
});

/** A thousand letters, in a fresh process: nothing else is in its memory. */
export function measureBatch(folder: string): z.infer<typeof Batch> {
  const program = join(import.meta.dirname, 'letter-batch.ts');
  const told = execFileSync(process.execPath, [program, folder], { encoding: 'utf8' });
  return Batch.parse(JSON.parse(told));
}
