import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { MinutesSection } from '../commitments/minutes-section.tsx';
import { ShowPartProvider, useFocusPart } from '../letters/parts.tsx';
import { Aside } from './aside.tsx';
import { LastTime } from './last-time.tsx';
import styles from './meeting-desk.module.css';
import { AgendaSection } from './plan/agenda-section.tsx';
import { AimSection } from './plan/aim-section.tsx';
import { AnswersSection } from './plan/answers-section.tsx';
import { CaseSection } from './plan/case-section.tsx';
import { FollowUpSection } from './plan/follow-up-section.tsx';
import { PeopleSection } from './plan/people-section.tsx';
import { SensitiveSection } from './plan/sensitive-section.tsx';
import { WhenSection } from './plan/when-section.tsx';
import { Standing } from './standing.tsx';

/** The meeting on the desk: all of its plan in reading order, and beside it what belongs to it. */
export function MeetingDesk({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const desk = useRef<HTMLDivElement>(null);
  const show = useFocusPart(desk);
  const isAfter = meeting.status === 'held' || meeting.statements.length > 0;
  return (
    <ShowPartProvider value={show}>
      <div ref={desk} className={styles.desk}>
        <Standing meeting={meeting} />
        <div className={styles.columns}>
          <div className={styles.main}>
            {isAfter ? <MinutesSection meeting={meeting} /> : null}
            <LastTime meeting={meeting} />
            <form aria-label={t('plan')} onSubmit={(event) => event.preventDefault()}>
              <WhenSection meeting={meeting} />
              <PeopleSection meeting={meeting} />
              <AimSection meeting={meeting} />
              <AgendaSection meeting={meeting} />
              <CaseSection meeting={meeting} />
              <AnswersSection meeting={meeting} />
              <SensitiveSection meeting={meeting} />
              <FollowUpSection meeting={meeting} />
            </form>
          </div>
          <Aside meeting={meeting} />
        </div>
      </div>
    </ShowPartProvider>
  );
}
