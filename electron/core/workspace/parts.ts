// The workspace is stored in parts, each read when it is first needed. A command names its part.
import type * as z from 'zod';
import { AnnotationsPart } from '../annotations/annotation.ts';
import { AppealId } from '../appeals/ids.ts';
import { assertNever } from '../errors.ts';
import { LettersPart } from '../letters/change.ts';
import { OfficialsPart } from '../officials/official.ts';
import type { Command } from './command.ts';
import { Settings } from './settings.ts';
import { annotationsOf, type Workspace, withAnnotations } from './workspace.ts';

const ANNOTATIONS = 'annotations:';

/** `settings`, `officials`, `letters`, or `annotations:` and the id of their appeal. */
export type PartId = 'settings' | 'officials' | 'letters' | `annotations:${string}`;
export type Part = Settings | OfficialsPart | LettersPart | AnnotationsPart;

/** Read as soon as the workspace is opened: every screen needs them. */
export const firstParts: readonly PartId[] = ['settings', 'officials', 'letters'];

export const annotationsPart = (appealId: AppealId): PartId => `${ANNOTATIONS}${appealId}`;

export const isPartId = (text: string): text is PartId =>
  firstParts.some((id) => id === text) || text.startsWith(ANNOTATIONS);

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
    case 'letters.create':
    case 'letters.revise':
    case 'letters.remove':
      return 'letters';
    case 'settings.choose':
      return 'settings';
    default:
      return assertNever(command);
  }
}

/** The part as `workspace` holds it; annotations of an appeal without any are an empty part. */
export function readPart(workspace: Workspace, id: PartId): Part {
  if (id === 'settings' || id === 'officials' || id === 'letters') return workspace[id];
  return annotationsOf(workspace, appealOf(id));
}

/** `workspace` with a stored part put in its place, checked. Throws a `ZodError`. */
export function placePart(workspace: Workspace, id: PartId, stored: unknown): Workspace {
  if (id === 'settings') return { ...workspace, settings: Settings.parse(stored) };
  if (id === 'officials') return { ...workspace, officials: OfficialsPart.parse(stored) };
  if (id === 'letters') return { ...workspace, letters: LettersPart.parse(stored) };
  return withAnnotations(workspace, AnnotationsPart.parse(stored));
}

/** The ids of all parts that `workspace` holds something in. */
export const partsOf = (workspace: Workspace): readonly PartId[] => [
  ...firstParts,
  ...workspace.annotations.map(({ appealId }) => annotationsPart(appealId)),
];

const appealOf = (id: PartId): z.infer<typeof AppealId> =>
  AppealId.parse(id.slice(ANNOTATIONS.length));
