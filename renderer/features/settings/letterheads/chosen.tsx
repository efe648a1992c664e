import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LetterheadId } from '#core/ids.ts';
import type { ChosenLetterhead } from '#core/letterheads/checked.ts';
import type { Letterhead } from '#core/letterheads/letterhead.ts';
import { inBraces, Tag } from '#core/letterheads/tags.ts';
import { newId } from '../../../app/clock.ts';
import { dispatch } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/tag.tsx';
import styles from './letterheads.module.css';

type Props = { readonly chosen: ChosenLetterhead; readonly onDone: () => void };

/** What was found in the file that was chosen, and whether to keep it. */
export function Chosen({ chosen, onDone }: Props) {
  const { kind, name } = chosen;
  return (
    <Notice tone={kind === null ? 'bad' : 'plain'}>
      <section role="status" className={styles.chosen} aria-label={name}>
        <p>
          <strong>{name}</strong>
        </p>
        {kind === null ? (
          <Refused chosen={chosen} onDone={onDone} />
        ) : (
          <Taken chosen={chosen} kind={kind} onDone={onDone} />
        )}
      </section>
    </Notice>
  );
}

function Refused({ chosen: { problems }, onDone }: Props) {
  const { t } = useTranslation('letterheads');
  return (
    <>
      <p>{t('chosen.bad')}</p>
      <ul className={styles.points}>
        {problems.map(({ code, detail }) => (
          <li key={code + detail}>{t(`problems.${code}`, { detail, tag: inBraces('body') })}</li>
        ))}
      </ul>
      <Choices>
        <Button kind="quiet" onPress={onDone}>
          {t('chosen.close')}
        </Button>
      </Choices>
    </>
  );
}

function Taken({ chosen, kind, onDone }: Props & { readonly kind: Letterhead['kind'] }) {
  const { t } = useTranslation('letterheads');
  const [name, setName] = useState(chosen.name);
  const keep = () => {
    const letterhead = {
      id: newId(LetterheadId),
      name: name.trim() || chosen.name,
      kind,
      file: chosen.file,
    };
    dispatch({ type: 'letterheads.add', letterhead });
    onDone();
  };
  return (
    <>
      <p>{kind === 'docx' ? t('chosen.good') : t('chosen.logo')}</p>
      {kind === 'docx' ? <Places tags={chosen.tags} /> : null}
      {chosen.leftOut.length > 0 ? (
        <>
          <p>{t('chosen.leftOut')}</p>
          <ul className={styles.points}>
            {chosen.leftOut.map((what) => (
              <li key={what}>{t(`leftOut.${what}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <TextField label={t('name')} value={name} onChange={setName} />
      <Choices>
        <Button kind="primary" onPress={keep}>
          {t('chosen.keep')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('chosen.cancel')}
        </Button>
      </Choices>
    </>
  );
}

function Places({ tags }: { readonly tags: readonly Tag[] }) {
  const { t } = useTranslation('letterheads');
  const others = Tag.options.filter((tag) => !tags.includes(tag));
  return (
    <>
      <p>{t('chosen.places')}</p>
      <p className={styles.tags}>
        {tags.map((tag) => (
          <code key={tag}>{inBraces(tag)}</code>
        ))}
      </p>
      {others.length > 0 ? (
        <p>
          {t('chosen.rest')} {others.map((tag) => t(`tags.${tag}`)).join('; ')}.
        </p>
      ) : null}
    </>
  );
}
