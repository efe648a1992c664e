// Words for everything a letter can lack, and where it is put right. A code without words does not
// compile.
import type { TFunction } from 'i18next';
import type { MissingCode, MissingPart } from '#core/letters/missing-part.ts';
import type { LetterPart } from '../parts.tsx';

export type Finding = {
  readonly text: string;
  readonly detail?: string;
  /** Where it is put right; `null` where nothing of the letter can be changed about it. */
  readonly part: LetterPart | null;
};

export type NameOf = {
  readonly office: (id: string) => string;
  readonly concern: (id: string) => string;
  readonly ask: (id: string) => string;
  readonly case: (id: string) => string;
  readonly event: (id: string) => string;
};

type Words<C extends MissingCode> = (
  t: TFunction<'letters'>,
  part: Extract<MissingPart, { code: C }>,
  nameOf: NameOf,
) => Finding;

const words: { readonly [C in MissingCode]: Words<C> } = {
  'recipient.none': (t) => ({ text: t('missing.recipient.none'), part: 'recipients' }),
  'recipient.unknown': (t, { officeId }) => ({
    text: t('missing.recipient.unknown'),
    part: `office:${officeId}`,
  }),
  'copy.unknown': (t) => ({ text: t('missing.copy.unknown'), part: 'copies' }),
  'subject.blank': (t) => ({ text: t('missing.subject.blank'), part: 'subject' }),
  'body.empty': (t) => ({ text: t('missing.body.empty'), part: 'opening' }),
  'signatory.blank': (t) => ({ text: t('missing.signatory.blank'), part: 'signatory' }),
  'organisation.blank': (t) => ({ text: t('missing.organisation.blank'), part: 'organisation' }),
  'place.blank': (t) => ({ text: t('missing.place.blank'), part: 'place' }),
  'opening.blank': (t) => ({ text: t('missing.opening.blank'), part: 'opening' }),
  'closing.blank': (t) => ({ text: t('missing.closing.blank'), part: 'closing' }),
  'asks.none': (t) => ({ text: t('missing.asks.none'), part: 'asks' }),
  'appeal.unknown': (t) => ({ text: t('missing.appeal.unknown'), part: null }),
  'text.unfilled': (t, { at }) => ({ text: t('missing.text.unfilled'), part: at ?? 'opening' }),
  'letterhead.unknown': (t) => ({ text: t('missing.letterhead.unknown'), part: 'letterhead' }),
  'case.unknown': (t) => ({ text: t('missing.case.unknown'), part: 'cases' }),
  'concern.unknown': (t, { concernId }) => ({
    text: t('missing.concern.unknown'),
    part: `concern:${concernId}`,
  }),
  'ask.unknown': (t, { askId }) => ({ text: t('missing.ask.unknown'), part: `ask:${askId}` }),
  'ask.blank': (t) => ({ text: t('missing.ask.blank'), part: 'asks' }),
  'ask.release': (t, { name }) => ({ text: t('missing.ask.release', { name }), part: 'asks' }),
  'ask.unaddressed': (t, { index }) => ({
    text: t('missing.ask.unaddressed', { number: index + 1 }),
    part: 'recipients',
  }),
  'asks.noneFor': (t, { officeId }, nameOf) => ({
    text: t('missing.asks.noneFor', { office: nameOf.office(officeId) }),
    part: `office:${officeId}`,
  }),
  'ask.unfit': (t, { askId, officeId }, nameOf) => ({
    text: t('missing.ask.unfit', { office: nameOf.office(officeId) }),
    detail: nameOf.ask(askId),
    part: `ask:${askId}`,
  }),
};

/** What is missing in words, and where it is put right. */
export const missingWords = (t: TFunction<'letters'>, part: MissingPart, nameOf: NameOf): Finding =>
  (words[part.code] as Words<MissingCode>)(t, part, nameOf);
