import { FileDown, FolderDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BriefDocument, BriefKind } from '#core/briefs/brief-document.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { givenInLetters } from '#core/briefs/leave-behind.ts';
import { Button } from '../../../ui/button.tsx';
import { SaveOutcome } from '../../letters/save/save-outcome.tsx';
import { LeaveBehindButton } from './leave-behind-button.tsx';
import { LeavingPapers, type Way } from './leaving-papers.tsx';
import styles from './pack.module.css';
import { PackOutcome } from './pack-outcome.tsx';
import { useLeaveBehind } from './use-leave-behind.ts';
import { useSavePack } from './use-save-pack.ts';
import { type Leaves, useSavePaper } from './use-save-paper.ts';

type Props = {
  readonly parts: BriefParts;
  /** The paper that is shown. */
  readonly document: BriefDocument;
  readonly isComplete: boolean;
};

const AS: readonly Leaves[] = ['docx', 'pdf', 'print', 'redacted'];

/** What can be done with the papers; before any of them leaves, it is shown what does. */
export function PackActions({ parts, document, isComplete }: Props) {
  const { t } = useTranslation('pack');
  const [leaving, setLeaving] = useState<'one' | 'all' | null>(null);
  const { meeting } = parts;
  const { save, start, dismiss } = useSavePaper();
  const all = useSavePack(meeting.id);
  const isBusy = save.state === 'saving' || all.pack.state === 'running';
  const ways: readonly Way[] = AS.map((as) => ({
    id: as,
    name: t(`ways.${as}`),
    ...(as === 'docx' ? { isFirst: true } : {}),
    ...(as === 'redacted' ? { withoutNames: true } : {}),
    act: () => start({ meetingId: meeting.id, document, as }),
  }));
  const leftBehind = useLeaveBehind(meeting.id);
  const saveAll = () => {
    if (leftBehind.letters.length === 0) leftBehind.make();
    all.start();
  };
  const whole: readonly Way[] = [{ id: 'all', name: t('ways.all'), isFirst: true, act: saveAll }];
  return (
    <div className={styles.top}>
      <div className={styles.actions}>
        <Button kind="primary" isDisabled={!isComplete || isBusy} onPress={() => setLeaving('one')}>
          <FileDown aria-hidden size={16} />
          {t(`save.${document.kind}`)}
        </Button>
        <Button isDisabled={!isComplete || isBusy} onPress={() => setLeaving('all')}>
          <FolderDown aria-hidden size={16} />
          {t('save.all')}
        </Button>
        <LeaveBehindButton meeting={meeting} isComplete={isComplete} />
      </div>
      {isComplete ? null : <p className={styles.soft}>{t('incomplete')}</p>}
      <p role="status" className={styles.soft}>
        {save.state === 'saving' ? t('working') : null}
      </p>
      <SaveOutcome save={save} onDismiss={dismiss} />
      <PackOutcome pack={all.pack} onStop={all.stop} onDismiss={all.dismiss} />
      {leaving === null ? null : (
        <LeavingPapers
          parts={parts}
          kinds={leaving === 'all' ? BriefKind.options : ONLY[document.kind]}
          ways={leaving === 'all' ? whole : ways}
          also={leaving === 'all' ? <LettersToo parts={parts} /> : null}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}

const ONLY: Readonly<Record<BriefKind, readonly BriefKind[]>> = {
  brief: ['brief'],
  speakingNotes: ['speakingNotes'],
};

/** Letters have a screen of their own for what leaves with them. */
function LettersToo({ parts: { meeting } }: Pick<Props, 'parts'>) {
  const { t } = useTranslation('pack');
  const { letters } = useLeaveBehind(meeting.id);
  const names = givenInLetters(meeting, letters);
  if (letters.length === 0) return <p className={styles.soft}>{t('letterMade')}</p>;
  return (
    <>
      <p className={styles.warn}>{t('lettersToo', { count: letters.length })}</p>
      {names.length === 0 ? null : (
        <p className={styles.warn}>{t('lettersName', { names: names.join(', ') })}</p>
      )}
    </>
  );
}
