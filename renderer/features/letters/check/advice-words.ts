// Words for everything the writer should consider. A code without words does not compile.
import type { TFunction } from 'i18next';
import type { Development } from '#core/appeals/provenance.ts';
import type { Advice, AdviceCode } from '#core/letters/advice.ts';
import type { LetterPart } from '../parts.tsx';
import type { Finding, NameOf } from './missing-words.ts';

type Words<C extends AdviceCode> = (
  t: TFunction<'letters'>,
  advice: Extract<Advice, { code: C }>,
  names: Names,
) => Finding;

type Names = NameOf & {
  readonly day: (day: string) => string;
  /** Where the letter has a case: chosen itself, or with a concern. */
  readonly caseAt: (id: string) => LetterPart;
};

const percent = (share: number): number => Math.round(share * 100);

const told = (later: readonly Development[]): string =>
  later.map(({ text, when, source }) => `${when.wording}: ${text} (${source})`).join(' ');

const words: { readonly [C in AdviceCode]: Words<C> } = {
  'facts.later': (t, { on, factIds }, { day }) => ({
    text: t('advice.facts.later', { day: day(on), count: factIds.length }),
    part: null,
  }),
  'facts.unchecked': (t, { asOf, factIds }, { day }) => ({
    text: t('advice.facts.unchecked', { day: day(asOf), count: factIds.length }),
    part: 'facts',
  }),
  'facts.language': (t, { language, count }) => ({
    text: t('advice.facts.language', { language: t(`languages.${language}`), count }),
    part: 'language',
  }),
  'facts.translated': (t, { by }) => ({
    text: t('advice.facts.translated', { by }),
    part: 'language',
  }),
  'later.concern': (t, { concernId, later }, { concern }) => ({
    text: t('advice.later.concern', { concern: concern(concernId) }),
    detail: told(later),
    part: `concern:${concernId}`,
  }),
  'later.case': (t, { caseId, later }, names) => ({
    text: t('advice.later.case', { name: names.case(caseId) }),
    detail: told(later),
    part: names.caseAt(caseId),
  }),
  'later.event': (t, { eventId, later }, { event }) => ({
    text: t('advice.later.event', { event: event(eventId) }),
    detail: told(later),
    part: 'concerns',
  }),
  'case.mark': (t, { caseId, mark }, names) => ({
    text: t('advice.concern.caution', { concern: names.case(caseId) }),
    detail: mark.text,
    part: names.caseAt(caseId),
  }),
  'event.mark': (t, { eventId, mark }, { event }) => ({
    text: t('advice.concern.caution', { concern: event(eventId) }),
    detail: mark.text,
    part: 'concerns',
  }),
  'concern.caution': (t, { concernId, mark }, { concern }) => ({
    text: t('advice.concern.caution', { concern: concern(concernId) }),
    detail: mark.text,
    part: `concern:${concernId}`,
  }),
  'holder.unconfirmed': (t, { officeId }, { office }) => ({
    text: t('advice.holder.unconfirmed', { office: office(officeId) }),
    part: `office:${officeId}`,
  }),
  'form.unsourced': (t, { officeId }, { office }) => ({
    text: t('advice.form.unsourced', { office: office(officeId) }),
    part: `office:${officeId}`,
  }),
  'salutation.general': (t, { officeId }, { office }) => ({
    text: t('advice.salutation.general', { office: office(officeId) }),
    part: `office:${officeId}`,
  }),
  'title.untranslated': (t, { officeId }, { office }) => ({
    text: t('advice.title.untranslated', { office: office(officeId) }),
    part: `office:${officeId}`,
  }),
  'title.unverified': (t, { officeId }, { office }) => ({
    text: t('advice.title.unverified', { office: office(officeId) }),
    part: `office:${officeId}`,
  }),
  'address.none': (t, { officeId }, { office }) => ({
    text: t('advice.address.none', { office: office(officeId) }),
    part: `office:${officeId}`,
  }),
  'address.aged': (t, { officeId, seen }, { office }) => ({
    text: t('advice.address.aged', { office: office(officeId), seen }),
    part: `office:${officeId}`,
  }),
  'own.figure': (t, { wording }) => ({
    text: t('advice.own.figure', { wording }),
    part: 'opening',
  }),
  'own.vague': (t, { index }) => ({
    text: t('advice.own.vague', { number: index + 1 }),
    part: 'asks',
  }),
  'own.copied': (t, { copied: { from, share } }) => ({
    text:
      from.kind === 'appeal'
        ? t('advice.own.copiedAppeal', { percent: percent(share) })
        : t('advice.own.copiedLetter', { percent: percent(share), subject: from.subject }),
    part: 'opening',
  }),
  'own.long': (t, { words }) => ({ text: t('advice.own.long', { count: words }), part: 'opening' }),
  'own.manyAsks': (t, { count }) => ({ text: t('advice.own.manyAsks', { count }), part: 'asks' }),
  'reply.past': (t, { day: on }, { day }) => ({
    text: t('advice.reply.past', { day: day(on) }),
    part: 'reply',
  }),
  'reply.weekend': (t, { day: on }, { day }) => ({
    text: t('advice.reply.weekend', { day: day(on) }),
    part: 'reply',
  }),
  'signatories.none': (t) => ({ text: t('advice.signatories.none'), part: 'signatories' }),
  'public.atRisk': (t, { name, isKnown }) => ({
    text: t(isKnown ? 'advice.public.atRisk' : 'advice.public.riskUnknown', { name }),
    part: null,
  }),
  'text.cleaned': (t, { removed }) => ({
    text: t('advice.text.cleaned', {
      count: Object.values(removed).reduce((sum, count) => sum + count, 0),
    }),
    part: null,
  }),
};

/** What to consider in words, and where. */
export const adviceWords = (t: TFunction<'letters'>, advice: Advice, names: Names): Finding =>
  (words[advice.code] as Words<AdviceCode>)(t, advice, names);
