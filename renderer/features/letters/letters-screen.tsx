import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { useAction } from '../../app/actions.ts';
import { go } from '../../app/place.ts';
import { useLetters } from '../../state/select/letters.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Link } from '../../ui/link.tsx';
import rows from '../../ui/rows.module.css';
import { Screen } from '../../ui/screen.tsx';
import { useStartLetter } from '../shared/start-letter.ts';
import { OtherKind } from './kinds/other-kind.tsx';
import { LetterRow } from './letter-row.tsx';
import styles from './letters-screen.module.css';
import { RemovedNotice } from './removed-notice.tsx';

type Removed = { readonly letter: Letter; readonly index: number };

/** My drafts, the last changed first. */
export function LettersScreen() {
  const { t } = useTranslation('letters');
  const { t: kinds } = useTranslation('kinds');
  const letters = useLetters();
  const startLetter = useStartLetter();
  const start = () => startLetter({});
  useAction('letter.new', start);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = (letter: Letter) => {
    setRemoved({ letter, index: letters.indexOf(letter) });
    dispatch({ type: 'letters.remove', id: letter.id });
  };
  const bringBack = () => {
    if (removed) dispatch({ type: 'letters.create', ...removed });
    setRemoved(null);
  };
  const isGone = removed !== null && !letters.some(({ id }) => id === removed.letter.id);
  const sorted = letters.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return (
    <Screen
      title={t('title')}
      width="reading"
      lead={letters.length > 0 ? t('lead') : undefined}
      actions={
        letters.length > 0 ? (
          <>
            <Button kind="primary" onPress={start}>
              {t('new')}
            </Button>
            <OtherKind />
          </>
        ) : null
      }
    >
      {isGone ? (
        <RemovedNotice
          key={removed.letter.id}
          name={removed.letter.subject.trim() || t('untitled')}
          onBringBack={bringBack}
        />
      ) : null}
      {letters.length > 0 ? (
        <ul className={rows.list}>
          {sorted.map((letter) => (
            <LetterRow key={letter.id} letter={letter} onRemove={() => remove(letter)} />
          ))}
        </ul>
      ) : (
        <NoLetters onStart={start} />
      )}
      <p className={styles.kinds}>
        <Link onPress={() => go({ at: 'kinds', templateId: null })}>{kinds('title')}</Link>
      </p>
    </Screen>
  );
}

function NoLetters({ onStart }: { readonly onStart: () => void }) {
  const { t } = useTranslation('letters');
  return (
    <div className={rows.none}>
      <h2>{t('none.title')}</h2>
      <ol className={rows.steps}>
        <li>{t('none.to')}</li>
        <li>{t('none.what')}</li>
        <li>{t('none.save')}</li>
      </ol>
      <p className={rows.soft}>{t('none.private')}</p>
      <Choices>
        <Button kind="primary" onPress={onStart}>
          {t('none.start')}
        </Button>
        <OtherKind />
      </Choices>
    </div>
  );
}
