import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HolderId } from '#core/ids.ts';
import type { ConfirmedHolder, Official } from '#core/officials/official.ts';
import { formsOf } from '#core/officials/official.ts';
import { newId, today } from '../../app/clock.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import styles from './confirm-holder.module.css';

type Props = {
  readonly official: Official;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

type Typed = {
  readonly name: string;
  readonly surname: string;
  readonly honorific: string;
  readonly from: string;
  readonly source: string;
};

const FIELDS = ['name', 'surname', 'honorific', 'from', 'source'] as const;
const NEEDED: readonly (keyof Typed)[] = ['name', 'surname', 'source'];

/** Asks who holds the office, as checked by the user today. */
export function ConfirmHolder({ official, isOpen, onClose }: Props) {
  const { t } = useTranslation('officials');
  return (
    <Dialog title={t('confirm.title')} isOpen={isOpen} onClose={onClose}>
      <HolderForm official={official} onClose={onClose} />
    </Dialog>
  );
}

function HolderForm({ official, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation('officials');
  const [typed, setTyped] = useState(() => startFrom(official));
  const [isTried, setTried] = useState(false);
  const missing = NEEDED.filter((field) => typed[field].trim() === '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0) return;
    dispatch({ type: 'officials.confirmHolder', holder: confirmedOf(typed, official) });
    onClose();
  };
  const hints: Partial<Record<keyof Typed, string>> = {
    honorific: t('confirm.honorificHint'),
    source: t('confirm.sourceHint'),
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>{t('confirm.lead')}</p>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(`confirm.${field}`)}
          value={typed[field]}
          onChange={(text) => setTyped({ ...typed, [field]: text })}
          isRequired={NEEDED.includes(field)}
          autoFocus={field === 'name'}
          {...(hints[field] ? { hint: hints[field] } : {})}
          {...(isTried && missing.includes(field) ? { error: t('confirm.needed') } : {})}
        />
      ))}
      <Preview typed={typed} official={official} />
      <div className={styles.actions}>
        <Button onPress={onClose}>{t('confirm.cancel')}</Button>
        <Button kind="primary" type="submit">
          {t('confirm.submit')}
        </Button>
      </div>
    </form>
  );
}

function Preview({ typed, official }: { readonly typed: Typed; readonly official: Official }) {
  const { t } = useTranslation('officials');
  if (typed.surname.trim() === '') return null;
  const { office } = official;
  const { salutation } = formsOf({ office, confirmed: confirmedOf(typed, official) }, 'en');
  return <p className={styles.preview}>{t('confirm.preview', { salutation })}</p>;
}

/** The source is left for the user to name: theirs must be newer than the one we have. */
const startFrom = ({ confirmed, lastSeen }: Official): Typed => {
  const holder = confirmed?.holder ?? lastSeen;
  return {
    name: holder?.name ?? '',
    surname: holder?.surname ?? '',
    honorific: holder?.honorific ?? '',
    from: holder?.from ?? '',
    source: '',
  };
};

function confirmedOf(typed: Typed, { office }: Official): ConfirmedHolder {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    id: newId(HolderId),
    officeId: office.id,
    holder: {
      name: typed.name.trim(),
      surname: typed.surname.trim(),
      honorific: orNull(typed.honorific),
      from: orNull(typed.from),
      to: null,
      asOf: today(),
      source: typed.source.trim(),
    },
    confirmedOn: today(),
  };
}
