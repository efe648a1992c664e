// All private data as one value, held in parts: one per appeal for annotations, one each for
// officials, meetings, commitments, letters, letterheads, the register, travel and settings. A command
// changes exactly one part.
import * as z from 'zod';
import { AnnotationsPart } from '../annotations/annotation.ts';
import type { AppealId } from '../appeals/ids.ts';
import { CommitmentsPart } from '../commitments/commitment.ts';
import { LetterheadsPart } from '../letterheads/letterhead.ts';
import { LettersPart } from '../letters/change.ts';
import { MeetingsPart } from '../meetings/change.ts';
import { OfficialsPart } from '../officials/official.ts';
import { RegisterPart } from '../register/version.ts';
import { TravelPart } from '../travel/trip.ts';
import { defaultSettings, Settings } from './settings.ts';

/** Grows when a stored workspace must be migrated before it can be read. */
export const WORKSPACE_VERSION = 5;

export const Workspace = z.strictObject({
  version: z.literal(WORKSPACE_VERSION),
  /** Counts acknowledged commands; never a clock. */
  revision: z.int().nonnegative(),
  annotations: z.array(AnnotationsPart),
  officials: OfficialsPart,
  meetings: MeetingsPart,
  commitments: CommitmentsPart,
  letters: LettersPart,
  letterheads: LetterheadsPart,
  register: RegisterPart,
  travel: TravelPart,
  settings: Settings,
});
export type Workspace = z.infer<typeof Workspace>;

export const emptyWorkspace: Workspace = {
  version: WORKSPACE_VERSION,
  revision: 0,
  annotations: [],
  officials: { offices: [], holders: [], forms: [] },
  meetings: { meetings: [], answers: [] },
  commitments: { commitments: [] },
  letters: { letters: [], templates: [] },
  letterheads: { letterheads: [] },
  register: { versions: [] },
  travel: { trips: [], here: null },
  settings: defaultSettings,
};

/** The annotations on one appeal; an empty part when there are none yet. */
export function annotationsOf(workspace: Workspace, appealId: AppealId): AnnotationsPart {
  return (
    workspace.annotations.find((part) => part.appealId === appealId) ?? {
      appealId,
      annotations: [],
    }
  );
}

/**
 * `workspace` with the annotations on one appeal put in their place. Parts stand in order of id and
 * an empty one is not kept: undoing a first note leaves no trace.
 */
export function withAnnotations(workspace: Workspace, part: AnnotationsPart): Workspace {
  const at = workspace.annotations.findIndex(({ appealId }) => appealId === part.appealId);
  if (at >= 0 && part.annotations.length > 0)
    return { ...workspace, annotations: workspace.annotations.with(at, part) };
  const others = workspace.annotations.filter(({ appealId }) => appealId !== part.appealId);
  const kept = part.annotations.length > 0 ? [...others, part] : others;
  return {
    ...workspace,
    annotations: kept.sort((a, b) => (a.appealId < b.appealId ? -1 : 1)),
  };
}
