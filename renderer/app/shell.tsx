import {
  ArrowLeft,
  ArrowRight,
  BookCheck,
  Clock,
  Grid3x3,
  Handshake,
  Info,
  Landmark,
  LayoutGrid,
  ListChecks,
  Mail,
  Search,
  Settings,
} from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button.tsx';
import { go, goBack, goForward, type Place, usePlace } from './place.ts';
import { ScreenAt } from './screen-at.tsx';
import styles from './shell.module.css';
import { StatusBar } from './status-bar.tsx';

type Entry = {
  readonly key: Extract<
    Place['at'],
    | 'home'
    | 'search'
    | 'timeline'
    | 'coverage'
    | 'officials'
    | 'meetings'
    | 'commitments'
    | 'letters'
    | 'register'
    | 'settings'
    | 'about'
  >;
  readonly icon: ReactNode;
  readonly to: Place;
  readonly holds: readonly Place['at'][];
};

const ENTRIES: readonly Entry[] = [
  {
    key: 'home',
    icon: <Grid3x3 aria-hidden size={18} />,
    to: { at: 'home' },
    holds: ['home', 'cell', 'concern'],
  },
  {
    key: 'search',
    icon: <Search aria-hidden size={18} />,
    to: { at: 'search' },
    holds: ['search'],
  },
  {
    key: 'timeline',
    icon: <Clock aria-hidden size={18} />,
    to: { at: 'timeline' },
    holds: ['timeline'],
  },
  {
    key: 'coverage',
    icon: <LayoutGrid aria-hidden size={18} />,
    to: { at: 'coverage' },
    holds: ['coverage'],
  },
  {
    key: 'officials',
    icon: <Landmark aria-hidden size={18} />,
    to: { at: 'officials', officeId: null },
    holds: ['officials'],
  },
  {
    key: 'meetings',
    icon: <Handshake aria-hidden size={18} />,
    to: { at: 'meetings' },
    holds: ['meetings', 'meeting', 'pack'],
  },
  {
    key: 'commitments',
    icon: <ListChecks aria-hidden size={18} />,
    to: { at: 'commitments' },
    holds: ['commitments', 'commitment'],
  },
  {
    key: 'letters',
    icon: <Mail aria-hidden size={18} />,
    to: { at: 'letters' },
    holds: ['letters', 'letter', 'kinds'],
  },
  {
    key: 'register',
    icon: <BookCheck aria-hidden size={18} />,
    to: { at: 'register' },
    holds: ['register', 'sent'],
  },
  {
    key: 'settings',
    icon: <Settings aria-hidden size={18} />,
    to: { at: 'settings' },
    holds: ['settings'],
  },
  {
    key: 'about',
    icon: <Info aria-hidden size={18} />,
    to: { at: 'about' },
    holds: ['about'],
  },
];

/** The frame around every screen: where one can go, where one is, and whether work is saved. */
export function Shell() {
  const { place } = usePlace();
  const main = useFocusOnArrival(place);
  // In a meeting nothing else is on the screen: somebody may look over the shoulder.
  const isQuiet = place.at === 'inMeeting';
  return (
    <div className={`${styles.shell} ${isQuiet ? styles.quiet : ''}`}>
      {isQuiet ? null : <Navigation />}
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <ScreenAt place={place} />
      </main>
      <StatusBar isQuiet={isQuiet} />
    </div>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const { place, past, future } = usePlace();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <nav className={styles.nav} aria-label={t('navigation')}>
        <div className={styles.history}>
          <IconButton
            label={t('back')}
            icon={<ArrowLeft aria-hidden size={18} />}
            isDisabled={past.length === 0}
            onPress={goBack}
          />
          <IconButton
            label={t('forward')}
            icon={<ArrowRight aria-hidden size={18} />}
            isDisabled={future.length === 0}
            onPress={goForward}
          />
        </div>
        <ul>
          {ENTRIES.map(({ key, icon, to, holds }) => (
            <li key={key}>
              <button
                type="button"
                className={styles.entry}
                title={t(`places.${key}`)}
                aria-current={holds.includes(place.at) ? 'page' : undefined}
                onClick={() => go(to)}
              >
                {icon}
                <span>{t(`places.${key}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/**
 * Arriving at a screen scrolls to its top and moves focus there, so that readers announce it; before
 * the screen's own effects, so that a field that wants the focus has it in the end.
 */
function useFocusOnArrival(place: Place) {
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving is a change of place
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    main.current?.scrollTo({ top: 0 });
    const focused = document.activeElement;
    const hasOwnFocus = main.current !== focused && main.current?.contains(focused);
    if (!hasOwnFocus) main.current?.focus({ preventScroll: true });
  }, [place]);
  return main;
}
