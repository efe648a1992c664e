import { useTranslation } from 'react-i18next';
import type { LetterTemplate, TemplateId } from '#core/letters/template.ts';
import { go } from '../../../app/place.ts';
import { useDraft } from '../../../state/drafts.ts';
import { useWorkspace } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Link } from '../../../ui/link.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { Section } from '../compose/section.tsx';
import { BlockChoice } from './block-choice.tsx';
import { changeKind, typeInKind } from './change-kind.ts';
import { KindWords } from './kind-words.tsx';
import styles from './kinds.module.css';
import { ReplyWithin } from './reply-within.tsx';

/** A kind of letter of the user's own, to be changed. */
export function KindScreen({ templateId }: { readonly templateId: TemplateId }) {
  const { t } = useTranslation('kinds');
  const kind = useWorkspace(({ workspace }) =>
    workspace.letters.templates.find(({ id }) => id === templateId),
  );
  const toKinds = () => go({ at: 'kinds', templateId: null });
  if (!kind)
    return (
      <Screen
        title={t('gone')}
        lead={t('goneHint')}
        actions={<Button onPress={toKinds}>{t('all')}</Button>}
      >
        {null}
      </Screen>
    );
  return (
    <Screen
      title={kind.name.trim() || t('untitled')}
      width="reading"
      above={<Link onPress={toKinds}>{t('title')}</Link>}
    >
      <form aria-label={kind.name} onSubmit={(event) => event.preventDefault()}>
        <AboutSection kind={kind} />
        <Section title={t('holds.title')}>
          <BlockChoice
            blocks={kind.blocks}
            onChange={(change) =>
              changeKind(kind.id, (now) => ({ ...now, blocks: change(now.blocks) }))
            }
          />
        </Section>
        <KindWords kind={kind} />
      </form>
    </Screen>
  );
}

function AboutSection({ kind }: { readonly kind: LetterTemplate }) {
  const { t } = useTranslation('kinds');
  const name = useDraft(kind.name, (value) => {
    // A kind is known by its name: a blank one is not handed on.
    if (value.trim() !== '') typeInKind(kind.id, 'name', (now) => ({ ...now, name: value.trim() }));
  });
  const purpose = useDraft(kind.purpose, (value) =>
    typeInKind(kind.id, 'purpose', (now) => ({ ...now, purpose: value })),
  );
  return (
    <Section title={t('edit.about')}>
      <div className={styles.fields}>
        <TextField
          label={t('edit.name')}
          value={name.value}
          onChange={name.change}
          onBlur={name.flush}
          {...(name.value.trim() === '' ? { error: t('keep.nameNeeded') } : {})}
        />
        <TextField
          label={t('edit.purpose')}
          value={purpose.value}
          onChange={purpose.change}
          onBlur={purpose.flush}
        />
        <ReplyWithin kind={kind} />
        <Checkbox
          isSelected={kind.isPublic}
          onChange={(isPublic) => changeKind(kind.id, (now) => ({ ...now, isPublic }))}
        >
          {t('edit.isPublic')}
        </Checkbox>
      </div>
    </Section>
  );
}
