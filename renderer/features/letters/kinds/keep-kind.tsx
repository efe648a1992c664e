import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { kindOf } from '#core/letters/own-kind.ts';
import { TemplateId } from '#core/letters/template.ts';
import { newId } from '../../../app/clock.ts';
import { go } from '../../../app/place.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { useAppeal } from '../../../state/library.ts';
import { useEarlier, useMetOn, useTemplates } from '../../../state/select/letters.ts';
import { dispatch } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Form } from '../../../ui/form.tsx';
import { Link } from '../../../ui/link.tsx';
import { letterNow } from '../revise.ts';
import styles from './kinds.module.css';

/** Saves what a letter starts from as a kind of the user's own. */
export function KeepKind({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('kinds');
  const [isOpen, setOpen] = useState(false);
  const [keptId, setKept] = useState<TemplateId | null>(null);
  const templates = useTemplates();
  const kept = templates.find(({ id }) => id === keptId);
  const keep = useKeep(letter);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('keep.open')}</Button>
      <p role="status" className={styles.said}>
        {kept ? (
          <>
            {t('holds.kept', { name: kept.name })}{' '}
            <Link onPress={() => go({ at: 'kinds', templateId: kept.id })}>{t('holds.open')}</Link>
          </>
        ) : null}
      </p>
      <Dialog title={t('keep.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <KeepForm
          letter={letter}
          onClose={() => setOpen(false)}
          onKeep={(named) => {
            setOpen(false);
            setKept(keep(named));
          }}
        />
      </Dialog>
    </>
  );
}

type Named = { readonly name: string; readonly purpose: string };

/** Adds the kind and answers its id. */
function useKeep({ id, ...letter }: Letter): (named: Named) => TemplateId | null {
  const appeal = useAppeal();
  const template = useTemplates().find((one) => one.id === letter.templateId) ?? null;
  const follows = useEarlier({ id, ...letter });
  const metOn = useMetOn({ id, ...letter });
  return (named) => {
    flushDrafts();
    const now = letterNow(id);
    if (!now) return null;
    const start = { appeal, sender: now.sender, follows, metOn };
    const kind = kindOf(now, template, start, { id: newId(TemplateId), ...named });
    dispatch({ type: 'letters.addTemplate', template: kind });
    return kind.id;
  };
}

type FormProps = {
  readonly letter: Letter;
  readonly onKeep: (named: Named) => void;
  readonly onClose: () => void;
};

function KeepForm({ letter, onKeep, onClose }: FormProps) {
  const { t } = useTranslation('kinds');
  const { t: letters } = useTranslation('letters');
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  const [isTried, setTried] = useState(false);
  const lacksName = name.trim() === '';
  const submit = () => {
    if (lacksName) setTried(true);
    else onKeep({ name: name.trim(), purpose: purpose.trim() });
  };
  return (
    <Form onSubmit={submit}>
      <p>{t('keep.lead', { language: letters(`languages.${letter.language}`) })}</p>
      <TextField
        label={t('keep.name')}
        value={name}
        onChange={setName}
        autoFocus
        {...(isTried && lacksName ? { error: t('keep.nameNeeded') } : {})}
      />
      <TextField label={t('keep.purpose')} value={purpose} onChange={setPurpose} />
      <Choices>
        <Button kind="primary" type="submit">
          {t('keep.save')}
        </Button>
        <Button onPress={onClose}>{t('keep.cancel')}</Button>
      </Choices>
    </Form>
  );
}
