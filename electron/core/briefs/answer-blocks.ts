// "If they say, we say": what officials are known to say, and a calm answer with the facts it rests on.
import type { Appeal } from '../appeals/appeal.ts';
import type { ConcernId } from '../appeals/ids.ts';
import type { Position } from '../appeals/position.ts';
import { sayings } from '../appeals/sayings.ts';
import type { LetterLanguage } from '../language.ts';
import { changeOf } from '../letters/concern-blocks.ts';
import { checkOf } from '../letters/facts.ts';
import type { Run } from '../letters/letter-document.ts';
import { placeWords } from '../letters/note-texts.ts';
import { fill, line, runsOf, type Words } from '../letters/words.ts';
import type { Answer } from '../meetings/answer.ts';
import type { Basis, BriefBlock, BriefLine } from './brief-document.ts';
import { answersIn, type BriefParts } from './brief-parts.ts';
import { toldIn } from './fact-blocks.ts';
import { lineOf, section } from './lines.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

/** A claim and a reply in words, with what tells where the reply comes from. */
export type Exchange = {
  readonly basis: Basis;
  /** Who said so, and when; `null`: it is not known. */
  readonly said: { readonly speaker: Words; readonly when: Words } | null;
  readonly claim: Words;
  readonly reply: Words;
  /** What the user found to have changed of the facts it rests on. */
  readonly changes: readonly Words[];
  /** A sentence on what the reply rests on, and who answers for it; blank: nothing is said. */
  readonly from: string;
};

const isPosition = (one: Position | Answer): one is Position => 'speaker' in one;

export const exchangesIn = (parts: BriefParts, appeal: Appeal): readonly Exchange[] =>
  answersIn(parts, appeal)
    .map((one) => (isPosition(one) ? ofPosition(one, parts, appeal) : ofAnswer(one, parts, appeal)))
    .filter(({ claim, reply }) => `${claim.text}${reply.text}`.trim() !== '');

function ofPosition(position: Position, parts: BriefParts, appeal: Appeal): Exchange {
  const { language } = parts.meeting;
  const { answers } = briefPhrasesOf(language);
  const { speaker, claim, when, reply } = sayings(appeal, language).position(position);
  const places = placesOf(position.concernIds, parts, appeal);
  return {
    basis: { type: 'position', positionId: position.id },
    said: { speaker, when },
    claim,
    reply,
    changes: changesOf(position.concernIds, parts, appeal),
    from: answers.ours.replace('{places}', () => places),
  };
}

function ofAnswer(answer: Answer, parts: BriefParts, appeal: Appeal): Exchange {
  const { language } = parts.meeting;
  const { answers } = briefPhrasesOf(language);
  const places = placesOf(answer.concernIds, parts, appeal);
  const source = line(answer.source, language).replace(/\.$/u, '');
  const from = [
    places === '' ? '' : answers.yours.replace('{places}', () => places),
    source === '' ? '' : answers.source.replace('{source}', () => source),
  ];
  return {
    basis: { type: 'answer', answerId: answer.id },
    said: null,
    claim: { text: line(answer.claim, language), language },
    reply: { text: line(answer.reply, language), language },
    changes: changesOf(answer.concernIds, parts, appeal),
    from: from.filter((text) => text !== '').join(' '),
  };
}

function changesOf(ids: readonly ConcernId[], parts: BriefParts, appeal: Appeal): readonly Words[] {
  const told = toldIn(parts);
  return ids.flatMap((id) => {
    const concern = appeal.concerns.find((one) => one.id === id);
    const check = concern && appeal.date < told.on ? checkOf(told, concern) : null;
    return check?.verdict === 'changed' ? [changeOf(check, told.language)] : [];
  });
}

/** Where in the appeal the facts stand, each place once. */
function placesOf(ids: readonly ConcernId[], { meeting }: BriefParts, appeal: Appeal): string {
  const places = ids.flatMap((id) => {
    const concern = appeal.concerns.find((one) => one.id === id);
    return concern ? [placeWords(concern.place, meeting.language)] : [];
  });
  return [...new Set(places)].join('; ');
}

export function answerBlocks(parts: BriefParts, appeal: Appeal): readonly BriefBlock[] {
  const { language } = parts.meeting;
  const { answers: words } = briefPhrasesOf(language);
  const rows = exchangesIn(parts, appeal).map((one) => ({ cells: cellsOf(one, parts) }));
  if (rows.length === 0) return [];
  return section(words.heading, language, [
    {
      type: 'table',
      caption: words.caption,
      columns: [words.they, words.we],
      widths: [2, 3],
      rows,
    },
  ]);
}

/** The reply, and what has changed of its facts since. */
export const replyRuns = (
  { reply, changes }: Exchange,
  language: LetterLanguage,
): readonly Run[] => {
  const isEnded = changes.length === 0 || /[.!?…][”»"’)]?$/u.test(reply.text.trim());
  const first = isEnded ? reply : { ...reply, text: `${reply.text.trim()}.` };
  return [first, ...changes].flatMap((words) => runsOf(words, language));
};

function cellsOf(exchange: Exchange, { meeting }: BriefParts): readonly BriefLine[] {
  const { language } = meeting;
  const { answers } = briefPhrasesOf(language);
  const { basis, said, claim, from } = exchange;
  const by = said ? fill(` ${answers.said}`, said, language) : [];
  const rest =
    from === ''
      ? []
      : [
          ...fill(' ', {}, language),
          ...runsOf({ text: from, language }, language, { italic: true }),
        ];
  return [
    lineOf([...runsOf(claim, language), ...by], basis),
    lineOf([...replyRuns(exchange, language), ...rest], basis),
  ];
}
