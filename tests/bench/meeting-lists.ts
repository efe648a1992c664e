// What the screens make of years of meetings: each list has one frame.
import type { Appeal } from '#core/appeals/appeal.ts';
import { listCommitments } from '#core/commitments/list.ts';
import { coverageOf } from '#core/tracking/coverage.ts';
import { dueList } from '#core/tracking/due-list.ts';
import { raisingsOf } from '#core/tracking/raising.ts';
import { timelineOf } from '#core/tracking/timeline.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { cpuMsOf, median, repeated } from './figures.ts';
import { type Years, years } from './made-up-meetings.ts';

const WARM_UP = 10;
const SAMPLES = 30;
const TODAY = '2026-11-24';

const library = bundledLibrary();
const where = {
  ofOffice: new Map(library.offices.map(({ id, country }) => [id, country])),
  ofConcern: new Map(
    library.appeals.flatMap(({ concerns }) => concerns.map(({ id, countries }) => [id, countries])),
  ),
};

const recordsOf = ({ letters, register, meetings, commitments }: Workspace) => ({
  ...{ letters: letters.letters, versions: register.versions },
  ...{ meetings: meetings.meetings, commitments: commitments.commitments },
});

const LISTS: Readonly<Record<string, (workspace: Workspace, appeal: Appeal) => unknown>> = {
  'the commitments of a country': ({ commitments }) =>
    listCommitments(
      commitments.commitments,
      { show: 'open', officeId: null, country: 'UZ' },
      where,
      TODAY,
    ),
  'what is due, on the first screen': ({ commitments, meetings, register }) =>
    dueList(
      {
        ...{ commitments: commitments.commitments, meetings: meetings.meetings },
        versions: register.versions,
      },
      TODAY,
    ),
  'the coverage map': (workspace, appeal) =>
    coverageOf(appeal, raisingsOf(appeal, recordsOf(workspace)), null),
  'the timeline': (workspace, appeal) => timelineOf(appeal, recordsOf(workspace)),
};

/** Median milliseconds of processor time of each list: other work on the machine must not count, of so much data. */
export async function measureLists(size: Years): Promise<Readonly<Record<string, number>>> {
  const workspace = Workspace.parse(years(library, size));
  const figures: Record<string, number> = {};
  for (const [name, make] of Object.entries(LISTS)) {
    const act = () => cpuMsOf(() => make(workspace, library.appeals[0]!));
    const samples = await repeated(WARM_UP + SAMPLES, act);
    figures[name] = median(samples.slice(WARM_UP));
  }
  return figures;
}
