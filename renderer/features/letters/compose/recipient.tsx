import { useTranslation } from 'react-i18next';
import type { LetterLanguage } from '#core/language.ts';
import { institutionIn, type Official, titleIn } from '#core/officials/official.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { go } from '../../../app/place.ts';
import { Link } from '../../../ui/link.tsx';
import styles from './recipients-section.module.css';

type Props = { readonly official: Official; readonly language: LetterLanguage };

/** A chosen official: the post, and how sure it is who holds it. */
export function Recipient({ official, language }: Props) {
  const { office } = official;
  const institution = institutionIn(official, language);
  const titleLanguage = office.title[language] === null ? 'en' : language;
  return (
    <div className={styles.recipient}>
      <span className={styles.title} lang={titleLanguage}>
        {titleIn(office, language)}
      </span>
      {institution ? <span className={styles.detail}>{institution}</span> : null}
      <HolderLine official={official} />
    </div>
  );
}

/** A name is printed only when it was confirmed: says which, and leads to where that is done. */
function HolderLine({
  official: { office, confirmed, lastSeen },
}: {
  readonly official: Official;
}) {
  const { t } = useTranslation('letters');
  const day = useDayWords();
  if (confirmed)
    return (
      <span className={styles.detail}>
        {t('to.confirmed', { name: confirmed.holder.name, day: day(confirmed.confirmedOn) })}
      </span>
    );
  return (
    <span className={styles.detail}>
      {lastSeen ? t('to.lastSeen', { name: lastSeen.name, asOf: lastSeen.asOf }) : t('to.notKnown')}{' '}
      <Link onPress={() => go({ at: 'officials', officeId: office.id })}>
        {lastSeen ? t('to.confirm') : t('to.name')}
      </Link>
    </span>
  );
}
