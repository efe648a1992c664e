// How the person of a case is, as of the day that is known of, with where that was taken from.
import type { Appeal, Case } from '../appeals/appeal.ts';
import { sayings } from '../appeals/sayings.ts';
import type { LetterLanguage } from '../language.ts';
import { changeOf, type Told } from './concern-blocks.ts';
import { checkOf } from './facts.ts';
import type { Block, Run } from './letter-document.ts';
import type { Notes } from './notes.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { withNotes } from './place-notes.ts';
import { dayInWords, fill, runsOf } from './words.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

export const caseBlocks = (
  cases: readonly Case[],
  appeal: Appeal,
  letter: Told,
  notes: Notes,
): readonly Block[] =>
  cases.map((one): Block => {
    const { language } = letter;
    const status = sayings(appeal, language).status(one);
    const lead = leadOf(one, appeal, language);
    const fact = { id: one.id, statement: one.status.text };
    const check = one.status.asOf < letter.on ? checkOf(letter, fact) : null;
    const change = check?.verdict === 'changed' ? runsOf(changeOf(check, language), language) : [];
    const runs = withNotes(runsOf(status, language), notes.person(one), status.language);
    const day = dayInWords(one.status.asOf, language);
    const asOf = fill(` ${phrasesOf(language).caseAsOf}`, { day }, language);
    return {
      type: 'paragraph',
      runs: [...lead, ...runs, ...asOf, ...change],
      caseId: one.id,
      ...(change.length > 0 ? { origin: 'checks' as const } : {}),
    };
  });

/** "Zinaida Mukhortova (Зинаида Мухортова). " */
function leadOf(one: Case, appeal: Appeal, language: LetterLanguage): readonly Run[] {
  const { otherScript } = phrasesOf(language);
  const [{ name, language: spoken }, other] = namesInScripts(one, appeal, language);
  const inOther = other
    ? fill(otherScript, { name: { text: other.name, language: other.language } }, language)
    : [];
  return [
    ...runsOf({ text: name, language: spoken }, language, { bold: true }),
    ...inOther,
    ...fill('. ', {}, language),
  ];
}

type Spelt = { readonly name: string; readonly language: LetterLanguage };

/** The name in the letter's own script where that is given, and then in the other. */
function namesInScripts(
  { name, aliases }: Case,
  appeal: Appeal,
  language: LetterLanguage,
): readonly [Spelt, Spelt?] {
  const latin: Spelt = { name, language: appeal.language };
  const alias = aliases.find((one) => CYRILLIC.test(one) && one.includes(' '));
  if (alias === undefined || CYRILLIC.test(name)) return [latin];
  const cyrillic: Spelt = { name: alias, language: 'ru' };
  return language === 'ru' ? [cyrillic, latin] : [latin, cyrillic];
}
