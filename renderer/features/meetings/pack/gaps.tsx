import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BriefGap } from '#core/briefs/missing.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { go } from '../../../app/place.ts';
import { useAppeal } from '../../../state/library.ts';
import { Link } from '../../../ui/link.tsx';
import { useOfficeTitle } from '../../shared/office-title.ts';
import { gapWords } from './gap-words.ts';
import styles from './pack.module.css';

type Props = { readonly gaps: readonly BriefGap[]; readonly meeting: Meeting };

/** What is missing before a paper is saved, and what to think of; it is put right in the plan. */
export function Gaps({ gaps, meeting }: Props) {
  const { t } = useTranslation('pack');
  const appeal = useAppeal();
  const names = {
    office: useOfficeTitle(),
    ask: (id: string) => appeal.asks.find((one) => one.id === id)?.text ?? id,
  };
  return (
    <section aria-label={t('gaps.title')} className={styles.part}>
      <h2>{t('gaps.title')}</h2>
      {gaps.some(({ isBlocking }) => isBlocking) ? null : (
        <p className={styles.complete}>
          <CircleCheck aria-hidden size={16} />
          {t('gaps.complete')}
        </p>
      )}
      {gaps.length === 0 ? null : (
        <ul className={styles.gaps}>
          {gaps.map((gap) => {
            const text = gapWords(t, gap, names);
            return (
              <li key={text} className={styles.gap}>
                {gap.isBlocking ? (
                  <CircleAlert aria-hidden size={16} className={styles.bad} />
                ) : (
                  <Info aria-hidden size={16} className={styles.soft} />
                )}
                <span>{text}</span>
              </li>
            );
          })}
        </ul>
      )}
      <p>
        <Link onPress={() => go({ at: 'meeting', meetingId: meeting.id })}>{t('toPlan')}</Link>
      </p>
    </section>
  );
}
