import { VersionId } from '#core/ids.ts';
import { allInOne, lettersApart } from '#core/letters/apart.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { whichOf } from '#core/letters/which-letter.ts';
import { type Seal, seal } from '#core/register/seal.ts';
import type { Channel } from '#core/register/version.ts';
import { call } from '../../../app/client.ts';
import { newId, now } from '../../../app/clock.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { useCatalog } from '../../../state/library.ts';
import { dispatch, savedAll } from '../../../state/workspace-store.ts';
import { useJob, type Work } from '../../shared/use-job.ts';

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
    const sending: Seal['sending'] = sent && { ...sent, librarySha256: about.librarySha256 };
    const letters = lettersApart(parts);
    // What goes out is what each recipient reads; a draft is kept whole.
    for (const one of sent || letters.length === 1 ? letters : [allInOne(parts)]) {
      const { sha256 } = await call('letters.fingerprint', whichOf(one));
      const version = seal(one, { id: newId(VersionId), at: now(), sha256, sending });
      dispatch({ type: 'register.seal', version });
    }
  };
  return { work, start: (sent) => work.run(() => sealNow(sent)) };
}
