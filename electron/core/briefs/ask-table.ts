// What is asked, of whom, how both sides will know that it is done, and what was answered before.
import type { Appeal, AppealAsk } from '../appeals/appeal.ts';
import type { AskChoice } from '../asks/ask-choice.ts';
import { canActOn } from '../asks/fit.ts';
import type { LetterLanguage } from '../language.ts';
import { askOf } from '../letters/ask-blocks.ts';
import { placeWords } from '../letters/note-texts.ts';
import { whenInWords } from '../letters/when-in-words.ts';
import { dayInWords, fill, runsOf } from '../letters/words.ts';
import type { Office } from '../officials/office.ts';
import type { BriefBlock, BriefLine } from './brief-document.ts';
import { asksIn, atTable, type BriefParts, dayOf } from './brief-parts.ts';
import { titleWords } from './header.ts';
import { filled, label, lineOf, section } from './lines.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

export function askBlocks(parts: BriefParts, appeal: Appeal): readonly BriefBlock[] {
  const { language } = parts.meeting;
  const { asks: words } = briefPhrasesOf(language);
  const asks = asksIn(parts);
  const withWho = isWhoTelling(parts, appeal);
  const rows = asks.flatMap((ask) => rowOf(ask, withWho, parts, appeal) ?? []);
  if (rows.length === 0) return [];
  return section(words.heading, language, [
    {
      type: 'table',
      caption: words.caption,
      columns: [words.ask, ...(withWho ? [words.who] : []), words.measure, words.before],
      widths: withWho ? [8, 4, 5, 4] : [10, 6, 5],
      rows,
    },
  ]);
}

/** An ask as a line of its own; `null`: it is blank, or nothing has its id. */
export function askLine(ask: AskChoice, parts: BriefParts, appeal: Appeal): BriefLine | null {
  const found = askOf(ask, appeal, parts.meeting.language);
  if (found === null) return null;
  return lineOf(
    found.runs,
    found.of ? { type: 'ask', askId: found.of.id } : { type: 'own', field: 'agenda' },
  );
}

/**
 * Whether a column of who can act tells more than the head of the paper: one office at the table, that
 * can act on every ask, would only have its title in each row.
 */
function isWhoTelling(parts: BriefParts, appeal: Appeal): boolean {
  const { language } = parts.meeting;
  if (atTable(parts).length !== 1) return true;
  return asksIn(parts).some((ask) => {
    const found = askOf(ask, appeal, language);
    return found !== null && ableTo(found.of, parts, appeal).length === 0;
  });
}

/** The ask and whose it is, who at the table can do it, its measure, and what came of it before. */
function rowOf(ask: AskChoice, withWho: boolean, parts: BriefParts, appeal: Appeal) {
  const { language } = parts.meeting;
  const first = askLine(ask, parts, appeal);
  if (first === null) return null;
  const of = askOf(ask, appeal, language)?.of ?? null;
  const from = runsOf({ text: fromWords(of, language), language }, language, { italic: true });
  return {
    cells: [
      { ...first, runs: [...first.runs, ...fill(' ', {}, language), ...from] },
      ...(withWho ? [whoLine(of, parts, appeal)] : []),
      of ? measureLine(of, language, appeal) : label('', language),
      beforeLine(ask, parts),
    ],
  };
}

/** Whether the appeal asks for it, or we do. */
function fromWords(of: AppealAsk | null, language: LetterLanguage): string {
  const { asks: words } = briefPhrasesOf(language);
  if (of === null) return words.own;
  if (of.provenance === 'derived' || of.place === null) return words.derived;
  return words.stated.replace('{place}', placeWords(of.place, language));
}

/** Of an ask in the user's own words nobody but the user knows: it is put to all who are there. */
const ableTo = (of: AppealAsk | null, parts: BriefParts, appeal: Appeal): readonly Office[] =>
  atTable(parts)
    .map(({ official }) => official.office)
    .filter((office) => of === null || canActOn(office, of, appeal.concerns));

function whoLine(of: AppealAsk | null, parts: BriefParts, appeal: Appeal): BriefLine {
  const { language } = parts.meeting;
  const can = ableTo(of, parts, appeal);
  if (can.length === 0) return label(briefPhrasesOf(language).asks.nobody, language);
  const runs = can.flatMap((office, at) => [
    ...(at === 0 ? [] : fill('; ', {}, language)),
    ...runsOf(titleWords(office, language), language),
  ]);
  return lineOf(runs, null);
}

/** The last answer of these offices to the same ask, by when, and how it ended; or that none is known. */
function beforeLine(ask: AskChoice, parts: BriefParts): BriefLine {
  const { language, attending, id } = parts.meeting;
  const { asks: words, grades, outcomes } = briefPhrasesOf(language);
  const isHere = (officeId: string) => attending.some((one) => one.officeId === officeId);
  const last = parts.commitments
    .filter((one) => one.meetingId !== id && one.ask !== null && isSameAsk(one.ask, ask))
    .filter((one) => isHere(one.officeId) && one.on <= dayOf(parts))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (!last) return label(words.never, language);
  const values = {
    grade: grades[last.grade],
    day: dayInWords(last.on, language),
    due: last.due === null ? '' : whenInWords(last.due, language),
  };
  const phrase = last.due === null ? words.answered : words.answeredUntil;
  const ending = last.closing === null ? '' : `. ${outcomes[last.closing.outcome]}`;
  return filled(`${phrase}${ending}`, values, language, {
    type: 'commitment',
    commitmentId: last.id,
  });
}

const isSameAsk = (a: AskChoice, b: AskChoice): boolean =>
  a.type === 'library'
    ? b.type === 'library' && a.askId === b.askId
    : b.type === 'own' && a.text.trim() === b.text.trim();

function measureLine(
  { id, measure }: AppealAsk,
  language: LetterLanguage,
  appeal: Appeal,
): BriefLine {
  if (measure === null) return label('', language);
  const translated = appeal.translations.find((one) => one.language === language)?.asks[id]
    ?.measure;
  const words = translated
    ? { text: translated, language }
    : { text: measure, language: appeal.language };
  return filled('{measure}', { measure: words }, language, { type: 'ask', askId: id });
}
