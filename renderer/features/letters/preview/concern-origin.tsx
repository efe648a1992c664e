import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import { namedIn } from '#core/letters/provenance.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { useAppeal } from '../../../state/library.ts';
import { PopoverButton } from '../../../ui/popover-button.tsx';
import { ConcernLink } from '../../shared/concern-link.tsx';
import { Developments } from '../../shared/developments.tsx';
import styles from './preview.module.css';

type Props = {
  readonly concern: Concern;
  /** The first words of its paragraph. */
  readonly start: string;
};

/** Where a paragraph of the letter comes from: its concern, its place in the appeal, its sources. */
export function ConcernOrigin({ concern, start }: Props) {
  const { t, i18n } = useTranslation('letters');
  const day = useDayWords();
  const appeal = useAppeal();
  const { page, paragraph } = concern.place;
  const sources = concern.citations.flatMap(
    ({ sourceId }) => appeal.sources.find(({ id }) => id === sourceId) ?? [],
  );
  const since = namedIn([concern], appeal).since.map(({ development }) => development);
  return (
    <PopoverButton label={t('preview.origin', { start })} icon={<BookOpen aria-hidden size={14} />}>
      <div lang={i18n.language} className={styles.origin}>
        <p>
          <ConcernLink concern={concern} />
        </p>
        <p>
          {t('concerns.place', { page, paragraph })} ·{' '}
          {t('preview.asOf', { day: day(appeal.date) })}
        </p>
        {sources.length === 0 ? <p>{t('preview.noLink')}</p> : null}
        {sources.map(({ id, title, publisher, target }) => (
          <p key={id}>
            {publisher}, {title} <code>{target}</code>
          </p>
        ))}
        <Developments later={since} orUnknown />
      </div>
    </PopoverButton>
  );
}
