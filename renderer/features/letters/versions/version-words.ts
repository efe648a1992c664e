import { useTranslation } from 'react-i18next';
import { isSent, type Version } from '#core/register/version.ts';
import { useDayWords } from '../../../app/day-words.ts';

/** What a version is called: when and how it was sent, or when it was kept. */
export function useVersionWords(): (version: Version) => string {
  const { t } = useTranslation('letters');
  const { t: register } = useTranslation('register');
  const day = useDayWords();
  return (version) => {
    if (!isSent(version)) return t('versions.keptOn', { day: day(version.at) });
    const { on, channel } = version.sending;
    return register('sentOn', { day: day(on), channel: register(`channels.${channel}`) });
  };
}
