import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '#core/tracking/moment.ts';
import type { Place } from '../../app/place.ts';
import { useOfficeTitle } from '../shared/office-title.ts';

export type MomentWords = {
  /** What it is, without a name of anybody but those that the appeal itself gives. */
  readonly label: string;
  /** The title or subject that the user gave it; `null`: it has none. */
  readonly name: string | null;
  /** What was promised, in the words it was noted in; `null` of all else. */
  readonly promise: string | null;
  readonly offices: readonly string[];
  /** Where it is told in full; `null` of what the appeal tells. */
  readonly to: Place | null;
};

/** Says what a moment is. */
export function useMomentWords(): (moment: Moment) => MomentWords {
  const { t } = useTranslation(['timeline', 'commitments']);
  const titleOf = useOfficeTitle();
  return useCallback(
    ({ what, officeIds }) => ({
      name: null,
      promise: null,
      to: null,
      ...said(what, t),
      offices: officeIds.map(titleOf),
    }),
    [t, titleOf],
  );
}

type Words = TFunction<['timeline', 'commitments']>;

type Said = { readonly label: string } & Partial<MomentWords>;

function said(what: Moment['what'], t: Words): Said {
  switch (what.kind) {
    case 'event':
      return { label: what.event.heading };
    case 'later':
      return { label: what.development.text };
    case 'meeting': {
      const { id, status, title } = what.meeting;
      const label = t(status === 'held' ? 'moments.held' : 'moments.planned');
      return { label, name: named(title), to: { at: 'meeting', meetingId: id } };
    }
    case 'letter':
    case 'reply': {
      const { id, subject } = what.version;
      const label =
        what.kind === 'letter' ? t('moments.letter') : t(`moments.replies.${what.reply.kind}`);
      return { label, name: named(subject), to: { at: 'sent', versionId: id } };
    }
    default: {
      const { id, what: promise } = what.commitment;
      return {
        label: commitmentLabel(what, t),
        promise: named(promise),
        to: { at: 'commitment', commitmentId: id },
      };
    }
  }
}

type OfCommitment = Extract<
  Moment['what'],
  { readonly kind: 'commitment' | 'due' | 'closed' | 'progress' }
>;

function commitmentLabel(what: OfCommitment, t: Words): string {
  if (what.kind === 'progress') return t(`moments.progress.${what.progress.state}`);
  const { grade, closing } = what.commitment;
  if (what.kind === 'commitment')
    return t('moments.answer', { grade: t(`grades.${grade}`, { ns: 'commitments' }) });
  if (what.kind === 'due') return t(closing === null ? 'moments.due' : 'moments.wasDue');
  return closing === null ? '' : t(`moments.closed.${closing.outcome}`);
}

const named = (text: string): string | null => (text.trim() === '' ? null : text);
