import type { Appeal } from '#core/appeals/appeal.ts';
import type { Library } from '#core/library/library.ts';
import { matrixOf } from './expected.ts';

const sum = (row: Readonly<Record<string, number>>): number =>
  Object.values(row).reduce((total, count) => total + count, 0);

function matrixLines(appeal: Appeal): string[] {
  const matrix = matrixOf(appeal);
  const themes = appeal.themes.map((theme) => theme.id);
  const nameOf = (row: string): string =>
    appeal.countries.find((country) => country.code === row)?.name ?? 'Region-wide';
  const line = (head: string, cells: readonly (string | number)[]): string =>
    head.padEnd(14) + cells.map((cell) => String(cell).padStart(15)).join('');
  const rows = Object.entries(matrix).map(([row, cells]) =>
    line(nameOf(row), [...themes.map((theme) => cells[theme] ?? 0), sum(cells)]),
  );
  const totals = themes.map((theme) =>
    sum(Object.fromEntries(Object.entries(matrix).map(([row, cells]) => [row, cells[theme] ?? 0]))),
  );
  return [
    line('', [...themes, 'total']),
    ...rows,
    line('Total', [...totals, appeal.concerns.length]),
  ];
}

function appealLines(appeal: Appeal): string[] {
  const stated = appeal.asks.filter((ask) => ask.provenance === 'stated').length;
  const counts = `${appeal.concerns.length} concerns, ${appeal.cases.length} cases, ${appeal.entities.length} other persons and bodies, ${appeal.events.length} events, ${appeal.sources.length} sources, ${appeal.frameworks.length} frameworks, ${stated} stated and ${appeal.asks.length - stated} derived asks, ${appeal.positions.length} positions of officials`;
  return [
    `${appeal.id} (${appeal.date})`,
    `  ${counts}`,
    ...matrixLines(appeal).map((line) => `  ${line}`),
  ];
}

/** One screen for a person: what is in the library. */
export function summaryOf(library: Library): string {
  const groups = Object.entries(Object.groupBy(library.offices, (office) => office.group));
  const offices = groups.map(([group, list]) => `${list?.length ?? 0} ${group}`).join(', ');
  return [
    ...library.appeals.flatMap(appealLines),
    `${library.offices.length} offices: ${offices}`,
    `${library.templates.length} kinds of letter, ${library.meetingTemplates.length} kinds of meeting`,
  ].join('\n');
}
