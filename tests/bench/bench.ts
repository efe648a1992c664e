// `npm run bench`: what the store and the letters cost, against their goals (performance.md, section
// 9). It measures and tells; it fails only where it cannot measure. `npm run bench -- letters` takes
// only the sections whose names begin so.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { cache } from '#tests/launch/places.ts';
import { type Goal, isMet, lineOf, round, type Section, settled } from './goals.ts';
import { sections } from './sections.ts';

const load = (): string => loadavg().map(round).join(', ');

/** One line for each thing with figures of its own, whatever it is. */
function print(title: string, { figures, goals }: Section): void {
  console.log(`\n${title}`);
  printFigures('', figures);
  for (const goal of goals) console.log(lineOf(goal));
}

function printFigures(name: string, figures: object): void {
  const entries = Object.entries(figures);
  const own = entries.filter(([, value]) => typeof value === 'number');
  if (own.length > 0)
    console.log(`  ${[name, ...own.map(([of, value]) => `${of} ${round(value)}`)].join('  ')}`);
  for (const [of, value] of entries)
    if (typeof value === 'object') printFigures(`${name} ${of}`, value);
}

const started = { at: new Date().toISOString(), load: load() };
console.log(`Node ${process.version}, ${cpus().length} processors, load ${started.load}`);
const asked = process.argv.slice(2);
const results: Record<string, Section> = {};
for (const [name, measure] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.some((word) => name.startsWith(word))) continue;
  results[name] = await settled(measure);
  print(name, results[name]);
}
const goals: readonly Goal[] = Object.values(results).flatMap((section) => section.goals);
const missed = goals.filter((goal) => !isMet(goal));
console.log(`\n${goals.length - missed.length} of ${goals.length} met; load now ${load()}`);
for (const goal of missed) console.log(lineOf(goal));

mkdirSync(cache, { recursive: true });
const about = { ...started, loadAtEnd: load(), node: process.version, processors: cpus().length };
writeFileSync(join(cache, 'bench.json'), JSON.stringify({ about, ...results }, null, 1));
