// What a test measured: a line on the screen, and one file for the table in tests/README.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '#tests/launch/places.ts';

type Figures = Readonly<Record<string, number | string>>;

const folder = join(cache, 'durability');

/** `requirement`: as in the list of requirements, such as R2; `what`: a short name of the test. */
export function report(requirement: string, what: string, figures: Figures): void {
  const words = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  console.log(`${requirement} ${what}: ${words.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  // One file a test, joined at the end: test files run at the same time.
  const name = `${requirement} ${what}`.replaceAll(/[^A-Za-z0-9]+/g, '-');
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ requirement, what, ...figures }));
  const all = readdirSync(folder).map((file): unknown => read(join(folder, file)));
  writeFileSync(join(cache, 'durability.json'), JSON.stringify(all.filter(Boolean), null, 1));
}

/** `null` for one that another test is writing at this moment: it joins them all after us. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
