// Where the user is: a union, not a URL; with the history that Back and Forward walk.
import { create } from 'zustand';
import type { AppealId, ConcernId, CountryCode } from '#core/appeals/ids.ts';
import type { AnnotationId, CommitmentId, LetterId, MeetingId, VersionId } from '#core/ids.ts';
import type { TemplateId } from '#core/letters/template.ts';
import type { OfficeId } from '#core/officials/office.ts';

export type Place =
  | { readonly at: 'home' }
  /** One cell of the overview; `country` null = region-wide. */
  | {
      readonly at: 'cell';
      readonly country: CountryCode | null;
      readonly themeId: string;
    }
  | {
      readonly at: 'concern';
      readonly concernId: ConcernId;
      readonly annotationId?: AnnotationId;
    }
  | { readonly at: 'search' }
  | { readonly at: 'timeline' }
  | { readonly at: 'coverage' }
  | { readonly at: 'officials'; readonly officeId: OfficeId | null }
  | { readonly at: 'meetings' }
  | { readonly at: 'meeting'; readonly meetingId: MeetingId }
  /** The papers made for a meeting. */
  | { readonly at: 'pack'; readonly meetingId: MeetingId }
  /** The quiet screen for the meeting itself: nothing else is on it. */
  | { readonly at: 'inMeeting'; readonly meetingId: MeetingId }
  | { readonly at: 'commitments' }
  | { readonly at: 'commitment'; readonly commitmentId: CommitmentId }
  | { readonly at: 'letters' }
  | { readonly at: 'letter'; readonly letterId: LetterId }
  | { readonly at: 'register' }
  | { readonly at: 'sent'; readonly versionId: VersionId }
  /** Kinds of letter, or one of the user's own. */
  | { readonly at: 'kinds'; readonly templateId: TemplateId | null }
  | { readonly at: 'settings' }
  | { readonly at: 'about' };

type History = {
  readonly appealId: AppealId | null;
  readonly place: Place;
  readonly past: readonly Place[];
  readonly future: readonly Place[];
};

/** Places remembered for Back. */
const REMEMBERED = 100;

export const usePlace = create<History>(() => ({
  appealId: null,
  place: { at: 'home' },
  past: [],
  future: [],
}));

export function go(place: Place): void {
  usePlace.setState(({ place: here, past }) => ({
    place,
    past: [...past, here].slice(-REMEMBERED),
    future: [],
  }));
}

export function goBack(): void {
  usePlace.setState(({ place, past, future }) => {
    const to = past.at(-1);
    return to ? { place: to, past: past.slice(0, -1), future: [place, ...future] } : {};
  });
}

export function goForward(): void {
  usePlace.setState(({ place, past, future }) => {
    const [to, ...rest] = future;
    return to ? { place: to, past: [...past, place], future: rest } : {};
  });
}
