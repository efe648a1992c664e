import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefLine } from '#core/briefs/brief-document.ts';
import { fitTime, timeOf } from '#core/briefs/fit-time.ts';
import { paragraphsOfBrief } from '#core/briefs/paragraphs.ts';
import { secondsToSay } from '#core/briefs/reading-time.ts';
import { speakingNotesOf } from '#core/briefs/speaking-notes.ts';
import { briefParts, fullMeeting, under } from '#tests/support/briefs.ts';
import { anAppeal, concerns } from '#tests/support/letters.ts';

const line: fc.Arbitrary<BriefLine> = fc
  .array(fc.constantFrom('word', 'слово', 'mot', '200', 'up to'), { minLength: 1, maxLength: 60 })
  .map((words) => ({ runs: [{ type: 'text', text: words.join(' ') }], basis: null }));
const some = fc.array(line, { maxLength: 5 });
const all = fc.record({
  messages: some,
  facts: some,
  case: fc.array(line, { maxLength: 1 }),
  asks: some,
});
const language = fc.constantFrom('en' as const, 'fr' as const, 'ru' as const);

describe('what fits a time', () => {
  it('never takes longer than there is, but for a first line that is too long alone', () => {
    fc.assert(
      fc.property(all, fc.integer({ min: 10, max: 600 }), language, (lines, seconds, spoken) => {
        const { lines: said, seconds: used } = fitTime(lines, seconds, spoken);
        expect(used).toBe(said.reduce((sum, one) => sum + timeOf(one, spoken), 0));
        if (said.length > 1) expect(used).toBeLessThanOrEqual(seconds);
      }),
    );
  });

  it('says or leaves out each line, whole, and says something wherever there is something', () => {
    fc.assert(
      fc.property(all, fc.integer({ min: 1, max: 600 }), language, (lines, seconds, spoken) => {
        const every = [...lines.messages, ...lines.facts, ...lines.case, ...lines.asks];
        const { lines: said, leftOut } = fitTime(lines, seconds, spoken);
        expect(new Set([...said, ...leftOut])).toEqual(new Set(every));
        expect(said.length + leftOut.length).toBe(every.length);
        expect(said.length > 0).toBe(every.length > 0);
      }),
    );
  });

  it('grows with the time', () => {
    fc.assert(
      fc.property(all, language, (lines, spoken) => {
        const short = fitTime(lines, 30, spoken);
        const everything = fitTime(lines, 1e6, spoken);
        expect(everything.leftOut).toEqual([]);
        expect(everything.lines.length).toBeGreaterThanOrEqual(short.lines.length);
      }),
    );
  });
});

describe('speaking notes', () => {
  const document = speakingNotesOf(briefParts());

  it('hold three lengths, each on a page of its own, with how long it takes', () => {
    expect(document.blocks.filter(({ type }) => type === 'pageBreak')).toHaveLength(2);
    for (const title of ['In 30 seconds', 'In 3 minutes', 'In 30 minutes'])
      expect(under(document, title)).toMatch(/^About \d+ (seconds|minutes) to say/u);
  });

  it('open with the first message and the first ask, and say how much is left out', () => {
    const short = under(document, 'In 30 seconds');
    expect(short).toContain(fullMeeting.messages[0]);
    expect(short).toContain(`We ask you to ${anAppeal.asks[0]?.text}.`);
    expect(short).toMatch(/Left out for time: \d+$/u);
  });

  it('give the whole agenda in its order with the minutes of each item', () => {
    const headings = paragraphsOfBrief(document).filter((text) =>
      /^\d+\. .* \(\d+ min\)$/u.test(text),
    );
    expect(headings).toHaveLength(fullMeeting.agenda.length);
    const minutes = headings.map((text) => Number(/\((\d+) min\)/u.exec(text)?.[1]));
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(fullMeeting.minutes);
    for (const { statement } of concerns) expect(paragraphsOfBrief(document)).toContain(statement);
  });

  it('have no notes: nobody reads them aloud', () => {
    expect(document.notes).toEqual([]);
    expect(JSON.stringify(document)).not.toContain('"type":"note"');
  });

  it('say so where there is nothing to say', () => {
    const empty = speakingNotesOf(
      briefParts({ meeting: { ...fullMeeting, messages: [], agenda: [], caseId: null } }),
    );
    expect(paragraphsOfBrief(empty).join('\n')).toContain('Nothing to say yet');
  });
});

it('a minute holds as many words as a calm speaker says', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  expect(secondsToSay(words(125), 'en')).toBe(60);
  expect(secondsToSay(words(100), 'ru')).toBe(60);
  expect(secondsToSay('', 'en')).toBe(0);
});
