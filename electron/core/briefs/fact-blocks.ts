// What the meeting rests on: the concerns of its agenda, word for word, and the one case.
import type { Appeal } from '../appeals/appeal.ts';
import { caseBlocks } from '../letters/case-blocks.ts';
import { concernRuns, type Told } from '../letters/concern-blocks.ts';
import { senderName } from '../letters/note-texts.ts';
import type { Notes } from '../letters/notes.ts';
import { phrasesOf } from '../letters/phrases/phrases-of.ts';
import { withNotes } from '../letters/place-notes.ts';
import { dayInWords, fill } from '../letters/words.ts';
import type { BriefBlock } from './brief-document.ts';
import { type BriefParts, caseIn, concernsIn, dayOf } from './brief-parts.ts';
import { lineOf, listOf, paragraph, section } from './lines.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

/** What the papers know of the facts they tell: what was found on each, as of the meeting's day. */
export const toldIn = (parts: BriefParts): Told => ({
  language: parts.meeting.language,
  on: dayOf(parts),
  checks: parts.meeting.checks,
});

export function factBlocks(parts: BriefParts, appeal: Appeal, notes: Notes): readonly BriefBlock[] {
  const { language } = parts.meeting;
  const concerns = concernsIn(parts, appeal);
  if (concerns.length === 0) return [];
  const asReported = fill(
    phrasesOf(language).asReported,
    {
      sender: { text: senderName(appeal.sender), language: appeal.language },
      day: dayInWords(appeal.date, language),
    },
    language,
  );
  const lead = paragraph(lineOf(withNotes(asReported, notes.appeal(), language), null), 'soft');
  const items = concerns.map((concern) => {
    const { runs } = concernRuns(concern, appeal, toldIn(parts), notes.concern);
    return lineOf(runs, { type: 'concern', concernId: concern.id });
  });
  return section(briefPhrasesOf(language).facts, language, [lead, ...listOf(items)]);
}

export function caseBlock(parts: BriefParts, appeal: Appeal, notes: Notes): readonly BriefBlock[] {
  const one = caseIn(parts, appeal);
  if (one === null) return [];
  const { language } = parts.meeting;
  const blocks = caseBlocks([one], appeal, toldIn(parts), notes).flatMap((block) =>
    block.type === 'list' ? [] : [paragraph(lineOf(block.runs, { type: 'case', caseId: one.id }))],
  );
  return section(briefPhrasesOf(language).case, language, blocks);
}
