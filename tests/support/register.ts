// Sealed letters for tests, each with the fields that a test speaks of.
import { VersionId } from '#core/ids.ts';
import { type Seal, seal } from '#core/register/seal.ts';
import { isSent, type Reply, type SentVersion, type Version } from '#core/register/version.ts';
import { letterParts } from './letters.ts';

export const versionId = (number: number): VersionId =>
  VersionId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);

export const aSeal = (fields: Partial<Seal> = {}): Seal => ({
  id: versionId(1),
  at: '2026-11-24T10:00:00.000Z',
  sha256: 'ab'.repeat(32),
  sending: { on: '2026-11-24', channel: 'post', librarySha256: 'cd'.repeat(32) },
  ...fields,
});

export function aSentVersion(fields: Partial<Version> = {}): SentVersion {
  const version: Version = { ...seal(letterParts(), aSeal()), ...fields };
  if (!isSent(version)) throw new Error('it was not sent');
  return version;
}

export const aReply = (fields: Partial<Reply> = {}): Reply =>
  ({
    id: crypto.randomUUID(),
    officeId: 'eu-commissioner',
    on: '2026-12-01',
    kind: 'answered',
    words: '',
    ...fields,
  }) as Reply;
