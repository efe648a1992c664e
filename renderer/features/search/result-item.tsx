import {
  CalendarDays,
  ChevronRight,
  FileText,
  Link2,
  TriangleAlert,
  UserRound,
} from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryKind } from '#core/search/entry.ts';
import type { Hit } from '#core/search/query.ts';
import { go, type Place } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { Link } from '../../ui/link.tsx';
import { CountryTags } from '../shared/country-tags.tsx';
import { useDateWords } from '../shared/date-words.ts';
import { useReturnFocus } from '../shared/return-focus.ts';
import { EntryDetail } from './entry-detail.tsx';
import { Highlighted } from './highlighted.tsx';
import styles from './result-item.module.css';
import { toggleOpen, useSearchStore } from './search-store.ts';

const ICONS: Readonly<Record<EntryKind, ReactNode>> = {
  concern: <TriangleAlert aria-hidden size={14} />,
  case: <UserRound aria-hidden size={14} />,
  event: <CalendarDays aria-hidden size={14} />,
  source: <Link2 aria-hidden size={14} />,
  entity: <FileText aria-hidden size={14} />,
};

type Props = { readonly hit: Hit; readonly cameFrom: Place | undefined };

/** One result. A concern leads to its page; anything else unfolds to show where it is used. */
export function ResultItem({ hit, cameFrom }: Props) {
  const { t } = useTranslation('search');
  const dates = useDateWords();
  const detail = useId();
  const { entry } = hit;
  const key = `${entry.kind} ${entry.id}`;
  const isOpen = useSearchStore(({ open }) => open === key);
  const heading = <Highlighted text={entry.heading} spans={hit.inHeading} />;
  return (
    <article className={styles.item} data-hit>
      <p className={styles.above}>
        {ICONS[entry.kind]}
        <span>{t(`kinds.${entry.kind}`)}</span>
        {entry.edtf ? <span>{dates(entry.edtf)}</span> : null}
        <CountryTags codes={entry.countries} />
      </p>
      <h2 className={styles.heading}>
        {entry.kind === 'concern' ? (
          <ToConcern id={entry.id} cameFrom={cameFrom}>
            {heading}
          </ToConcern>
        ) : (
          <button
            type="button"
            className={styles.unfold}
            aria-expanded={isOpen}
            aria-controls={detail}
            onClick={() => toggleOpen(key)}
          >
            <ChevronRight aria-hidden size={16} />
            <span>{heading}</span>
          </button>
        )}
      </h2>
      <p className={styles.text}>
        <Highlighted text={entry.text} spans={hit.inText} />
      </p>
      <div id={detail} hidden={!isOpen}>
        {isOpen ? <EntryDetail entry={entry} cameFrom={cameFrom} /> : null}
      </div>
    </article>
  );
}

type ToConcernProps = {
  readonly id: string;
  readonly cameFrom: Place | undefined;
  readonly children: ReactNode;
};

function ToConcern({ id, cameFrom, children }: ToConcernProps) {
  const { concerns } = useAppeal();
  const concern = concerns.find((known) => known.id === id);
  const ref = useReturnFocus<HTMLAnchorElement>(
    cameFrom?.at === 'concern' && cameFrom.concernId === concern?.id,
  );
  return (
    <Link
      ref={ref}
      coversBox
      onPress={() => concern && go({ at: 'concern', concernId: concern.id })}
    >
      {children}
    </Link>
  );
}
