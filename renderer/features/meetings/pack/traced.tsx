import { BookOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Basis, BriefLine } from '#core/briefs/brief-document.ts';
import type { MeetingId } from '#core/ids.ts';
import { wordsOf } from '#core/letters/words.ts';
import { useAppeal } from '../../../state/library.ts';
import { PopoverButton } from '../../../ui/popover-button.tsx';
import { ConcernOrigin } from '../../letters/preview/concern-origin.tsx';
import { BasisWords } from './basis-words.tsx';
import styles from './paper.module.css';

type Props = {
  readonly line: BriefLine;
  readonly meetingId: MeetingId;
  readonly children: ReactNode;
};

/** Words that tell a line from others, where its button is read out. */
const TELLING = 6;

/** A line with what it rests on at its side; one's own words are marked, never in the file. */
export function Traced({ line: { runs, basis }, meetingId, children }: Props) {
  if (basis === null || runs.length === 0) return children;
  const start = wordsOf(runs).split(' ').slice(0, TELLING).join(' ');
  return (
    <span className={styles.line}>
      <span>{children}</span>
      <span className={styles.pointer}>
        <Origin basis={basis} start={start} meetingId={meetingId} />
      </span>
    </span>
  );
}

type OriginProps = Pick<Props, 'meetingId'> & {
  readonly basis: Basis;
  readonly start: string;
};

function Origin({ basis, start, meetingId }: OriginProps) {
  const { t, i18n } = useTranslation('letters');
  const { concerns } = useAppeal();
  if (basis.type === 'concern') {
    const concern = concerns.find(({ id }) => id === basis.concernId);
    return concern ? <ConcernOrigin concern={concern} start={start} /> : null;
  }
  return (
    <>
      {basis.type === 'own' ? (
        <span className={styles.unsourced} title={t('unsourced.hint')} lang={i18n.language}>
          {t('unsourced.mark')}
        </span>
      ) : null}
      <PopoverButton
        label={t('preview.origin', { start })}
        icon={<BookOpen aria-hidden size={14} />}
      >
        <div lang={i18n.language} className={styles.origin}>
          <BasisWords basis={basis} meetingId={meetingId} />
        </div>
      </PopoverButton>
    </>
  );
}
