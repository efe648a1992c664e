import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyOfKind } from '#core/letters/own-kind.ts';
import { type LetterTemplate, TemplateId } from '#core/letters/template.ts';
import { newId } from '../../../app/clock.ts';
import { go } from '../../../app/place.ts';
import { useCatalog } from '../../../state/library.ts';
import { dispatch, useWorkspace } from '../../../state/workspace-store.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import rows from '../../../ui/rows.module.css';
import { Screen } from '../../../ui/screen.tsx';
import { useCameBackFrom, useReturnFocus } from '../../shared/return-focus.ts';
import { RemovedNotice } from '../removed-notice.tsx';
import styles from './kinds.module.css';

type Removed = { readonly template: LetterTemplate; readonly index: number };

/** Kinds of letter: the user's own, to be changed, and those that come with the program. */
export function KindsScreen() {
  const { t } = useTranslation('kinds');
  const { t: letters } = useTranslation('letters');
  const { templates: bundled } = useCatalog();
  const own = useWorkspace(({ workspace }) => workspace.letters.templates);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const isGone = removed !== null && !own.some(({ id }) => id === removed.template.id);
  const remove = (template: LetterTemplate) => {
    setRemoved({ template, index: own.indexOf(template) });
    dispatch({ type: 'letters.removeTemplate', id: template.id });
  };
  const bringBack = () => {
    if (removed) dispatch({ type: 'letters.addTemplate', ...removed });
    setRemoved(null);
  };
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      width="reading"
      above={<Link onPress={() => go({ at: 'letters' })}>{letters('title')}</Link>}
    >
      {isGone ? (
        <RemovedNotice
          key={removed.template.id}
          name={removed.template.name}
          onBringBack={bringBack}
        />
      ) : null}
      <section aria-labelledby="own-kinds" className={styles.group}>
        <h2 id="own-kinds">{t('own')}</h2>
        {own.length === 0 ? <p className={rows.soft}>{t('ownEmpty')}</p> : null}
        {own.length > 0 ? (
          <ul className={rows.list}>
            {own.map((kind) => (
              <OwnRow key={kind.id} kind={kind} onRemove={() => remove(kind)} />
            ))}
          </ul>
        ) : null}
      </section>
      <section aria-labelledby="bundled-kinds" className={styles.group}>
        <h2 id="bundled-kinds">{t('bundled')}</h2>
        <ul className={rows.list}>
          {bundled.map((kind) => (
            <BundledRow key={kind.id} kind={kind} />
          ))}
        </ul>
      </section>
    </Screen>
  );
}

type RowProps = { readonly kind: LetterTemplate };

function OwnRow({ kind, onRemove }: RowProps & { readonly onRemove: () => void }) {
  const { t } = useTranslation('kinds');
  const from = useCameBackFrom();
  const link = useReturnFocus<HTMLAnchorElement>(
    from?.at === 'kinds' && from.templateId === kind.id,
  );
  const name = kind.name.trim() || t('untitled');
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <Link ref={link} coversBox onPress={() => go({ at: 'kinds', templateId: kind.id })}>
          <span className={rows.name}>{name}</span>
        </Link>
        <About kind={kind} />
      </div>
      <span className={rows.actions}>
        <IconButton
          label={t('remove', { name })}
          icon={<Trash2 aria-hidden size={16} />}
          onPress={onRemove}
        />
      </span>
    </li>
  );
}

function BundledRow({ kind }: RowProps) {
  const { t } = useTranslation('kinds');
  const copy = () => {
    const id = newId(TemplateId);
    const name = t('mine', { name: kind.name });
    const template = copyOfKind(kind, { id, name, purpose: kind.purpose });
    dispatch({ type: 'letters.addTemplate', template });
    go({ at: 'kinds', templateId: id });
  };
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <span className={rows.name}>{kind.name}</span>
        <About kind={kind} />
      </div>
      <span className={rows.actions}>
        <Button aria-label={t('copyOf', { name: kind.name })} onPress={copy}>
          {t('copy')}
        </Button>
      </span>
    </li>
  );
}

/** When to use it, and what it is made of. */
function About({ kind: { purpose, blocks } }: RowProps) {
  const { t } = useTranslation('kinds');
  return (
    <>
      {purpose ? <p>{purpose}</p> : null}
      <p className={rows.soft}>{blocks.map((kind) => t(`blocks.${kind}`)).join(' · ')}</p>
    </>
  );
}
