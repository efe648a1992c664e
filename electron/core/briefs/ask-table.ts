// What is asked, how both sides will know that it is done, and whose ask it is.
import type { Appeal } from '../appeals/appeal.ts';
import type { AskChoice } from '../asks/ask-choice.ts';
import { askOf } from '../letters/ask-blocks.ts';
import { placeWords } from '../letters/note-texts.ts';
import type { BriefBlock, BriefLine } from './brief-document.ts';
import { asksIn, type BriefParts } from './brief-parts.ts';
import { filled, label, lineOf, section } from './lines.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

export function askBlocks(parts: BriefParts, appeal: Appeal): readonly BriefBlock[] {
  const { language } = parts.meeting;
  const { asks: words } = briefPhrasesOf(language);
  const rows = asksIn(parts).flatMap((ask) => rowOf(ask, parts, appeal) ?? []);
  if (rows.length === 0) return [];
  return section(words.heading, language, [
    {
      type: 'table',
      caption: words.caption,
      columns: [words.ask, words.measure, words.from],
      widths: [9, 6, 4],
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

function rowOf(ask: AskChoice, parts: BriefParts, appeal: Appeal) {
  const { language } = parts.meeting;
  const first = askLine(ask, parts, appeal);
  if (first === null) return null;
  const { asks: words } = briefPhrasesOf(language);
  const of = askOf(ask, appeal, language)?.of ?? null;
  if (of === null) return { cells: [first, label('', language), label(words.own, language)] };
  const basis = { type: 'ask', askId: of.id } as const;
  const from =
    of.provenance === 'stated' && of.place !== null
      ? filled(words.stated, { place: placeWords(of.place, language) }, language, basis)
      : filled(words.derived, {}, language, basis);
  return { cells: [first, measureLine(of, language, appeal), from] };
}

function measureLine(
  { id, measure }: Appeal['asks'][number],
  language: BriefParts['meeting']['language'],
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
