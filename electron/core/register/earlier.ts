import type { VersionId } from '../ids.ts';
import type { Earlier } from '../letters/new-letter.ts';
import { isSent, type RegisterPart, type SentVersion } from './version.ts';

/** What a letter that follows up `version` says of it: the last answer, if any came. */
export function earlierOf({ id, subject, sending, replies }: SentVersion): Earlier {
  const days = replies.map(({ on }) => on).toSorted();
  return { versionId: id, subject, sentOn: sending.on, repliedOn: days.at(-1) ?? null };
}

/** The sent letter with this id; `null` where none is, or it is no longer in the register. */
export const sentVersion = ({ versions }: RegisterPart, id: VersionId | null): SentVersion | null =>
  versions.filter(isSent).find((version) => version.id === id) ?? null;
