// What the papers of a meeting cost with years of others behind it: making them, which a screen does as
// the plan is written, and the Word file of a brief beside the zip of its parts.
import { briefOf } from '#core/briefs/brief.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { speakingNotesOf } from '#core/briefs/speaking-notes.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { officials } from '#core/officials/official.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { aSender } from '#tests/support/letters.ts';
import { cpuMsOf, median, repeated } from './figures.ts';
import { type Years, years } from './made-up-meetings.ts';
import { floorsOf } from './raw-zip.ts';

const WARM_UP = 20;
const SAMPLES = 30;

const library = bundledLibrary();
const plain = { countsPages: false };

/** A meeting that is to come, with the bundled positions and a case, like the last one otherwise. */
function planned(all: readonly Meeting[]): Meeting {
  const [appeal] = library.appeals;
  return {
    ...all.at(-1)!,
    status: 'planned',
    on: '2026-12-01',
    raised: [],
    statements: [],
    caseId: appeal!.cases[0]!.id,
    answerIds: appeal!.positions.map(({ id }) => id),
  };
}

function partsOf(workspace: Workspace, meeting: Meeting): BriefParts {
  return {
    meeting,
    library,
    officials: officials(library.offices, workspace.officials),
    annotations: [],
    answers: [],
    meetings: workspace.meetings.meetings,
    commitments: workspace.commitments.commitments,
    sender: aSender,
    today: '2026-11-25',
  };
}

const cpuOf = async (act: () => unknown): Promise<number> => {
  const samples = await repeated(WARM_UP + SAMPLES, () => cpuMsOf(act));
  return median(samples.slice(WARM_UP));
};

/** Median milliseconds of processor time. */
export async function measurePapers(size: Years) {
  const workspace = Workspace.parse(years(library, size));
  const { meetings } = workspace.meetings;
  const parts = partsOf(workspace, planned(meetings));
  const brief = briefOf(parts);
  const bytes = await renderDocx(brief, plain);
  const another = await renderDocx(
    briefOf(partsOf(workspace, { ...parts.meeting, agenda: meetings[0]!.agenda })),
    plain,
  );
  const { raw, written } = floorsOf(bytes, another);
  return {
    brief: await cpuOf(() => briefOf(parts)),
    speakingNotes: await cpuOf(() => speakingNotesOf(parts)),
    letter: await cpuOf(() => renderDocx(brief, plain)),
    raw: await cpuOf(raw),
    written: await cpuOf(written),
  };
}
