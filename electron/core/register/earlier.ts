import type { VersionId } from '../ids.ts';
import type { Earlier } from '../letters/new-letter.ts';
import type { OfficeId } from '../officials/office.ts';
import { isSent, type RegisterPart, type SentVersion } from './version.ts';

/** What a letter to `officeIds` that follows up `version` says of it: their last answer, if any came. */
export function earlierOf(
  { id, subject, sending, replies }: SentVersion,
  officeIds: readonly OfficeId[],
): Earlier {
  const days = replies
    .filter(({ kind, officeId }) => kind !== 'acknowledged' && officeIds.includes(officeId))
    .map(({ on }) => on)
    .toSorted();
  return { versionId: id, subject, sentOn: sending.on, repliedOn: days.at(-1) ?? null };
}

/** The sent letter with this id; `null` where none is, or it is no longer in the register. */
export const sentVersion = ({ versions }: RegisterPart, id: VersionId | null): SentVersion | null =>
  versions.filter(isSent).find((version) => version.id === id) ?? null;
