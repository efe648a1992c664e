import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommitmentList } from '#core/commitments/list.ts';
import { today } from '../../app/clock.ts';
import { useCommitments } from '../../state/select/meetings.ts';
import { Button } from '../../ui/button.tsx';
import rows from '../../ui/rows.module.css';
import { Screen } from '../../ui/screen.tsx';
import { CommitmentFilters } from './commitment-filters.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import { useCommitmentWords } from './commitment-words.ts';
import { PAGE, showMore, useListed, useView } from './listed.ts';
import { NewCommitment } from './new-commitment.tsx';
import { SaveTable } from './save-table.tsx';

/** What officials said they would do: what is late first. */
export function CommitmentsScreen() {
  const { t } = useTranslation('commitments');
  const isEmpty = useCommitments().length === 0;
  const list = useListed();
  const [isAdding, setAdding] = useState(false);
  return (
    <Screen
      title={t('title')}
      lead={isEmpty ? undefined : t('lead')}
      width="reading"
      actions={
        <>
          {isEmpty ? null : <SaveTable />}
          <Button onPress={() => setAdding(true)}>
            <Plus aria-hidden size={16} />
            {t('new.open')}
          </Button>
        </>
      }
    >
      {isEmpty ? (
        <div className={rows.none}>
          <h2>{t('none.title')}</h2>
          <p>{t('none.how')}</p>
        </div>
      ) : (
        <>
          <CommitmentFilters counts={list.counts} />
          <Rows list={list} />
        </>
      )}
      <NewCommitment isOpen={isAdding} onClose={() => setAdding(false)} />
    </Screen>
  );
}

function Rows({ list: { listed } }: { readonly list: CommitmentList }) {
  const { t } = useTranslation('commitments');
  const words = useCommitmentWords();
  const { rows: most } = useView();
  const day = today();
  const left = listed.length - most;
  if (listed.length === 0) return <p role="status">{t('noneSuch')}</p>;
  return (
    <>
      <p role="status" className={rows.soft}>
        {left > 0
          ? t('countOf', { shown: most, count: listed.length })
          : t('count', { count: listed.length })}
      </p>
      <ul className={rows.list}>
        {listed.slice(0, most).map(({ commitment, state }) => {
          const { text, tone } = words.standing(commitment, state, day);
          const made = words.made(commitment);
          return (
            <CommitmentRow key={commitment.id} {...{ commitment, made, tone }} standing={text} />
          );
        })}
      </ul>
      {left > 0 ? (
        <div>
          <Button onPress={showMore}>{t('more', { count: Math.min(left, PAGE) })}</Button>
        </div>
      ) : null}
    </>
  );
}
