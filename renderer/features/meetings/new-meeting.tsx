import { useTranslation } from 'react-i18next';
import type { MeetingTemplateId } from '#core/meetings/template.ts';
import { useCatalog } from '../../state/library.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useStartMeeting } from '../shared/start-meeting.ts';

/** Plans a meeting of the kind that is chosen; nothing where no kind is known. */
export function NewMeeting() {
  const { t } = useTranslation('meetings');
  const templates = useCatalog().meetingTemplates;
  const startMeeting = useStartMeeting();
  if (templates.length === 0) return null;
  const choose = (id: MeetingTemplateId) => {
    const template = templates.find((one) => one.id === id);
    if (template) startMeeting({ template });
  };
  return (
    <MenuButton
      label={t('new')}
      items={templates.map(({ id, name, purpose }) => ({ id, name, detail: purpose }))}
      onChoose={choose}
    />
  );
}
