import { useTranslation } from 'react-i18next';
import { fromReply, keptFrom } from '#core/register/keep-commitment.ts';
import type { Reply, SentVersion } from '#core/register/version.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useCommitments } from '../../state/select/meetings.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { CommitmentLink } from '../commitments/commitment-link.tsx';
import { startNow } from '../commitments/start.ts';

type Props = { readonly version: SentVersion; readonly reply: Reply };

/** A reply that promises something is followed up like what was said in a meeting. */
export function KeepReply({ version, reply }: Props) {
  const { t } = useTranslation('register');
  const appeal = useAppeal();
  const kept = keptFrom(reply, useCommitments());
  if (kept) return <CommitmentLink commitment={kept}>{t('replies.kept')}</CommitmentLink>;
  const keep = () => {
    const commitment = fromReply(reply, version, appeal, startNow('accepted'));
    dispatch({ type: 'commitments.add', commitment });
    go({ at: 'commitment', commitmentId: commitment.id });
  };
  return <Button onPress={keep}>{t('replies.keep')}</Button>;
}
