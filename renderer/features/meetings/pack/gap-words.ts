// Words for everything the papers of a meeting can lack. A code without words does not compile.
import type { TFunction } from 'i18next';
import type { BriefGap } from '#core/briefs/missing.ts';
import type { OfficeId } from '#core/officials/office.ts';

type Code = BriefGap['code'];
type Names = { readonly office: (id: OfficeId) => string; readonly ask: (id: string) => string };
type Words<C extends Code> = (
  t: TFunction<'pack'>,
  gap: Extract<BriefGap, { code: C }>,
  names: Names,
) => string;

const plain =
  <C extends Code>(
    key:
      | 'official.none'
      | 'agenda.empty'
      | 'appeal.unknown'
      | 'chosen.unknown'
      | 'aim.blank'
      | 'messages.none'
      | 'day.none',
  ): Words<C> =>
  (t) =>
    t(`gaps.${key}`);

const words: { readonly [C in Code]: Words<C> } = {
  'official.none': plain('official.none'),
  'agenda.empty': plain('agenda.empty'),
  'appeal.unknown': plain('appeal.unknown'),
  'chosen.unknown': plain('chosen.unknown'),
  'aim.blank': plain('aim.blank'),
  'messages.none': plain('messages.none'),
  'day.none': plain('day.none'),
  'official.unknown': (t) => t('gaps.official.unknown'),
  'holder.unconfirmed': (t, { officeId }, { office }) =>
    t('gaps.holder.unconfirmed', { office: office(officeId) }),
  'ask.unfit': (t, { askId }, { ask }) => t('gaps.ask.unfit', { ask: ask(askId) }),
  'facts.unchecked': (t, { factIds }) => t('gaps.facts.unchecked', { count: factIds.length }),
  'time.over': (t, { minutes }) => t('gaps.time.over', { count: minutes }),
};

export const gapWords = (t: TFunction<'pack'>, gap: BriefGap, names: Names): string =>
  // A marked seam: the words found under `gap.code` are those for this very gap.
  (words[gap.code] as Words<Code>)(t, gap, names);
