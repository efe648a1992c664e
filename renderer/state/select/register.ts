import { useMemo } from 'react';
import type { LetterId, VersionId } from '#core/ids.ts';
import { sentVersion } from '#core/register/earlier.ts';
import { isSent, type SentVersion, type Version } from '#core/register/version.ts';
import { useWorkspace } from '../workspace-store.ts';

export const useVersions = (): readonly Version[] =>
  useWorkspace(({ workspace }) => workspace.register.versions);

/** What went out, the last sent first. */
export function useSent(): readonly SentVersion[] {
  const versions = useVersions();
  return useMemo(
    () => versions.filter(isSent).toSorted((a, b) => (a.sending.on < b.sending.on ? 1 : -1)),
    [versions],
  );
}

export const useSentVersion = (id: VersionId): SentVersion | null =>
  useWorkspace(({ workspace }) => sentVersion(workspace.register, id));

/** What was sealed of one draft, the last first. */
export function useVersionsOf(letterId: LetterId): readonly Version[] {
  const versions = useVersions();
  return useMemo(
    () =>
      versions
        .filter((version) => version.letterId === letterId)
        .toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    [versions, letterId],
  );
}
