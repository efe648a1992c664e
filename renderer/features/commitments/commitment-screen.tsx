import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { dueState } from '#core/commitments/due.ts';
import type { CommitmentId } from '#core/ids.ts';
import { today } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { useCommitment } from '../../state/select/meetings.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AnswersSection } from './answers-section.tsx';
import { ClosingSection } from './closing-section.tsx';
import { useCommitmentWords } from './commitment-words.ts';
import styles from './commitments.module.css';
import { DueSection } from './due-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { GradeSection } from './grade-section.tsx';
import { LetterButtons } from './letter-buttons.tsx';
import { LifeStrip } from './life-strip.tsx';
import { ProgressSection } from './progress-section.tsx';
import { SaidSection } from './said-section.tsx';

/** One commitment: what was said, until when, and what came of it. */
export function CommitmentScreen({ commitmentId }: { readonly commitmentId: CommitmentId }) {
  const { t } = useTranslation('commitments');
  const commitment = useCommitment(commitmentId);
  const toAll = () => go({ at: 'commitments' });
  if (!commitment)
    return (
      <Screen
        title={t('gone')}
        lead={t('goneHint')}
        actions={<Button onPress={toAll}>{t('all')}</Button>}
      >
        {null}
      </Screen>
    );
  const remove = () => dispatch({ type: 'commitments.remove', id: commitment.id });
  return (
    <Screen
      title={commitment.what.trim() || t('blank')}
      width="reading"
      above={<Link onPress={toAll}>{t('title')}</Link>}
      lead={<Lead commitment={commitment} />}
      actions={
        <>
          <LetterButtons commitments={[commitment]} />
          <Button kind="quiet" onPress={remove}>
            <Trash2 aria-hidden size={16} />
            {t('remove')}
          </Button>
        </>
      }
    >
      <div className={styles.sections}>
        <LifeStrip commitment={commitment} />
        <DueSection commitment={commitment} />
        <ProgressSection commitment={commitment} />
        <ClosingSection commitment={commitment} />
        <GradeSection commitment={commitment} />
        <SaidSection commitment={commitment} />
        <AnswersSection commitment={commitment} />
        <EvidenceSection commitment={commitment} />
      </div>
    </Screen>
  );
}

function Lead({ commitment }: { readonly commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const words = useCommitmentWords();
  const day = today();
  const standing = words.standing(commitment, dueState(commitment, day), day);
  return (
    <>
      {words.made(commitment)}{' '}
      <span className={styles.tags}>
        <Tag tone={standing.tone}>{standing.text}</Tag>
        <Tag>{t(`grades.${commitment.grade}`)}</Tag>
      </span>
    </>
  );
}
