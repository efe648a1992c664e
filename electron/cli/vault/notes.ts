// Notes as the terminal writes them: plain ones on a whole concern.
import {
  type Annotation,
  type AnnotationContent,
  LONGEST_NOTE,
} from '#core/annotations/annotation.ts';
import type { AnnotationCommand } from '#core/annotations/commands.ts';
import type { AppealId, ConcernId } from '#core/appeals/ids.ts';
import { AppError } from '#core/errors.ts';
import { AnnotationId } from '#core/ids.ts';
import type { Library } from '#core/library/library.ts';
import type { Opened } from '#core/vault/vault-state.ts';
import { annotationsOf } from '#core/workspace/workspace.ts';
import type { Vault } from '#main/vault/vault.ts';
import { type Desk, find } from '../desk.ts';

export type Place = { readonly appealId: AppealId; readonly concernId: ConcernId };

/** Where a note on the concern `id` is kept; an error that names the nearest ids otherwise. */
export function placeOfConcern({ appeals }: Library, id: string): Place {
  const places = appeals.flatMap(({ id: appealId, concerns }) =>
    concerns.map((concern) => ({ id: concern.id, appealId, concernId: concern.id })),
  );
  const { appealId, concernId } = find(places, id, 'concern');
  return { appealId, concernId };
}

/** Throws `input.tooLarge`. */
export function contentWith(
  body: string,
  others: Omit<AnnotationContent, 'body'> = { kind: 'note', tags: [], colour: 'yellow' },
): AnnotationContent {
  if (body.length > LONGEST_NOTE)
    throw new AppError({ code: 'input.tooLarge', limit: LONGEST_NOTE });
  return { ...others, body };
}

/** Settles, with the new note's id, once it is durable. */
export async function addNote(
  vault: Vault,
  { appealId, concernId }: Place,
  body: string,
  desk: Desk,
): Promise<AnnotationId> {
  const [id, at] = [AnnotationId.parse(desk.newId()), desk.now()];
  const content = contentWith(body);
  const annotation = { id, concernId, anchor: null, content, createdAt: at, changedAt: at };
  await applyNow(vault, { type: 'annotations.add', appealId, annotation });
  return id;
}

/** Beside the work that makes a copy worth having. */
export function remindOfBackup(desk: Desk, { backupDue }: Opened): void {
  if (backupDue) desk.warn('No copy was taken elsewhere in the last month: demarche vault backup');
}

export const applyNow = (vault: Vault, command: AnnotationCommand) =>
  vault.apply(vault.current().revision, command);

export type Note = Annotation & { readonly appealId: AppealId };

/** The notes on a concern, or on all concerns of the library. */
export async function notesIn(
  vault: Vault,
  library: Library,
  concern: string | undefined,
): Promise<readonly Note[]> {
  const place = concern === undefined ? null : placeOfConcern(library, concern);
  const appealIds = place ? [place.appealId] : library.appeals.map(({ id }) => id);
  const workspace = await vault.open(appealIds);
  return appealIds
    .flatMap((appealId) =>
      annotationsOf(workspace, appealId).annotations.map((note) => ({ ...note, appealId })),
    )
    .filter(({ concernId }) => place === null || concernId === place.concernId);
}
