// Papers for a meeting to test with; their words are made up and name nobody.

import { AskId, CaseId, ConcernId, PositionId } from '#core/appeals/ids.ts';
import type { BriefBlock, BriefDocument, BriefLine } from '#core/briefs/brief-document.ts';
import type { Run } from '#core/letters/letter-document.ts';

export const words = (text: string): readonly Run[] => [{ type: 'text', text }];
const note = (number: number): Run => ({ type: 'note', number });

const own = (text: string): BriefLine => ({
  runs: words(text),
  basis: { type: 'own', field: 'messages' },
});
const concernId = ConcernId.parse('uz-media-x');
const onConcern = (text: string, ...more: readonly Run[]): BriefLine => ({
  runs: [...words(text), ...more],
  basis: { type: 'concern', concernId },
});
const heading = (text: string, level: 1 | 2 = 1): BriefBlock => ({
  type: 'heading',
  runs: words(text),
  level,
});

export const aBrief = (fields: Partial<BriefDocument> = {}): BriefDocument => ({
  kind: 'brief',
  language: 'en-GB',
  letterLanguage: 'en',
  paper: 'A4',
  on: '2026-12-01',
  title: 'Visit to the ambassador',
  subtitle: '1 December 2026, 10:00, 30 minutes. Facts as of 19 November 2013.',
  author: 'Example Organisation',
  continuation: { left: 'Visit to the ambassador', right: '1 December 2026' },
  blocks: [
    heading('Aim'),
    { type: 'paragraph', look: 'lead', ...own('Have the case raised at the next dialogue.') },
    heading('Three messages'),
    {
      type: 'list',
      style: 'numbers',
      items: [
        own('The closed inquiry is still owed to the families.'),
        own('Journalists are in prison for their work.'),
        own('A date for the visit of the special procedures is overdue.'),
      ],
    },
    heading('What we ask'),
    {
      type: 'table',
      caption: 'What is asked, of whom, by when',
      columns: ['Ask', 'By when', 'Can be seen by'],
      widths: [60, 20, 30],
      rows: [
        {
          cells: [
            {
              runs: words('Raise the case of the journalist by name.'),
              basis: { type: 'ask', askId: AskId.parse('ask-1') },
            },
            { runs: words('Next dialogue'), basis: null },
            { runs: words('A line in the public readout'), basis: null },
          ],
        },
        {
          cells: [
            {
              runs: words('Press for an independent inquiry.'),
              basis: { type: 'ask', askId: AskId.parse('ask-2') },
            },
            { runs: words('Within three months'), basis: null },
            { runs: words('Terms of reference published'), basis: null },
          ],
        },
      ],
    },
    heading('Facts'),
    {
      type: 'list',
      style: 'bullets',
      items: [
        onConcern('At least 187 people were reportedly killed.', note(1)),
        onConcern('No independent inquiry has been held.', note(2)),
      ],
    },
    heading('One case'),
    {
      type: 'paragraph',
      look: 'plain',
      runs: words('A journalist is serving a sentence of ten years.'),
      basis: { type: 'case', caseId: CaseId.parse('case-1') },
    },
    {
      type: 'paragraph',
      look: 'soft',
      runs: words('Status as of 19 November 2013.'),
      basis: null,
    },
    heading('If they say, we say'),
    {
      type: 'table',
      caption: 'What they may say, and our answer',
      columns: [],
      widths: [40, 70],
      rows: [
        {
          cells: [
            {
              runs: words('“The matter is closed.”'),
              basis: { type: 'position', positionId: PositionId.parse('closed') },
            },
            onConcern('No court has heard the families.', note(3)),
          ],
        },
      ],
    },
  ],
  notes: [
    {
      number: 1,
      runs: [
        { type: 'text', text: 'Appeal, p. 3, par. 2; ' },
        { type: 'text', text: 'http://example.org/report', isLink: true },
      ],
      target: 'http://example.org/report',
    },
    { number: 2, runs: words('Appeal, p. 3, par. 4.'), target: null },
    { number: 3, runs: words('Appeal, p. 4, par. 1.'), target: null },
  ],
  pageLabel: 'Page {page} of {pages}',
  ...fields,
});

export const speakingNotes = (fields: Partial<BriefDocument> = {}): BriefDocument =>
  aBrief({
    kind: 'speakingNotes',
    title: 'Speaking notes: visit to the ambassador',
    blocks: [
      heading('30 seconds (about 60 words)'),
      { type: 'paragraph', look: 'plain', ...own('Thank you for receiving us.') },
      {
        type: 'paragraph',
        look: 'plain',
        ...onConcern('No independent inquiry has been held.', note(1)),
      },
      { type: 'pageBreak' },
      heading('3 minutes (about 380 words)'),
      {
        type: 'list',
        style: 'bullets',
        items: [
          own('The families are still waiting.'),
          onConcern('At least 187 people were reportedly killed.', note(2)),
        ],
      },
      { type: 'pageBreak' },
      heading('30 minutes: the full time'),
      heading('Point 1 (10 minutes)', 2),
      { type: 'paragraph', look: 'plain', ...own('Ask: raise the case by name.') },
    ],
    notes: aBrief().notes.slice(0, 2),
    ...fields,
  });

/** The same paper with nothing in it. */
export const emptyBrief = (kind: BriefDocument['kind'] = 'brief'): BriefDocument =>
  aBrief({ kind, title: '', subtitle: '', author: '', blocks: [], notes: [] });

/** More than fits two pages. */
export const overfullBrief = (times = 12): BriefDocument => {
  const once = aBrief();
  const blocks = Array.from({ length: times }, () => once.blocks).flat();
  let number = 0;
  const renumbered = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, one: unknown) =>
      typeof one === 'object' && one !== null && 'type' in one && one.type === 'note'
        ? { type: 'note', number: ++number }
        : one,
    ) as T;
  const all = renumbered(blocks);
  return aBrief({
    blocks: all,
    notes: Array.from({ length: number }, (_, at) => ({
      number: at + 1,
      runs: words(`Appeal, p. ${at + 1}.`),
      target: null,
    })),
  });
};

export const inRussian = (document: BriefDocument): BriefDocument => ({
  ...document,
  language: 'ru-RU',
  letterLanguage: 'ru',
  title: 'Встреча с послом',
  subtitle: '1 декабря 2026 года, 10:00, 30 минут. Сведения по состоянию на 19 ноября 2013 года.',
  continuation: { left: 'Встреча с послом', right: '1 декабря 2026 года' },
  pageLabel: 'Стр. {page} из {pages}',
  blocks: [
    heading('Цель'),
    { type: 'paragraph', look: 'lead', ...own('Добиться упоминания дела на следующем диалоге.') },
    heading('Факты'),
    {
      type: 'list',
      style: 'bullets',
      items: [
        onConcern('Независимое расследование не проводилось.', note(1)),
        {
          runs: [{ type: 'text', text: 'A line in English.', language: 'en-GB' }, note(2)],
          basis: null,
        },
      ],
    },
  ],
  notes: document.notes.slice(0, 2),
});
