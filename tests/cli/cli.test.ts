import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk } from '#cli/desk.ts';
import { run } from '#cli/run.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { aFolder } from '#tests/support/folders.ts';
import { aPaper, p } from '#tests/support/letterheads.ts';
import { aPng } from '#tests/support/pictures.ts';

async function demarche(...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await run(words, {
    ...desk,
    today: () => '2026-11-24',
    say: (text) => out.push(text),
    warn: (text) => err.push(text),
  });
  return { exitCode, out, err: err.join('\n') };
}

const LETTER = [
  'letter',
  ...['--office', 'eu-hrvp'],
  ...['--signatory', 'A. Signatory'],
  ...['--organisation', 'An Organisation'],
];
const ANDIJAN = 'uz-accountability-andijan-no-inquiry';

describe('demarche concerns', () => {
  it('lists all 62, one a line', async () => {
    const { exitCode, out } = await demarche('concerns');
    expect(exitCode).toBe(0);
    expect(out).toHaveLength(62);
  });

  it.each([
    ['KZ', 11],
    ['kg', 9],
    ['Tajikistan', 12],
    ['TM', 11],
    ['UZ', 11],
    ['regional', 8],
  ])('of %s are %i', async (country, count) => {
    expect((await demarche('concerns', '--country', country)).out).toHaveLength(count);
  });

  it('of a theme, of a search, of several countries', async () => {
    expect((await demarche('concerns', '--theme', 'media')).out).toHaveLength(15);
    expect((await demarche('concerns', '--search', 'Андижан')).out).toHaveLength(3);
    expect((await demarche('concerns', '--country', 'KZ', 'KG')).out).toHaveLength(20);
  });

  it('as JSON are whole', async () => {
    const { out } = await demarche('concerns', '--country', 'UZ', '--theme', 'media', '--json');
    const concerns = JSON.parse(out.join('\n')) as { id: string; statement: string }[];
    expect(concerns.map(({ id }) => id)).toContain('uz-media-state-control');
  });

  it.each([
    ['--country', 'XX'],
    ['--theme', 'medai'],
  ])('of an unknown %s %s are refused with what there is', async (...words) => {
    const { exitCode, err } = await demarche('concerns', ...words);
    expect(exitCode).toBe(3);
    expect(err).toMatch(/Known: KZ|Did you mean media/);
  });
});

describe('demarche letter', () => {
  it('writes a Word file with the concern’s statement and its source', async () => {
    const file = join(aFolder(), 'letter.docx');
    const { exitCode, out } = await demarche(...LETTER, '--concern', ANDIJAN, '--out', file);
    expect(exitCode).toBe(0);
    expect(out).toEqual([file]);
    const report = inspectDocx(readFileSync(file));
    expect(report.text).toContain('Andijan');
    expect(report.text).toContain('uzbekistan_20130429');
    expect(report.names).toEqual(['An Organisation']);
    expect(report.findings).toEqual([]);
  });

  it('of a country and theme holds exactly those concerns', async () => {
    const file = join(aFolder(), 'letter.docx');
    await demarche(...LETTER, '--country', 'UZ', '--theme', 'media', '--out', file);
    const { text } = inspectDocx(readFileSync(file));
    expect(text).toContain('Uzbekistan');
    expect(text).not.toContain('Andijan');
  });

  it.each(['en', 'fr', 'ru'])('is written in %s', async (lang) => {
    const file = join(aFolder(), 'letter.docx');
    const words = [...LETTER, '--concern', ANDIJAN, '--lang', lang, '--out', file];
    expect((await demarche(...words)).exitCode).toBe(0);
    expect(inspectDocx(readFileSync(file)).text).toMatch(
      { en: /Page/, fr: /Page/, ru: /Страница|Стр/ }[lang] ?? /never/,
    );
  });

  it('does not replace a file unless --force is given', async () => {
    const file = join(aFolder(), 'letter.docx');
    writeFileSync(file, 'mine');
    const words = [...LETTER, '--concern', ANDIJAN, '--out', file];
    const refused = await demarche(...words);
    expect(refused.exitCode).toBe(4);
    expect(refused.err).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await demarche(...words, '--force')).exitCode).toBe(0);
  });

  describe('on a letterhead', () => {
    const onPaper = async (name: string, bytes: Uint8Array) => {
      const folder = aFolder();
      const [paper, file] = [join(folder, name), join(folder, 'letter.docx')];
      writeFileSync(paper, bytes);
      const words = [...LETTER, '--concern', ANDIJAN, '--letterhead', paper, '--out', file];
      return { ...(await demarche(...words)), file };
    };

    it('is written on the template', async () => {
      const bytes = aPaper({ body: p('{{body}}'), footer: p('Registered in Brussels') });
      const { exitCode, file } = await onPaper('paper.docx', bytes);
      expect(exitCode).toBe(0);
      const { text } = inspectDocx(readFileSync(file));
      expect(text).toContain('Registered in Brussels');
      expect(text).toContain('Andijan');
    });

    it('is written under the logo', async () => {
      const { exitCode, file } = await onPaper('logo.png', aPng());
      expect(exitCode).toBe(0);
      expect(inspectDocx(readFileSync(file)).findings.map(({ code }) => code)).toEqual(['image']);
    });

    it('is not written on what is none, and says all that is wrong with it', async () => {
      const bytes = aPaper({ body: p('{{adress}}') });
      const { exitCode, err, file } = await onPaper('paper.docx', bytes);
      expect(exitCode).toBe(2);
      expect(err).toContain('no letter has: adress');
      expect(err).toContain('it has no {{body}}');
      expect(existsSync(file)).toBe(false);
    });
  });

  const withSheet = (letter: string, sheet: string, ...more: readonly string[]) =>
    demarche(...LETTER, '--concern', ANDIJAN, '--out', letter, '--provenance', sheet, ...more);
  const twoFiles = () => {
    const folder = aFolder();
    return [join(folder, 'letter.docx'), join(folder, 'sheet.docx')] as const;
  };

  it('writes its provenance sheet beside it and names both files', async () => {
    const [letter, sheet] = twoFiles();
    const { exitCode, out } = await withSheet(letter, sheet);
    expect([exitCode, out.join('\n')]).toEqual([0, `${letter}\n${sheet}`]);
    expect(inspectDocx(readFileSync(sheet)).text).toContain('not to be sent with it');
    expect(inspectDocx(readFileSync(letter)).text).not.toContain('Provenance');
    const again = await withSheet(letter, sheet, '--force', '--json');
    expect(JSON.parse(again.out.join(''))).toMatchObject({ path: letter, provenance: sheet });
  });

  it('never puts the sheet in the place of the letter', async () => {
    const [letter] = twoFiles();
    const { exitCode, err } = await withSheet(letter, letter, '--force');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('two files')]);
    expect(existsSync(letter)).toBe(false);
  });

  it('writes neither file where one of them stands', async () => {
    const [letter, sheet] = twoFiles();
    writeFileSync(sheet, 'mine');
    expect((await withSheet(letter, sheet)).exitCode).toBe(4);
    expect([existsSync(letter), readFileSync(sheet, 'utf8')]).toEqual([false, 'mine']);
  });

  it.each([
    ['--office', 'eu-hrpv', 'eu-hrvp'],
    ['--concern', 'uz-accountability-andijan-no-inqury', ANDIJAN],
    ['--ask', 'ask-raise-concern', 'ask-raise-concerns'],
  ])('answers a mistyped %s with the nearest right one', async (option, typed, right) => {
    const file = join(aFolder(), 'letter.docx');
    const words = [...LETTER, '--concern', ANDIJAN, '--out', file, option, typed];
    const { exitCode, err } = await demarche(...words);
    expect(exitCode).toBe(3);
    expect(err).toContain(right);
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [[], '--out'],
    [['--out', 'x.docx', '--concern', ANDIJAN], '--office'],
    [['--out', 'x.docx', '--office', 'eu-hrvp'], '--concern'],
    [['--out', 'x.docx', '--office', 'eu-hrvp', '--concern', ANDIJAN, '--lang', 'de'], '--lang'],
    [['--nonsense'], '--nonsense'],
  ])('says which word is missing or off: %j', async (words, named) => {
    const { exitCode, err } = await demarche('letter', ...words);
    expect(exitCode).toBe(2);
    expect(err).toContain(named);
  });

  it('to a folder that is not a folder says what is wrong', async () => {
    const file = join(aFolder(), 'file');
    writeFileSync(file, '');
    const words = [...LETTER, '--concern', ANDIJAN, '--out', join(file, 'letter.docx')];
    const { exitCode, err } = await demarche(...words);
    expect(exitCode).toBe(4);
    expect(err).toContain('was not written');
  });
});

describe('demarche letter of a kind', () => {
  const made = async (...words: readonly string[]) => {
    const file = join(aFolder(), 'letter.docx');
    const { exitCode, err } = await demarche(...LETTER, ...words, '--out', file);
    const text = exitCode === 0 ? inspectDocx(readFileSync(file)).text : '';
    return { exitCode, err, text: text.replace(/[\u00a0\u202f]/g, ' ') };
  };

  it('holds the case, the day for a reply, the enclosures and the copies that are given', async () => {
    const { exitCode, text } = await made(
      ...['--kind', 'case', '--case', 'case-mukhortova', '--reply-by', '2026-12-22'],
      ...['--enclosure', 'First note', 'Second note', '--copy', 'eu-eusr-ca'],
    );
    expect(exitCode).toBe(0);
    expect(text).toContain('Zinaida Mukhortova');
    expect(text).toContain('by 22 December 2026');
    // The kind has no enclosures of its own: it gets the part.
    expect(text).toMatch(/Enclosures:.*First note.*Second note.*Copy to:/su);
    expect(text).toContain('Special Representative');
  });

  it('says who is missing, and what a reader of a published letter must weigh', async () => {
    const open = ['--kind', 'open-appeal', '--case', 'case-mukhortova'];
    const { err } = await made(...open, '--reply-by', '2026-11-24');
    expect(err).toContain('Nobody signs with the sender');
    expect(err).toContain('names Zinaida Mukhortova');
    expect(err).toContain('2026-11-24, is not after');
  });

  it.each([
    [['--case', 'case-mukhortov'], 'case-mukhortova', 3],
    [['--concern', ANDIJAN, '--copy', 'eu-eusr-c'], 'eu-eusr-ca', 3],
    [['--concern', ANDIJAN, '--reply-by', 'soon'], '--reply-by', 2],
  ])('with %j is refused, naming what was meant', async (words, named, code) => {
    const { exitCode, err } = await made(...words);
    expect(exitCode).toBe(code);
    expect(err).toContain(named);
  });

  it('is one of those that are listed', async () => {
    const { exitCode, out } = await demarche('kinds');
    expect(exitCode).toBe(0);
    expect(out.map((line) => line.split('\t')[0])).toContain('open-appeal');
    const whole = JSON.parse((await demarche('kinds', '--json')).out.join('\n')) as unknown[];
    expect(whole).toHaveLength(out.length);
  });
});

describe('demarche check', () => {
  it('of our own letter finds nothing to worry about', async () => {
    const file = join(aFolder(), 'letter.docx');
    await demarche(...LETTER, '--concern', ANDIJAN, '--out', file);
    const { exitCode, out } = await demarche('check', file);
    expect(out.join('\n')).toContain('word/document.xml');
    expect(out.join('\n')).toContain('An Organisation');
    expect(exitCode).toBe(0);
  });

  it('of something else says that it is not one', async () => {
    const file = join(aFolder(), 'letter.docx');
    writeFileSync(file, 'not a zip');
    expect((await demarche('check', file)).exitCode).toBe(1);
    expect((await demarche('check', join(file, 'no'))).exitCode).toBe(3);
    expect((await demarche('check')).exitCode).toBe(2);
  });
});

describe('demarche', () => {
  it('explains itself', async () => {
    const { exitCode, out } = await demarche('--help');
    expect(exitCode).toBe(0);
    expect(out.join('\n')).toContain('letter --office');
    expect((await demarche()).exitCode).toBe(2);
  });

  it('answers an unknown command with the nearest', async () => {
    const { exitCode, err } = await demarche('concern');
    expect(exitCode).toBe(2);
    expect(err).toContain('concerns');
  });

  it('lists the offices and the asks they can act on', async () => {
    const offices = await demarche('offices', '--json');
    expect(JSON.parse(offices.out.join('\n')).length).toBeGreaterThanOrEqual(34);
    const asks = await demarche('asks', '--office', 'eu-hrvp');
    expect(asks.out.length).toBeGreaterThanOrEqual(9);
  });

  it('finds the bundled data in order', async () => {
    const { exitCode, out } = await demarche('validate', '--json');
    expect(out.join('')).toContain('"isValid":true');
    expect(exitCode).toBe(0);
  });
});
