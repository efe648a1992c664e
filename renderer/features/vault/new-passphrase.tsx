import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStrongEnough } from '#core/vault/passphrase.ts';
import { Button } from '../../ui/button.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import { makeFiveWords } from './five-words.ts';
import { MadeWords } from './made-words.tsx';
import styles from './new-passphrase.module.css';
import { StrengthMeter } from './strength-meter.tsx';

type Props = {
  /** The new passphrase once it is good enough and typed twice; `null` while it is not. */
  readonly onChange: (passphrase: string | null) => void;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
};

type Typed = { readonly passphrase: string; readonly repeat: string };

const settled = ({ passphrase, repeat }: Typed): string | null =>
  passphrase === repeat && isStrongEnough(passphrase) ? passphrase : null;

/** A new passphrase, typed twice, with its strength; or five words made by chance. */
export function NewPassphrase({ onChange, autoFocus = false, isReadOnly = false }: Props) {
  const { t } = useTranslation('vault');
  const [typed, setTyped] = useState<Typed>({ passphrase: '', repeat: '' });
  const [made, setMade] = useState<string | null>(null);
  const [isShown, setShown] = useState(false);
  const change = (next: Typed) => {
    setTyped(next);
    onChange(settled(next));
  };
  const { job, run } = useJob();
  const make = async () => {
    const words = await makeFiveWords();
    setMade(words);
    setShown(true);
    change({ passphrase: words, repeat: '' });
  };
  const { passphrase, repeat } = typed;
  const isMade = made !== null && made === passphrase;
  const field = {
    isShown,
    onShow: setShown,
    words: { show: t('passphrase.show'), hide: t('passphrase.hide') },
    isReadOnly,
  };
  return (
    <div className={styles.pair}>
      <div className={styles.offer}>
        <p className={styles.advice}>{t('newPassphrase.advice')}</p>
        <Button onPress={() => run(make)} isDisabled={isReadOnly}>
          {t(isMade ? 'newPassphrase.makeOthers' : 'newPassphrase.make')}
        </Button>
      </div>
      <Outcome job={job} working={t('newPassphrase.making')} />
      {isMade ? (
        <MadeWords
          words={made}
          isAccepted={repeat === made}
          onAccept={() => change({ passphrase: made, repeat: made })}
        />
      ) : null}
      <SecretField
        {...field}
        label={t('newPassphrase.first')}
        value={passphrase}
        onChange={(next) => change({ passphrase: next, repeat })}
        autoFocus={autoFocus}
      />
      <StrengthMeter passphrase={passphrase} />
      <SecretField
        {...field}
        label={t('newPassphrase.repeat')}
        value={repeat}
        onChange={(next) => change({ passphrase, repeat: next })}
        error={passphrase.startsWith(repeat) ? undefined : t('newPassphrase.different')}
      />
    </div>
  );
}
