import { assertNever } from '#core/errors.ts';
import { AboutScreen } from '../features/about/about-screen.tsx';
import { ConcernScreen } from '../features/concern/concern-screen.tsx';
import { CellScreen } from '../features/home/cell-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { KindScreen } from '../features/letters/kinds/kind-screen.tsx';
import { KindsScreen } from '../features/letters/kinds/kinds-screen.tsx';
import { LetterScreen } from '../features/letters/letter-screen.tsx';
import { LettersScreen } from '../features/letters/letters-screen.tsx';
import { OfficialsScreen } from '../features/officials/officials-screen.tsx';
import { RegisterScreen } from '../features/register/register-screen.tsx';
import { SentScreen } from '../features/register/sent-screen.tsx';
import { SearchScreen } from '../features/search/search-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { TimelineScreen } from '../features/timeline/timeline-screen.tsx';
import type { Place } from './place.ts';

/** The screen of a place. Keyed by what it shows, so that no draft outlives its record. */
export function ScreenAt({ place }: { readonly place: Place }) {
  switch (place.at) {
    case 'home':
      return <HomeScreen />;
    case 'cell':
      return <CellScreen country={place.country} themeId={place.themeId} />;
    case 'concern':
      return (
        <ConcernScreen
          key={place.concernId}
          concernId={place.concernId}
          annotationId={place.annotationId ?? null}
        />
      );
    case 'search':
      return <SearchScreen />;
    case 'timeline':
      return <TimelineScreen />;
    case 'officials':
      return <OfficialsScreen officeId={place.officeId} />;
    case 'letters':
      return <LettersScreen />;
    case 'letter':
      return <LetterScreen key={place.letterId} letterId={place.letterId} />;
    case 'register':
      return <RegisterScreen />;
    case 'sent':
      return <SentScreen key={place.versionId} versionId={place.versionId} />;
    case 'kinds':
      return place.templateId === null ? (
        <KindsScreen />
      ) : (
        <KindScreen key={place.templateId} templateId={place.templateId} />
      );
    case 'settings':
      return <SettingsScreen />;
    case 'about':
      return <AboutScreen />;
    default:
      return assertNever(place);
  }
}
