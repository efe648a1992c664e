import { useEffect } from 'react';
import { TravelBanner } from '../features/travel/travel-banner.tsx';
import { OpenedNotices } from '../features/vault/opened-notices.tsx';
import { useLockAction, useScreenActions } from './actions.ts';
import { useActivity } from './activity.ts';
import styles from './app.module.css';
import { Closing } from './closing.tsx';
import { useLocking } from './locking.ts';
import { Opening } from './opening.tsx';
import { useGuardedCopies } from './private-copies.ts';
import { Shell } from './shell.tsx';
import { useTheme } from './theme.ts';

export function App() {
  useTheme();
  useLocking();
  useLockAction();
  useGuardedCopies();
  return (
    <>
      <Opening>
        <Open />
      </Opening>
      <Closing />
    </>
  );
}

function Open() {
  useScreenActions();
  useActivity();
  useEffect(() => document.getElementById('content')?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.open}>
      <div>
        <TravelBanner />
        <OpenedNotices />
      </div>
      <Shell />
    </div>
  );
}
