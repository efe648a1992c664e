import { Printer } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { readRecoveryKey, writeRecoveryKey } from '#core/vault/recovery-key.ts';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { pickBelow } from './five-words.ts';
import styles from './recovery-key-panel.module.css';

type Props = {
  /** As main answered it; shown here and nowhere else. */
  readonly recoveryKey: string;
  /** The user has shown that they have the key. */
  readonly onConfirmed: () => void;
  /** What the button that goes on says. */
  readonly goOn: string;
};

/** Milliseconds: well within the shortest time after which a vault locks itself. */
const PULSE = 30_000;

/**
 * Holds off idle locking. Copying the key out by hand leaves keyboard and mouse alone for minutes,
 * and a key that goes with the page before it was copied is never seen again.
 */
function useStayingOpen(): void {
  useEffect(() => {
    const timer = setInterval(() => void call('window.active', null), PULSE);
    return () => clearInterval(timer);
  }, []);
}

/** The recovery key, this once: to be printed or written down, and proved by one of its groups. */
export function RecoveryKeyPanel({ recoveryKey, onConfirmed, goOn }: Props) {
  const { t } = useTranslation('vault');
  useStayingOpen();
  const groups = recoveryKey.split('-');
  return (
    <div className={styles.panel}>
      <p>
        {t('recoveryKey.what')} {t('recoveryKey.missed')}
      </p>
      <Groups groups={groups} label={t('recoveryKey.label')} />
      <div className={styles.actions}>
        <Button onPress={() => window.print()}>
          <Printer aria-hidden size={16} />
          {t('recoveryKey.print')}
        </Button>
        <CopyButton text={recoveryKey} what={t('recoveryKey.label')} isPrivate />
      </div>
      <p className={styles.hint}>{t('recoveryKey.keep')}</p>
      <Proof groups={groups} onConfirmed={onConfirmed} goOn={goOn} />
      {createPortal(<Sheet groups={groups} />, document.body)}
    </div>
  );
}

type GroupsProps = { readonly groups: readonly string[]; readonly label: string };

function Groups({ groups, label }: GroupsProps) {
  return (
    <ol aria-label={label} className={styles.groups}>
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
        <li key={at}>{group}</li>
      ))}
    </ol>
  );
}

type ProofProps = Pick<Props, 'onConfirmed' | 'goOn'> & { readonly groups: readonly string[] };

/** Going on takes one group, asked for by chance, read off what was printed or written. */
function Proof({ groups, onConfirmed, goOn }: ProofProps) {
  const { t } = useTranslation('vault');
  const [asked] = useState(() => pickBelow(groups.length));
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const prove = (event: FormEvent) => {
    event.preventDefault();
    if (isGroup(groups, asked, typed)) onConfirmed();
    else {
      setWrong(true);
      field.current?.focus(); // so that what is wrong with it is read out
      field.current?.select();
    }
  };
  return (
    <form className={styles.proof} onSubmit={prove}>
      <TextField
        label={t('recoveryKey.prove', { group: asked + 1 })}
        hint={t('recoveryKey.proveHint')}
        ref={field}
        isCode
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setWrong(false);
        }}
        {...(isWrong ? { error: t('recoveryKey.wrong', { group: asked + 1 }) } : {})}
      />
      <Button kind="primary" type="submit">
        {goOn}
      </Button>
    </form>
  );
}

/** Whether `typed` is the group at `at`, in any of the ways in which a key may be typed. */
function isGroup(groups: readonly string[], at: number, typed: string): boolean {
  const read = readRecoveryKey(groups.with(at, typed).join('-'));
  return read.ok && writeRecoveryKey(read.key) === groups.join('-');
}

/** What is printed, alone: the key and what it opens; no day, no name of a person. */
function Sheet({ groups }: { readonly groups: readonly string[] }) {
  const { t } = useTranslation('vault');
  return (
    <div className={styles.sheet}>
      <p className={styles.title}>{t('recoveryKey.printTitle')}</p>
      <Groups groups={groups} label={t('recoveryKey.label')} />
      <p>{t('recoveryKey.printWhat')}</p>
    </div>
  );
}
