import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/link.tsx';
import styles from './contents.module.css';

const SECTIONS = [
  'theme',
  'sender',
  'letterheads',
  'locking',
  'keys',
  'backups',
  'travel',
  'erase',
  'proof',
] as const;

/** The sections of this long screen, each a step away. */
export function Contents() {
  const { t } = useTranslation('settings');
  return (
    <nav aria-label={t('contents')}>
      <ul className={styles.contents}>
        {SECTIONS.map((name) => (
          <li key={name}>
            <Link onPress={() => goTo(name)}>{t(`${name}.title`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** To the heading of a section, which bears the section's name as its id. */
function goTo(name: string): void {
  const heading = document.getElementById(name);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
