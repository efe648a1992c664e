import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Standing, wholeStanding } from '#core/register/standing.ts';
import type { SentVersion } from '#core/register/version.ts';
import { today } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { useSent } from '../../state/select/register.ts';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import rows from '../../ui/rows.module.css';
import { Screen } from '../../ui/screen.tsx';
import styles from './register.module.css';
import { SentRow } from './sent-row.tsx';

const SHOWS = ['all', 'open', 'overdue', 'done'] as const;
type Show = (typeof SHOWS)[number];

const isShown = (show: Show, { state }: Standing): boolean => {
  const isOpen = state === 'waiting' || state === 'overdue';
  if (show === 'all') return true;
  if (show === 'open') return isOpen;
  return show === 'overdue' ? state === 'overdue' : !isOpen;
};

/** What went to whom, and how far each letter is. */
export function RegisterScreen() {
  const { t } = useTranslation('register');
  const sent = useSent();
  const [show, setShow] = useState<Show>('all');
  if (sent.length === 0) return <Empty />;
  const day = today();
  const shown = sent
    .map((version) => ({ version, standing: wholeStanding(version, day) }))
    .filter(({ standing }) => isShown(show, standing));
  return (
    <Screen title={t('title')} lead={t('lead')} width="reading">
      <div className={styles.filter}>
        <RadioChoice
          label={t('show')}
          value={show}
          options={SHOWS.map((id) => ({ id, name: t(`shows.${id}`) }))}
          onChange={setShow}
        />
        <p role="status" className={rows.soft}>
          {t('count', { count: shown.length })}
        </p>
      </div>
      {shown.length === 0 ? <p>{t('noneSuch')}</p> : <Rows shown={shown} />}
    </Screen>
  );
}

type RowsProps = {
  readonly shown: readonly { readonly version: SentVersion; readonly standing: Standing }[];
};

const Rows = ({ shown }: RowsProps) => (
  <ul className={rows.list}>
    {shown.map(({ version, standing }) => (
      <SentRow key={version.id} version={version} standing={standing} />
    ))}
  </ul>
);

function Empty() {
  const { t } = useTranslation('register');
  return (
    <Screen title={t('title')} width="reading">
      <div className={rows.none}>
        <h2>{t('none.title')}</h2>
        <p>{t('none.how')}</p>
        <div>
          <Button onPress={() => go({ at: 'letters' })}>{t('none.toLetters')}</Button>
        </div>
      </div>
    </Screen>
  );
}
