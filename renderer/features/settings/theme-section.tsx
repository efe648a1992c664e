import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../state/workspace-store.ts';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { choose } from '../shared/choose-settings.ts';
import { Section } from './section.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system is. */
export function ThemeSection() {
  const { t } = useTranslation('settings');
  const theme = useWorkspace(({ workspace }) => workspace.settings.theme);
  return (
    <Section id="theme" title={t('theme.title')}>
      <RadioChoice
        label={t('theme.label')}
        value={theme}
        options={THEMES.map((id) => ({ id, name: t(`theme.${id}`) }))}
        onChange={(chosen) => choose({ theme: chosen })}
      />
    </Section>
  );
}
