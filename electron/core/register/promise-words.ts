// What was said in a meeting, as a letter restates it: in the words that were noted, with their hedges.
import type { Commitment } from '../commitments/commitment.ts';
import type { LetterLanguage } from '../language.ts';
import { phrasesOf } from '../letters/phrases/phrases-of.ts';
import type { RichText } from '../letters/rich-text.ts';
import { dayInWords, say } from '../letters/words.ts';
import type { ConfirmedHolder } from '../officials/official.ts';

const DUE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/u;

/** Until when something is due, as precisely as it was said and no more; `null` where no end was named. */
export function untilWords(due: string | null, language: LetterLanguage): string | null {
  const end = due?.split('/').at(-1) ?? '';
  const [, year, month, day, sign] = DUE.exec(end) ?? [];
  if (year === undefined) return null;
  const { byDay, byMonth, byYear, about } = phrasesOf(language).promises;
  const { months } = phrasesOf(language);
  const until = day
    ? say(byDay, { day: dayInWords(end.slice(0, 10), language) }, language)
    : say(month ? byMonth : byYear, { month: months[Number(month) - 1] ?? '', year }, language);
  return sign === undefined ? until : say(about, { until }, language);
}

/** What was said, in quotation marks where these are the very words, how it answered, and until when. */
export function promiseWords(
  { what, how, grade, due }: Commitment,
  language: LetterLanguage,
): string {
  const { quoted, promises } = phrasesOf(language);
  const text = what.trim().replaceAll(/\s+/gu, ' ');
  // A quotation is left as it was said; elsewhere the sentence ends after the brackets.
  const words = how === 'verbatim' ? say(quoted, { text }, language) : text.replace(/[.;,]+$/u, '');
  const until = untilWords(due, language);
  const answer = until === null ? promises.answers[grade] : `${promises.answers[grade]}, ${until}`;
  return `${words} (${answer}).`;
}

/** How the letter calls who said it: as then, and no name where none was noted. */
export function speakerWords(
  { speaker, officeId, how }: Commitment,
  holders: readonly ConfirmedHolder[],
  language: LetterLanguage,
): string {
  const { yourOffice, thenInOffice, inSubstance } = phrasesOf(language).promises;
  const name = speaker.trim();
  const hasLeft = heldBefore(
    name,
    holders.filter((one) => one.officeId === officeId),
  );
  const who =
    name === '' ? yourOffice : hasLeft ? say(thenInOffice, { speaker: name }, language) : name;
  return how === 'verbatim' ? who : say(inSubstance, { speaker: who }, language);
}

/**
 * Whether the user has confirmed somebody of this name as a holder of the office, and somebody else
 * since. Anybody else may have spoken for the office: of them nothing is said.
 */
function heldBefore(name: string, ofOffice: readonly ConfirmedHolder[]): boolean {
  const isCalledSo = ({ holder }: ConfirmedHolder): boolean =>
    [holder.name, holder.surname].some(
      (one) => one === name || `${holder.honorific} ${one}` === name,
    );
  const now = ofOffice.at(-1);
  return now !== undefined && ofOffice.some(isCalledSo) && !isCalledSo(now);
}

/** `text`, a paragraph, and a list of `items`; `text` alone where there are none. */
export const withList = (text: RichText, lead: string, items: readonly string[]): RichText =>
  items.length === 0
    ? text
    : { ...text, content: [...text.content, paragraph(lead), ...listOf(items).content] };

/** A list of `items`, of which there is one or more. */
export const listOf = (items: readonly string[]): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'bulletList',
      content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
    },
  ],
});

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
});
