import type { AnnotationId } from '#core/ids.ts';

/** The id of a note's card on the page: highlights point to it. */
export const noteDomId = (id: AnnotationId): string => `note-${id}`;
