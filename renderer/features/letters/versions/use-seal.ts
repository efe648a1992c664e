import { VersionId } from '#core/ids.ts';
import { allInOne, lettersApart } from '#core/letters/apart.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { whichOf } from '#core/letters/which-letter.ts';
import { type Seal, seal } from '#core/register/seal.ts';
import type { Channel, Version } from '#core/register/version.ts';
import { call } from '../../../app/client.ts';
import { newId, now } from '../../../app/clock.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { useCatalog } from '../../../state/library.ts';
import { dispatch, savedAll } from '../../../state/workspace-store.ts';
import { useJob, type Work } from '../../shared/use-job.ts';
import { letterNow } from '../revise.ts';

/** When and how a letter went out. */
export type Sent = { readonly on: string; readonly channel: Channel };

/** Seals the letter as main holds it once everything typed has reached it. */
export function useSeal(parts: LetterParts): {
  readonly work: Work<void>;
  /** `null`: it is kept and does not go out. */
  readonly start: (sent: Sent | null) => void;
} {
  const { about } = useCatalog();
  const work = useJob<void>();
  const sealNow = async (sent: Sent | null): Promise<void> => {
    flushDrafts();
    await savedAll();
    const letter = letterNow(parts.letter.id);
    if (!letter) return;
    const sending: Seal['sending'] = sent && { ...sent, librarySha256: about.librarySha256 };
    const versions: Version[] = [];
    for (const one of toSeal({ ...parts, letter }, sent)) {
      const { sha256 } = await call('letters.fingerprint', whichOf(one));
      versions.push(seal(one, { id: newId(VersionId), at: now(), sha256, sending }));
    }
    // Words and fingerprints are of one state, or neither is kept.
    if (letterNow(letter.id)?.changedAt !== letter.changedAt) return sealNow(sent);
    for (const version of versions) dispatch({ type: 'register.seal', version });
  };
  return { work, start: (sent) => work.run(() => sealNow(sent)) };
}

/** What goes out is what each recipient reads; a draft is kept whole. */
function toSeal(parts: LetterParts, sent: Sent | null): readonly LetterParts[] {
  const letters = lettersApart(parts);
  return sent || letters.length === 1 ? letters : [allInOne(parts)];
}
