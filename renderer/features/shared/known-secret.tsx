import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Secret } from '#core/vault/vault-state.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { RecoveryKeyField } from './recovery-key-field.tsx';
import { type Kind, secretOf } from './secret.ts';

type Props = {
  /** Whether it opens the vault now, or a copy that was made earlier. */
  readonly of: 'now' | 'copy';
  readonly isReadOnly: boolean;
  /** What was typed, or `null` while it is nothing. */
  readonly onChange: (secret: Secret | null) => void;
};

const KINDS = ['passphrase', 'recoveryKey'] as const satisfies readonly Kind[];

/** What opens the vault, or a copy of it: the passphrase or the recovery key. */
export function KnownSecret({ of, isReadOnly, onChange }: Props) {
  const { t } = useTranslation('shared');
  const [kind, setKind] = useState<Kind>('passphrase');
  const [typed, setTyped] = useState('');
  const change = (nextKind: Kind, text: string) => {
    setKind(nextKind);
    setTyped(text);
    onChange(text === '' ? null : secretOf(nextKind, text));
  };
  const field = {
    label: t(`secret.${kind}.${of}`),
    value: typed,
    onChange: (text: string) => change(kind, text),
    isReadOnly,
  };
  return (
    <>
      <RadioChoice
        label={t('secret.with')}
        value={kind}
        options={KINDS.map((id) => ({ id, name: t(`secret.${id}.name`) }))}
        onChange={(next) => isReadOnly || change(next, '')}
      />
      {kind === 'passphrase' ? (
        <PassphraseField
          {...field}
          hint={of === 'copy' ? t('secret.copyHint') : undefined}
          autoFocus
        />
      ) : (
        <RecoveryKeyField {...field} />
      )}
    </>
  );
}
