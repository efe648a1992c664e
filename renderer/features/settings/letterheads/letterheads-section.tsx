import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenLetterhead } from '#core/letterheads/checked.ts';
import type { Letterhead } from '#core/letterheads/letterhead.ts';
import { call } from '../../../app/client.ts';
import { useLetterheads } from '../../../state/select/letterheads.ts';
import { dispatch } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Outcome } from '../../shared/outcome.tsx';
import { useJob } from '../../shared/use-job.ts';
import { Section } from '../section.tsx';
import { Chosen } from './chosen.tsx';
import { LetterheadRow } from './letterhead-row.tsx';
import styles from './letterheads.module.css';
import { RemovedLetterhead } from './removed-letterhead.tsx';
import { Tags } from './tags.tsx';

type Removed = { readonly letterhead: Letterhead; readonly index: number };

/** Paper of the user's own: what there is, what a file would bring, how to make one. */
export function LetterheadsSection() {
  const { t } = useTranslation('letterheads');
  const letterheads = useLetterheads();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = (letterhead: Letterhead) => {
    setRemoved({ letterhead, index: letterheads.indexOf(letterhead) });
    dispatch({ type: 'letterheads.remove', id: letterhead.id });
  };
  const isGone = removed !== null && !letterheads.some(({ id }) => id === removed.letterhead.id);
  return (
    <Section id="letterheads" title={t('title')}>
      <p>{t('lead')}</p>
      <p>{t('kept')}</p>
      {isGone ? <RemovedLetterhead {...removed} onDone={() => setRemoved(null)} /> : null}
      {letterheads.length > 0 ? (
        <ul className={styles.list}>
          {letterheads.map((letterhead) => (
            <LetterheadRow
              key={letterhead.id}
              letterhead={letterhead}
              onRemove={() => remove(letterhead)}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.soft}>{t('none')}</p>
      )}
      <Add />
      <Tags />
    </Section>
  );
}

function Add() {
  const { t } = useTranslation('letterheads');
  const [chosen, setChosen] = useState<ChosenLetterhead | null>(null);
  const { job, run, isRunning } = useJob();
  const choose = () =>
    run(async () => {
      setChosen(await call('letterheads.choose', null));
    });
  return (
    <>
      <Choices>
        <Button isPending={isRunning} onPress={choose}>
          {t('add')}
        </Button>
      </Choices>
      <Outcome job={job} working={t('adding')} />
      {chosen ? (
        <Chosen key={chosen.file + chosen.name} chosen={chosen} onDone={() => setChosen(null)} />
      ) : null}
    </>
  );
}
