import { useTranslation } from 'react-i18next';
import type { Standing } from '#core/register/standing.ts';
import type { SentVersion } from '#core/register/version.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { Link } from '../../ui/link.tsx';
import rows from '../../ui/rows.module.css';
import { Tag } from '../../ui/tag.tsx';
import { useCameBackFrom, useReturnFocus } from '../shared/return-focus.ts';
import { useStandingWords } from './standing-words.ts';

type Props = { readonly version: SentVersion; readonly standing: Standing };

/** A sent letter in the list: what about, to whom, when and how, and how far it is. */
export function SentRow({ version, standing }: Props) {
  const { t } = useTranslation('register');
  const day = useDayWords();
  const said = useStandingWords()(standing, version.sending.replyBy);
  const from = useCameBackFrom();
  const link = useReturnFocus<HTMLAnchorElement>(
    from?.at === 'sent' && from.versionId === version.id,
  );
  const { on, channel, recipients } = version.sending;
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <Link ref={link} coversBox onPress={() => go({ at: 'sent', versionId: version.id })}>
          <span className={rows.name} lang={version.language}>
            {version.subject}
          </span>
        </Link>
        <p className={rows.soft} lang={version.language}>
          {recipients.map(({ title }) => title).join('; ')}
        </p>
        <p className={rows.tags}>
          <Tag tone={said.tone}>{said.text}</Tag>
          <span className={rows.soft}>
            {t('sentOn', { day: day(on), channel: t(`channels.${channel}`) })}
          </span>
        </p>
      </div>
    </li>
  );
}
