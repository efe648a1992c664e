import { UserCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '#core/appeals/edtf.ts';
import type { Holder } from '#core/officials/office.ts';
import type { ConfirmedHolder, Official } from '#core/officials/official.ts';
import { useDayWords } from '../../app/day-words.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { keysOf } from '../shared/keys-of.ts';
import { ConfirmHolder } from './confirm-holder.tsx';
import styles from './holder-section.module.css';

type Props = { readonly official: Official; readonly onSay: (words: string) => void };

/** Who holds the office: confirmed by the user, only seen in a source, or not verified. */
export function HolderSection({ official, onSay }: Props) {
  const { t } = useTranslation('officials');
  const title = useId();
  const [isConfirming, setConfirming] = useState(false);
  const { confirmed, lastSeen, office } = official;
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h3 id={title}>{t('holder.title')}</h3>
      {confirmed ? <Confirmed confirmed={confirmed} onSay={onSay} /> : null}
      {lastSeen && !confirmed ? (
        <div className={styles.holder}>
          <Tag tone="warn">{t('holder.lastSeen')}</Tag>
          <Seen holder={lastSeen} />
          <p className={styles.warning}>{t('holder.confirmFirst')}</p>
        </div>
      ) : null}
      {lastSeen || confirmed ? null : <p>{t('holder.none')}</p>}
      <div>
        <Button onPress={() => setConfirming(true)}>
          <UserCheck aria-hidden size={16} />
          {confirmed ? t('holder.confirmOther') : t('holder.confirm')}
        </Button>
      </div>
      <Earlier holders={confirmed ? office.holders : office.holders.slice(0, -1)} />
      <ConfirmHolder
        official={official}
        isOpen={isConfirming}
        onClose={() => setConfirming(false)}
      />
    </section>
  );
}

type ConfirmedProps = {
  readonly confirmed: ConfirmedHolder;
  readonly onSay: (words: string) => void;
};

function Confirmed({ confirmed, onSay }: ConfirmedProps) {
  const { t } = useTranslation('officials');
  const day = useDayWords();
  const withdraw = () => {
    dispatch({ type: 'officials.withdrawHolder', id: confirmed.id });
    onSay(t('holder.withdrawn', { keys: keysOf('edit.undo') }));
  };
  return (
    <div className={styles.holder}>
      <Tag tone="accent">{t('holder.confirmed', { day: day(confirmed.confirmedOn) })}</Tag>
      <Seen holder={confirmed.holder} />
      <p className={styles.withdraw}>
        <Button kind="quiet" onPress={withdraw}>
          {t('holder.withdraw')}
        </Button>
        <span className={styles.soft}>{t('holder.withdrawHint')}</span>
      </p>
    </div>
  );
}

function Seen({ holder }: { readonly holder: Holder }) {
  const { t } = useTranslation('officials');
  const day = useDayWords();
  const { name, honorific, source } = holder;
  const asOf = Day.safeParse(holder.asOf).success ? day(holder.asOf) : holder.asOf;
  return (
    <>
      <p>
        <strong>{honorific ? `${honorific} ${name}` : name}</strong> <Term holder={holder} />
      </p>
      <p className={styles.soft}>{t('holder.source', { source, asOf })}</p>
    </>
  );
}

function Term({ holder: { from, to } }: { readonly holder: Holder }) {
  const { t } = useTranslation('officials');
  if (from && to) return t('holder.range', { from, to });
  if (from) return t('holder.since', { from });
  return to ? t('holder.until', { to }) : null;
}

function Earlier({ holders }: { readonly holders: readonly Holder[] }) {
  const { t } = useTranslation('officials');
  if (holders.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{t('holder.earlier')}</summary>
      <ul>
        {holders.toReversed().map((holder) => (
          <li key={`${holder.name} ${holder.asOf}`}>
            <Seen holder={holder} />
          </li>
        ))}
      </ul>
    </details>
  );
}
