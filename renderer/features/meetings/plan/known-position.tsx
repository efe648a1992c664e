import { useTranslation } from 'react-i18next';
import type { ConcernId } from '#core/appeals/ids.ts';
import type { Position } from '#core/appeals/position.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useAppeal } from '../../../state/library.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { toggled } from '../../letters/compose/toggle.ts';
import { ConcernLink } from '../../shared/concern-link.tsx';
import { CountryTags } from '../../shared/country-tags.tsx';
import { Marks } from '../../shared/marks.tsx';
import { WhenText } from '../../shared/when-text.tsx';
import { revise } from '../revise.ts';
import styles from './plan.module.css';

type Props = { readonly meeting: Meeting; readonly position: Position };

/** What an official was reported to say, and our answer with the facts it rests on. */
export function KnownPosition({ meeting, position }: Props) {
  const { t } = useTranslation('meetings');
  const { language } = useAppeal();
  const { id, claim, reply, speaker, place, when, countries, concernIds, marks } = position;
  return (
    <li className={styles.box}>
      <Checkbox
        isSelected={meeting.answerIds.some((one) => one === id)}
        onChange={() => toggleAnswer(meeting, id)}
      >
        <span className={styles.soft}>{t('answers.they')}</span>{' '}
        <span className={styles.name} lang={language}>
          {claim}
        </span>
      </Checkbox>
      <div className={styles.reply}>
        <p className={styles.detail}>
          <CountryTags codes={countries} />
          <span lang={language}>{t('answers.known', { speaker, ...place })}</span>
          <WhenText when={when} />
        </p>
        <p>
          <span className={styles.soft}>{t('answers.we')}</span>{' '}
          <span lang={language}>{reply}</span> <Tag>{t('answers.derived')}</Tag>
        </p>
        <Facts concernIds={concernIds} />
        <Marks marks={marks} />
      </div>
    </li>
  );
}

export const toggleAnswer = ({ id }: Meeting, answerId: Meeting['answerIds'][number]): void =>
  revise(id, ({ answerIds }) => ({ field: 'answerIds', value: [...toggled(answerIds, answerId)] }));

/** The facts an answer rests on, each leading to all of it. */
export function Facts({ concernIds }: { readonly concernIds: readonly ConcernId[] }) {
  const { t } = useTranslation('meetings');
  const { concerns } = useAppeal();
  const facts = concerns.filter(({ id }) => concernIds.includes(id));
  if (facts.length === 0) return <p className={styles.soft}>{t('answers.noFacts')}</p>;
  return (
    <div className={styles.soft}>
      {t('answers.rests')}
      <ul className={styles.facts}>
        {facts.map((concern) => (
          <li key={concern.id}>
            <ConcernLink concern={concern} />
          </li>
        ))}
      </ul>
    </div>
  );
}
