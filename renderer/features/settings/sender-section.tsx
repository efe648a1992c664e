import { useTranslation } from 'react-i18next';
import type { Sender } from '#core/letters/letter.ts';
import { useDraft } from '../../state/drafts.ts';
import { useWorkspace } from '../../state/workspace-store.ts';
import { TextField } from '../../ui/field.tsx';
import { choose } from '../shared/choose-settings.ts';
import { LinesField } from '../shared/lines-field.tsx';
import styles from './section.module.css';
import { Section } from './section.tsx';

/** Who new letters come from. */
export function SenderSection() {
  const { t } = useTranslation('settings');
  const stored = useWorkspace(({ workspace }) => workspace.settings.sender);
  const { value, change } = useDraft(stored, (sender) => choose({ sender }, 'sender'));
  const field = (name: Exclude<keyof Sender, 'addressLines'>) => ({
    label: t(`sender.${name}`),
    value: value[name],
    onChange: (text: string) => change({ ...value, [name]: text }),
  });
  return (
    <Section id="sender" title={t('sender.title')}>
      <p>{t('sender.lead')}</p>
      <div className={styles.fields}>
        <TextField {...field('organisation')} />
        <TextField {...field('contact')} hint={t('sender.contactHint')} />
        <LinesField
          label={t('sender.addressLines')}
          lines={value.addressLines}
          onChange={(addressLines) => change({ ...value, addressLines })}
        />
        <TextField {...field('place')} hint={t('sender.placeHint')} />
        <TextField {...field('signatory')} />
        <TextField {...field('role')} />
      </div>
    </Section>
  );
}
