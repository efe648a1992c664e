// What can be said in a meeting, each a line that stands on its own, and which of them come first.
import type { Appeal } from '../appeals/appeal.ts';
import type { ConcernId } from '../appeals/ids.ts';
import { caseBlocks } from '../letters/case-blocks.ts';
import { concernRuns } from '../letters/concern-blocks.ts';
import { startNotes } from '../letters/notes.ts';
import { fill, line, lines } from '../letters/words.ts';
import { askLine } from './ask-table.ts';
import type { BriefLine } from './brief-document.ts';
import { asksIn, type BriefParts, caseIn, concernsIn } from './brief-parts.ts';
import { toldIn } from './fact-blocks.ts';
import { filled, lineOf } from './lines.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

/** All there is to say, by kind, each in its own order. */
export type SpeakingLines = {
  readonly messages: readonly BriefLine[];
  readonly facts: readonly BriefLine[];
  readonly case: readonly BriefLine[];
  readonly asks: readonly BriefLine[];
};

export function speakingLines(parts: BriefParts, appeal: Appeal | undefined): SpeakingLines {
  const { meeting } = parts;
  const { language } = meeting;
  const messages = lines(meeting.messages, language).map((message) =>
    filled('{message}', { message }, language, { type: 'own', field: 'messages' }),
  );
  if (!appeal) return { messages, facts: [], case: [], asks: [] };
  return {
    messages,
    facts: concernsIn(parts, appeal).map(({ id }) => factLine(id, parts, appeal)),
    case: caseLines(parts, appeal),
    asks: asksIn(parts).flatMap((ask) => {
      const said = askLine(ask, parts, appeal);
      return said === null ? [] : [spokenAsk(said, parts)];
    }),
  };
}

/** A concern as it is said: its statement, without notes. */
export function factLine(id: ConcernId, parts: BriefParts, appeal: Appeal): BriefLine {
  const concern = appeal.concerns.find((one) => one.id === id);
  if (!concern) return lineOf([], null);
  const { runs } = concernRuns(concern, appeal, toldIn(parts));
  return lineOf(runs, { type: 'concern', concernId: id });
}

function caseLines(parts: BriefParts, appeal: Appeal): readonly BriefLine[] {
  const one = caseIn(parts, appeal);
  if (one === null) return [];
  // Nobody reads a note aloud: where it was taken from stands in the brief.
  const unheard = startNotes(appeal, parts.meeting.language);
  return caseBlocks([one], appeal, toldIn(parts), unheard).flatMap((block) =>
    block.type === 'list'
      ? []
      : [
          lineOf(
            block.runs.filter(({ type }) => type !== 'note'),
            { type: 'case', caseId: one.id },
          ),
        ],
  );
}

/** "We ask you to publish the findings." */
export function spokenAsk({ runs, basis }: BriefLine, { meeting }: BriefParts): BriefLine {
  const { language } = meeting;
  const { speaking } = briefPhrasesOf(language);
  const lead = fill(speaking.asks.replace('{ask}', ''), {}, language);
  return lineOf([...lead, ...runs, ...fill('.', {}, language)], basis);
}

/** The user's own words on an item of the agenda. */
export const ownLine = (text: string, { meeting }: BriefParts): BriefLine =>
  filled('{text}', { text: line(text, meeting.language) }, meeting.language, {
    type: 'own',
    field: 'agenda',
  });
