import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerId } from '#core/ids.ts';
import type { Answer } from '#core/meetings/answer.ts';
import { fittingAnswers } from '#core/meetings/fitting-answers.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { newId } from '../../../app/clock.ts';
import { useAppeal } from '../../../state/library.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { useAnswers } from '../../../state/select/meetings.ts';
import { dispatch } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Gone } from '../../letters/compose/gone.tsx';
import { Section } from '../../letters/compose/section.tsx';
import { useShowPart } from '../../letters/parts.tsx';
import { revise } from '../revise.ts';
import { KnownPosition } from './known-position.tsx';
import { OwnAnswer } from './own-answer.tsx';
import styles from './plan.module.css';

type Props = { readonly meeting: Meeting };

/** What they may say, and what we then say: of the library, and the user's own. */
export function AnswersSection({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const appeal = useAppeal();
  const officials = useOfficials();
  const all = useAnswers();
  const mine = all.filter(({ appealId }) => appealId === appeal.id);
  const [isAll, setAll] = useState(false);
  const show = useShowPart();
  const { positions, answers } = fittingAnswers({
    meeting,
    appeal,
    offices: officials.map(({ office }) => office),
    answers: mine,
  });
  const isChosen = ({ id }: { readonly id: string }) => meeting.answerIds.some((one) => one === id);
  const isHidden = (one: { readonly id: string }) => !isAll && !isChosen(one);
  const hidden = [...positions.others, ...answers.others].filter((one) => !isChosen(one)).length;
  const add = () => {
    const id = newId(AnswerId);
    dispatch({ type: 'meetings.addAnswer', answer: { ...BLANK, id, appealId: appeal.id } });
    revise(meeting.id, ({ answerIds }) => ({ field: 'answerIds', value: [...answerIds, id] }));
    show(`row:${id}`);
  };
  const there = new Set<string>([...appeal.positions, ...all].map(({ id }) => id));
  const known = [...positions.fit, ...positions.others.filter((one) => !isHidden(one))];
  const own = [...answers.fit, ...answers.others.filter((one) => !isHidden(one))];
  return (
    <Section
      title={t('answers.title')}
      hint={t('answers.hint')}
      actions={
        <>
          <Button onPress={add}>{t('answers.add')}</Button>
          {hidden > 0 || isAll ? (
            <Button kind="quiet" onPress={() => setAll(!isAll)}>
              {isAll ? t('answers.fewer') : t('answers.others', { count: hidden })}
            </Button>
          ) : null}
        </>
      }
    >
      {meeting.answerIds.every((id) => there.has(id)) ? null : (
        <GoneAnswers
          onLeaveOut={() =>
            revise(meeting.id, ({ answerIds }) => ({
              field: 'answerIds',
              value: answerIds.filter((id) => there.has(id)),
            }))
          }
        />
      )}
      {known.length + own.length === 0 ? <p className={styles.soft}>{t('answers.none')}</p> : null}
      <ul className={styles.list}>
        {known.map((position) => (
          <KnownPosition key={position.id} meeting={meeting} position={position} />
        ))}
      </ul>
      {own.length > 0 ? (
        <div className={styles.part}>
          <h3>{t('answers.own')}</h3>
          <p className={styles.soft}>{t('answers.ownHint')}</p>
          <ul className={styles.list}>
            {own.map((answer) => (
              <OwnAnswer key={answer.id} meeting={meeting} answer={answer} />
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}

/** Chosen once, and not there any more: no paper can be saved with it. */
function GoneAnswers({ onLeaveOut }: { readonly onLeaveOut: () => void }) {
  const { t } = useTranslation('meetings');
  return (
    <Choices>
      <Gone>{t('answers.gone')}</Gone>
      <Button kind="quiet" onPress={onLeaveOut}>
        {t('answers.leaveOut')}
      </Button>
    </Choices>
  );
}

const BLANK: Omit<Answer, 'id' | 'appealId'> = {
  countries: [],
  stance: 'rebut',
  claim: '',
  reply: '',
  concernIds: [],
  source: '',
};
