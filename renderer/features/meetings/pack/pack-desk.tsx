import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BriefKind } from '#core/briefs/brief-document.ts';
import { missingInBrief } from '#core/briefs/missing.ts';
import { paperOf } from '#core/briefs/papers.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { Tabs } from '../../../ui/tabs.tsx';
import { ChosenNotes } from './chosen-notes.tsx';
import { Facts } from './facts.tsx';
import { Gaps } from './gaps.tsx';
import styles from './pack.module.css';
import { PackActions } from './pack-actions.tsx';
import { PaperReading } from './paper-reading.tsx';
import { useBriefParts } from './use-brief-parts.ts';

/** The papers on the desk: what is written, and beside it what is missing and what is chosen. */
export function PackDesk({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('pack');
  const parts = useBriefParts(meeting);
  const [kind, setKind] = useState<BriefKind>('brief');
  const document = useMemo(() => paperOf[kind](parts), [kind, parts]);
  const gaps = useMemo(() => missingInBrief(parts), [parts]);
  return (
    <div className={styles.desk}>
      <PackActions
        parts={parts}
        document={document}
        isComplete={gaps.every(({ isBlocking }) => !isBlocking)}
      />
      <div className={styles.columns}>
        <Tabs
          label={t('papers')}
          selected={kind}
          onSelect={setKind}
          tabs={BriefKind.options.map((id) => ({
            id,
            name: t(`kinds.${id}`),
            panel: id === kind ? <PaperReading meetingId={meeting.id} document={document} /> : null,
          }))}
        />
        <aside aria-label={t('beside')} className={styles.side}>
          <Gaps gaps={gaps} meeting={meeting} />
          <Facts parts={parts} />
          <ChosenNotes parts={parts} />
        </aside>
      </div>
    </div>
  );
}
