// Words for what to consider before a letter leaves. A code without words does not compile.
import type { Development } from '#core/appeals/provenance.ts';
import type { Advice, AdviceCode } from '#core/letters/advice.ts';

const since = (later: readonly Development[]): string =>
  later.map(({ when, text, source }) => `${when.wording}: ${text} (${source})`).join('; ');

const words: {
  readonly [C in AdviceCode]: (advice: Extract<Advice, { code: C }>) => string;
} = {
  'facts.later': ({ on, factIds }) =>
    `${factIds.length} of the facts were not known yet on ${on}, the day of the letter.`,
  'facts.unchecked': ({ asOf, on, factIds }) =>
    `${factIds.length} facts are as of ${asOf}, the letter is of ${on}: still true?`,
  'facts.language': ({ language, count }) =>
    `${count} of the facts and asks stay in ${language}: no translation is at hand.`,
  'facts.translated': ({ language, by }) =>
    `Facts and asks stand in a translation by ${by} (${language}): check it before use.`,
  'later.concern': ({ concernId, later }) => `What happened later, ${concernId}: ${since(later)}`,
  'later.case': ({ caseId, later }) => `What happened later, ${caseId}: ${since(later)}`,
  'later.event': ({ eventId, later }) => `What happened later, ${eventId}: ${since(later)}`,
  'concern.caution': ({ concernId, mark }) => `Take care, ${concernId}: ${mark.text}`,
  'event.mark': ({ eventId, mark }) => `Take care, ${eventId}: ${mark.text}`,
  'case.mark': ({ caseId, mark }) => `Take care, ${caseId}: ${mark.text}`,
  'holder.unconfirmed': ({ officeId }) => `${officeId}: addressed by office, no name is confirmed.`,
  'form.unsourced': ({ officeId }) => `${officeId}: the form of address has no source; check it.`,
  'salutation.general': ({ officeId }) => `${officeId}: a general salutation stands in.`,
  'title.untranslated': ({ officeId }) => `${officeId}: the title stays in English.`,
  'title.unverified': ({ officeId }) => `${officeId}: the title is our wording; check it.`,
  'address.none': ({ officeId }) => `${officeId}: no address is known; find it before posting.`,
  'address.aged': ({ officeId, seen }) => `${officeId}: the address was seen in ${seen}; check it.`,
  'own.figure': ({ wording }) => `Your own words give a figure without its hedge: ${wording}.`,
  'own.vague': ({ index }) => `Ask ${index + 1} promises nothing that could be checked.`,
  'own.copied': ({ copied: { from, share } }) =>
    `${Math.round(share * 100)} % of your own words stand ${from.kind === 'appeal' ? 'in the appeal’s data' : `in the letter “${from.subject}”`}.`,
  'own.long': ({ words }) => `${words} words of your own: a letter on one case takes a page.`,
  'own.manyAsks': ({ count }) => `${count} asks: one clear request is heard best.`,
  'reply.past': ({ day }) => `The day for a reply, ${day}, is not after the letter's own.`,
  'reply.weekend': ({ day }) => `The day for a reply, ${day}, is on a weekend.`,
  'signatories.none': () => 'Nobody signs with the sender yet: the desk is where others are named.',
  'public.atRisk': ({ name, isKnown }) =>
    isKnown
      ? `Meant to be published, and names ${name}, whom that may harm.`
      : `Meant to be published, and names ${name}: whether that may harm them is not known.`,
  'text.cleaned': () => 'Characters that no reader can show were left out.',
};

/** One line on a piece of advice. */
export function wordsForAdvice(advice: Advice): string {
  const say = words[advice.code] as (advice: Advice) => string;
  return `note: ${say(advice)}`;
}
