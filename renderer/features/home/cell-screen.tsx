import { ArrowLeft, ArrowRight, PenLine } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CellKey, cellKeys, concernsIn } from '#core/appeals/cell.ts';
import type { CountryCode } from '#core/appeals/ids.ts';
import { useAction } from '../../app/actions.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { OtherKind } from '../letters/kinds/other-kind.tsx';
import { PreparePack } from '../meetings/prepare/prepare-pack.tsx';
import { useNames } from '../shared/names.ts';
import { useCameBackFrom } from '../shared/return-focus.ts';
import { useStartLetter } from '../shared/start-letter.ts';
import styles from './cell-screen.module.css';
import { ConcernCard } from './concern-card.tsx';

type Props = { readonly country: CountryCode | null; readonly themeId: string };

/** The concerns of one theme in one country, or region-wide (`country` null). */
export function CellScreen({ country, themeId }: Props) {
  const { t } = useTranslation('home');
  const appeal = useAppeal();
  const names = useNames();
  const cameFrom = useCameBackFrom();
  const concerns = useMemo(
    () => concernsIn(appeal, { country, themeId }),
    [appeal, country, themeId],
  );
  const write = useWriteWith(concerns);
  const theme = names.theme(themeId);
  const title =
    country === null
      ? t('cell.regionalTitle', { theme })
      : t('cell.title', { theme, country: names.country(country) });
  return (
    <Screen
      title={title}
      above={<Link onPress={() => go({ at: 'home' })}>{t('cell.overview')}</Link>}
      actions={
        <>
          <Neighbours here={{ country, themeId }} />
          <Button kind="primary" isDisabled={concerns.length === 0} onPress={write}>
            <PenLine aria-hidden size={16} />
            {t('cell.write')}
          </Button>
          <OtherKind
            start={{ concernIds: concerns.map(({ id }) => id) }}
            isDisabled={concerns.length === 0}
          />
          {country === null ? null : (
            <PreparePack start={{ countries: [country], themeIds: [themeId] }} />
          )}
        </>
      }
    >
      {concerns.length === 0 ? (
        <p>{t('cell.empty')}</p>
      ) : (
        <ul className={styles.concerns}>
          {concerns.map((concern) => (
            <li key={concern.id}>
              <ConcernCard concern={concern} cameFrom={cameFrom} />
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}

/** Starts a letter with these concerns; also what Ctrl+N does while they are shown. */
function useWriteWith(concerns: ReturnType<typeof concernsIn>): () => void {
  const startLetter = useStartLetter();
  const write = useCallback(
    () => startLetter({ concernIds: concerns.map(({ id }) => id) }),
    [startLetter, concerns],
  );
  useAction('letter.new', write);
  return write;
}

/** To the cell before and the cell after, in reading order. */
function Neighbours({ here }: { readonly here: CellKey }) {
  const { t } = useTranslation('home');
  const cells = cellKeys(useAppeal()).flat();
  const at = cells.findIndex(
    ({ country, themeId }) => country === here.country && themeId === here.themeId,
  );
  const name = useNeighbourName();
  const previous = cells[at - 1];
  const next = cells[at + 1];
  return (
    <div className={styles.neighbours}>
      <IconButton
        kind="plain"
        label={previous ? t('cell.previous', name(previous)) : t('cell.first')}
        icon={<ArrowLeft aria-hidden size={18} />}
        isDisabled={!previous}
        onPress={() => previous && go({ at: 'cell', ...previous })}
      />
      <IconButton
        kind="plain"
        label={next ? t('cell.next', name(next)) : t('cell.last')}
        icon={<ArrowRight aria-hidden size={18} />}
        isDisabled={!next}
        onPress={() => next && go({ at: 'cell', ...next })}
      />
    </div>
  );
}

function useNeighbourName() {
  const names = useNames();
  return ({ country, themeId }: CellKey) => ({
    country: names.country(country),
    theme: names.theme(themeId),
  });
}
