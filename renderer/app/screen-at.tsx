import type { ReactNode } from 'react';
import { AboutScreen } from '../features/about/about-screen.tsx';
import { CommitmentScreen } from '../features/commitments/commitment-screen.tsx';
import { CommitmentsScreen } from '../features/commitments/commitments-screen.tsx';
import { ConcernScreen } from '../features/concern/concern-screen.tsx';
import { CoverageScreen } from '../features/coverage/coverage-screen.tsx';
import { CellScreen } from '../features/home/cell-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { InMeetingScreen } from '../features/in-meeting/in-meeting-screen.tsx';
import { KindScreen } from '../features/letters/kinds/kind-screen.tsx';
import { KindsScreen } from '../features/letters/kinds/kinds-screen.tsx';
import { LetterScreen } from '../features/letters/letter-screen.tsx';
import { LettersScreen } from '../features/letters/letters-screen.tsx';
import { MeetingScreen } from '../features/meetings/meeting-screen.tsx';
import { MeetingsScreen } from '../features/meetings/meetings-screen.tsx';
import { PackScreen } from '../features/meetings/pack/pack-screen.tsx';
import { OfficialsScreen } from '../features/officials/officials-screen.tsx';
import { RegisterScreen } from '../features/register/register-screen.tsx';
import { SentScreen } from '../features/register/sent-screen.tsx';
import { SearchScreen } from '../features/search/search-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { TimelineScreen } from '../features/timeline/timeline-screen.tsx';
import type { Place } from './place.ts';

type Screens = {
  readonly [P in Place as P['at']]: (place: P) => ReactNode;
};

/** The screen of each place. Keyed by what it shows, so that no draft outlives its record. */
const screens: Screens = {
  home: () => <HomeScreen />,
  cell: ({ country, themeId }) => <CellScreen country={country} themeId={themeId} />,
  concern: ({ concernId, annotationId }) => (
    <ConcernScreen key={concernId} concernId={concernId} annotationId={annotationId ?? null} />
  ),
  search: () => <SearchScreen />,
  timeline: () => <TimelineScreen />,
  coverage: () => <CoverageScreen />,
  officials: ({ officeId }) => <OfficialsScreen officeId={officeId} />,
  meetings: () => <MeetingsScreen />,
  meeting: ({ meetingId }) => <MeetingScreen key={meetingId} meetingId={meetingId} />,
  pack: ({ meetingId }) => <PackScreen key={meetingId} meetingId={meetingId} />,
  inMeeting: ({ meetingId }) => <InMeetingScreen key={meetingId} meetingId={meetingId} />,
  commitments: () => <CommitmentsScreen />,
  commitment: ({ commitmentId }) => (
    <CommitmentScreen key={commitmentId} commitmentId={commitmentId} />
  ),
  letters: () => <LettersScreen />,
  letter: ({ letterId }) => <LetterScreen key={letterId} letterId={letterId} />,
  register: () => <RegisterScreen />,
  sent: ({ versionId }) => <SentScreen key={versionId} versionId={versionId} />,
  kinds: ({ templateId }) =>
    templateId === null ? <KindsScreen /> : <KindScreen key={templateId} templateId={templateId} />,
  settings: () => <SettingsScreen />,
  about: () => <AboutScreen />,
};

export function ScreenAt({ place }: { readonly place: Place }) {
  // A marked seam: the screen found under `place.at` is the one for this very place.
  const screenOf = screens[place.at] as (at: Place) => ReactNode;
  return screenOf(place);
}
