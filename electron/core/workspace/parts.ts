// The workspace is stored in parts, each read when it is first needed. A command names its part.
import type * as z from 'zod';
import { AnnotationsPart } from '../annotations/annotation.ts';
import { AppealId } from '../appeals/ids.ts';
import { CommitmentsPart } from '../commitments/commitment.ts';
import { assertNever } from '../errors.ts';
import { LetterheadsPart } from '../letterheads/letterhead.ts';
import { LettersPart } from '../letters/change.ts';
import { MeetingsPart } from '../meetings/change.ts';
import { OfficialsPart } from '../officials/official.ts';
import { RegisterPart } from '../register/version.ts';
import { TravelPart } from '../travel/trip.ts';
import type { Command } from './command.ts';
import { Settings } from './settings.ts';
import { annotationsOf, type Workspace, withAnnotations } from './workspace.ts';

const ANNOTATIONS = 'annotations:';

/** The parts there is one of, and what each holds. */
const single = {
  settings: Settings,
  officials: OfficialsPart,
  meetings: MeetingsPart,
  commitments: CommitmentsPart,
  letters: LettersPart,
  letterheads: LetterheadsPart,
  register: RegisterPart,
  travel: TravelPart,
} as const;
type Single = keyof typeof single;

/** One of the single parts, or `annotations:` and the id of their appeal. */
export type PartId = Single | `annotations:${string}`;
export type Part = z.infer<(typeof single)[Single]> | AnnotationsPart;

const isSingle = (id: string): id is Single => Object.hasOwn(single, id);

/** Read as soon as the workspace is opened: every screen needs them. */
export const firstParts: readonly PartId[] = Object.keys(single).filter(isSingle);

export const annotationsPart = (appealId: AppealId): PartId => `${ANNOTATIONS}${appealId}`;

export const isPartId = (text: string): text is PartId =>
  isSingle(text) || text.startsWith(ANNOTATIONS);

/** The one part that `command` changes. */
export function partOf(command: Command): PartId {
  switch (command.type) {
    case 'annotations.add':
    case 'annotations.rewrite':
    case 'annotations.reanchor':
    case 'annotations.remove':
      return annotationsPart(command.appealId);
    case 'officials.addOffice':
    case 'officials.editOffice':
    case 'officials.removeOffice':
    case 'officials.confirmHolder':
    case 'officials.withdrawHolder':
    case 'officials.confirmForm':
    case 'officials.withdrawForm':
      return 'officials';
    case 'meetings.create':
    case 'meetings.revise':
    case 'meetings.remove':
    case 'meetings.addAnswer':
    case 'meetings.editAnswer':
    case 'meetings.removeAnswer':
      return 'meetings';
    case 'commitments.add':
    case 'commitments.revise':
    case 'commitments.remove':
      return 'commitments';
    case 'letters.create':
    case 'letters.revise':
    case 'letters.remove':
    case 'letters.addTemplate':
    case 'letters.editTemplate':
    case 'letters.removeTemplate':
      return 'letters';
    case 'letterheads.add':
    case 'letterheads.rename':
    case 'letterheads.remove':
      return 'letterheads';
    case 'register.seal':
    case 'register.noteReplies':
    case 'register.remove':
      return 'register';
    case 'travel.leave':
    case 'travel.comeBack':
    case 'travel.forget':
      return 'travel';
    case 'settings.choose':
      return 'settings';
    default:
      return assertNever(command);
  }
}

/** The part as `workspace` holds it; annotations of an appeal without any are an empty part. */
export function readPart(workspace: Workspace, id: PartId): Part {
  if (isSingle(id)) return workspace[id];
  return annotationsOf(workspace, appealOf(id));
}

/** `workspace` with a stored part put in its place, checked. Throws a `ZodError`. */
export function placePart(workspace: Workspace, id: PartId, stored: unknown): Workspace {
  if (isSingle(id)) return { ...workspace, [id]: single[id].parse(stored) };
  return withAnnotations(workspace, AnnotationsPart.parse(stored));
}

/** The ids of all parts that `workspace` holds something in. */
export const partsOf = (workspace: Workspace): readonly PartId[] => [
  ...firstParts,
  ...workspace.annotations.map(({ appealId }) => annotationsPart(appealId)),
];

const appealOf = (id: PartId): z.infer<typeof AppealId> =>
  AppealId.parse(id.slice(ANNOTATIONS.length));
