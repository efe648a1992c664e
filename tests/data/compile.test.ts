import { describe, expect, test } from 'vitest';
import { bytesOf, compile, problemsOf, sha256 } from '#data/compile.ts';
import { copiedRuns } from '#data/copying.ts';
import { jsonSchemas } from '#data/json-schemas.ts';
import { problemLine } from '#data/problem.ts';
import { summaryOf } from '#data/summary.ts';
import { APPEAL_TEXTS, bundledAppeal, bundledLibrary, FILES, withEdit } from './bundled.ts';

const linesFor = (ending: string, edit: (text: string) => string): string[] =>
  compile(withEdit(ending, edit)).problems.map(problemLine);

describe('compiling', () => {
  test('the same files give the same bytes, in whatever order and with whatever line ends', () => {
    const once = compile(FILES).library;
    const windows = FILES.map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') }));
    const again = compile(windows.toReversed()).library;
    if (once === null || again === null) throw new Error('does not compile');
    expect(bytesOf(again)).toBe(bytesOf(once));
    expect(sha256(bytesOf(once))).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the library says what it was compiled from', () => {
    expect(bundledLibrary().compiledFrom).toMatch(
      /iphr-2013-11-19.*42 offices.*sha256 [0-9a-f]{64}/,
    );
  });

  test('a library can be checked again without its files', () => {
    expect(problemsOf(bundledLibrary())).toEqual([]);
  });

  test('the summary fits on one screen and holds the matrix', () => {
    const summary = summaryOf(bundledLibrary());
    expect(summary.split('\n').length).toBeLessThan(25);
    expect(summary).toMatch(/Tajikistan +5 +3 +2 +2 +12/);
    expect(summary).toMatch(/Region-wide +2 +2 +3 +1 +8/);
  });

  test('JSON Schemas are published, made from the schemas the program uses', () => {
    expect(jsonSchemas().map((schema) => schema.name)).toEqual([
      'appeal.schema.json',
      'office.schema.json',
      'template.schema.json',
      'meeting.schema.json',
      'library.schema.json',
    ]);
  });
});

describe('what is wrong is refused in words that name the file and the item', () => {
  test('a reference that leads nowhere', () => {
    const lines = linesFor('concerns/media.json', (text) =>
      text.replaceAll('ev-2013-tm-media-law', 'ev-2013-tm-press-law'),
    );
    expect(lines.join('\n')).toMatch(
      /concerns\/media\.json, tm-media-censorship-despite-law: there is no event ‘ev-2013-tm-press-law’/,
    );
    expect(lines.join('\n')).toMatch(/events\.json, ev-2013-tm-media-law: no concern uses it/);
  });

  test('a position on a concern that is not there, and a calendar that would tell', () => {
    const positions = linesFor('positions.json', (text) =>
      text.replace('"kg-civsoc-foreign-agents-bill"', '"kg-gone"'),
    );
    expect(positions.join('\n')).toMatch(/positions\.json, position-kg-.*no concern ‘kg-gone’/);
    const meetings = linesFor('3-embassy.json', (text) =>
      text.replace('"Appointment"', '"Embassy"'),
    );
    expect(meetings.join('\n')).toMatch(/meetings\/3-embassy\.json, embassy: .*‘Embassy’/);
  });

  test('an ask about a concern that is not there', () => {
    const lines = linesFor('asks.json', (text) =>
      text.replace('"kz-media-guljan-org-blocked"', '"kz-media-gone"'),
    );
    expect(lines.join('\n')).toMatch(/asks\.json, .*there is no concern ‘kz-media-gone’/);
  });

  test('an id that is there twice', () => {
    const lines = linesFor('cases.json', (text) =>
      text.replace('"case-kharlamov"', '"case-askarov"'),
    );
    expect(lines.join('\n')).toMatch(/cases\.json, case-askarov: this id is there more than once/);
  });

  test('a lost concern', () => {
    const lines = linesFor('concerns/media.json', (text) =>
      JSON.stringify((JSON.parse(text) as unknown[]).slice(1)),
    );
    expect(lines.join('\n')).toMatch(/theme media: 15 expected, 14 found/);
  });

  test('a lost hedge', () => {
    const lines = linesFor('concerns/accountability.json', (text) =>
      text.replaceAll('up to 200 people were', '200 people were'),
    );
    expect(lines.join('\n')).toMatch(
      /tj-accountability-gbao-lack-of-information: .*lost its hedge/,
    );
  });

  test('a date that is none', () => {
    const lines = linesFor('events.json', (text) => text.replace('"2005-05"', '"2005-13"'));
    expect(lines.join('\n')).toMatch(
      /events\.json, ev-2005-05-uz-andijan: .*edtf: not an EDTF date/,
    );
  });

  test('an address of a source that is none', () => {
    const lines = linesFor('sources.json', (text) =>
      text.replace('http://www.osce.org/odihr/elections/81975', 'javascript:alert(1)'),
    );
    expect(lines.join('\n')).toMatch(/sources\.json, l07: .*target/);
  });

  test('a word of passing time', () => {
    const lines = linesFor('concerns/elections.json', (text) =>
      text.replace('As of November 2013 no political', 'Recently no political'),
    );
    expect(lines.join('\n')).toMatch(/tm-elections-no-open-opposition: says ‘Recently’/);
  });

  test('an ask for the release of a person who has died', () => {
    const lines = linesFor('asks.json', (text) =>
      text.replace('raise vigorously', 'release Azimjan Askarov and raise vigorously'),
    );
    expect(lines.join('\n')).toMatch(/asks\.json, ask-raise-concerns: asks for the release/);
  });

  test('a field that the schema does not know', () => {
    const lines = linesFor('offices/un.json', (text) =>
      text.replace('"id":', '"colour": 1, "id":'),
    );
    expect(lines.join('\n')).toMatch(/offices\/un\.json, un-hchr: .*colour/);
  });

  test('a file that is not JSON, and a file that is missing', () => {
    expect(linesFor('cases.json', () => '[').join('\n')).toMatch(/cases\.json: is not JSON/);
    const without = FILES.filter((file) => !file.name.endsWith('/events.json'));
    expect(compile(without).problems.map(problemLine).join('\n')).toMatch(
      /events\.json: is missing/,
    );
  });

  test('nine words in a row taken from the appeal', () => {
    const taken = bundledAppeal().concerns[5]?.statement ?? '';
    const [found] = copiedRuns(bundledAppeal(), `Something else. ${taken} And more.`);
    expect(found?.id).toBe('tj-elections-political-charges');
    expect(copiedRuns(bundledAppeal(), taken.split(' ').slice(0, 8).join(' '))).toEqual([]);
  });

  test.skipIf(APPEAL_TEXTS.length === 0)(
    'the bundled data shares no such run with the appeal',
    () => {
      expect(APPEAL_TEXTS.flatMap((text) => copiedRuns(bundledAppeal(), text))).toEqual([]);
    },
  );
});
