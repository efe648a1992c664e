// The papers of a meeting to test with, on the appeal of tests/support/letters.ts.
import type { BriefDocument } from '#core/briefs/brief-document.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { wordsOf } from '#core/letters/words.ts';
import { anAppeal, anOfficial, aSender, concerns } from './letters.ts';
import { aMeeting, anItem } from './meetings.ts';

/** A meeting on all concerns and asks of the small appeal, with one case and one position. */
export const fullMeeting = aMeeting({
  messages: ['Nobody has been held to account', 'The sites are still blocked'],
  agenda: [
    ...concerns.map(({ id }, at) => anItem(at, { type: 'concern', concernId: id })),
    ...anAppeal.asks.map(({ id }, at) =>
      anItem(20 + at, { type: 'ask', ask: { type: 'library', askId: id } }),
    ),
    anItem(40, { type: 'ask', ask: { type: 'own', text: 'receive our delegation again' } }),
    anItem(41, { type: 'words', text: 'We thank you for the visa.' }),
  ],
  caseId: anAppeal.cases[0]?.id ?? null,
  answerIds: anAppeal.positions.map(({ id }) => id),
  notToSay: ['where we heard it'],
  owner: 'Maria Example',
  followUpBy: '2026-12-15',
});

export const briefParts = (fields: Partial<BriefParts> = {}): BriefParts => ({
  meeting: fullMeeting,
  library: { appeals: [anAppeal] },
  officials: [anOfficial()],
  annotations: [],
  answers: [],
  meetings: [],
  commitments: [],
  sender: aSender,
  today: '2026-11-25',
  ...fields,
});

/** The words under a heading, up to the next; with plain spaces. */
export function under(document: BriefDocument, title: string): string {
  const { blocks } = document;
  const from = blocks.findIndex((one) => one.type === 'heading' && wordsOf(one.runs) === title);
  if (from < 0) return '';
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex(({ type }) => type === 'heading' || type === 'pageBreak');
  const text = rest
    .slice(0, to < 0 ? rest.length : to)
    .flatMap((block) => {
      if (block.type === 'list') return block.items.map(({ runs }) => wordsOf(runs));
      if (block.type === 'table')
        return block.rows.map(({ cells }) => cells.map(({ runs }) => wordsOf(runs)).join(' | '));
      return block.type === 'pageBreak' ? [] : [wordsOf(block.runs)];
    })
    .join('\n');
  return plainSpaces(text);
}
