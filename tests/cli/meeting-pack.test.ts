// `demarche meeting pack`: the papers of a meeting in one action.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { aFolder } from '#tests/support/folders.ts';
import { demarche } from './desk.ts';

const pack = (folder: string, ...more: readonly string[]) =>
  demarche([
    ...['meeting', 'pack', '--office', 'eu-eusr-ca', '--country', 'UZ', '--minutes', '20'],
    ...['--theme', 'accountability', '--out', folder, '--place', 'Brussels'],
    ...['--organisation', 'Sample Organisation', '--signatory', 'A. Sample'],
    ...more,
  ]);
const NAMES = ['brief.docx', 'speaking-notes.docx', 'letter.docx'];
const textOf = (path: string) => inspectDocx(readFileSync(path)).text;

describe('demarche meeting pack', () => {
  it('writes a brief, speaking notes, a letter to leave behind and a calendar file', async () => {
    const folder = join(aFolder(), 'new', 'pack');
    const { exitCode, out } = await pack(folder, '--on', '2026-12-01', '--at', '10:30');
    expect([exitCode, out]).toEqual([
      0,
      [...NAMES, 'meeting.ics'].map((name) => join(folder, name)),
    ]);
    const [brief, notes, letter] = out.slice(0, 3).map(textOf);
    expect(brief).toContain('1\u00a0December\u00a02026, 10:30, 20 minutes');
    expect(brief).toContain('European Union Special Representative for Central Asia');
    expect(brief).toContain('Andijan');
    expect(notes).toContain('In 30 seconds');
    expect(notes).toContain('In 20 minutes');
    expect(letter).toContain('We ask you to');
    expect(letter).toContain('A. Sample');
  });

  it('tells the calendar a neutral name and a time, and nothing else', async () => {
    const folder = aFolder();
    await pack(folder, '--on', '2026-12-01', '--at', '10:30');
    const calendar = readFileSync(join(folder, 'meeting.ics'), 'utf8');
    expect(calendar).toContain('SUMMARY:Appointment');
    expect(calendar).toContain('DTSTART:20261201T103000');
    expect(calendar).not.toMatch(/Brussels|Uzbek|EU|Sample|Andijan/u);
  });

  it('without a day makes no calendar file, and says so', async () => {
    const folder = aFolder();
    const { exitCode, err } = await pack(folder);
    expect([exitCode, readdirSync(folder).toSorted()]).toEqual([0, NAMES.toSorted()]);
    expect(err).toContain('It has no day, so no calendar file is written');
  });

  it('says which facts are older than the meeting, and whose holder nobody confirmed', async () => {
    const { err } = await pack(aFolder());
    expect(err).toMatch(/Facts older than the meeting.*uz-accountability-andijan-no-inquiry/u);
    expect(err).toContain('Nobody has confirmed who holds eu-eusr-ca');
  });

  it('says whom the papers name of whom it is not known whether that may do harm', async () => {
    const { err } = await pack(aFolder(), '--country', 'KZ', '--theme', 'civil-society');
    expect(err).toContain('The papers name Zinaida Mukhortova');
  });

  it.each(['fr', 'ru'])('is written in %s', async (language) => {
    const folder = aFolder();
    await pack(folder, '--lang', language);
    const words = { fr: 'La dernière fois|Nos demandes', ru: 'О\u00a0чем мы' }[language] ?? '';
    expect(textOf(join(folder, 'brief.docx'))).toMatch(new RegExp(words, 'u'));
  });

  it('goes on after one that stands there already, keeps that, and ends with 4', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'brief.docx'), 'mine');
    const { exitCode, out, err } = await pack(folder, '--json');
    expect([exitCode, out.length]).toEqual([4, 2]);
    expect(err).toMatch(/^brief\.docx: .* exists\. Give --force/mu);
    expect(readFileSync(join(folder, 'brief.docx'), 'utf8')).toBe('mine');
    expect((await pack(folder, '--force')).exitCode).toBe(0);
    expect(textOf(join(folder, 'brief.docx'))).toContain('Andijan');
  });

  it.each([
    [['pack', '--office', 'eu-eusr-c'], 3, 'Did you mean eu-eusr-ca'],
    [['pack', '--office', 'eu-eusr-ca', '--kind', 'embasy'], 3, 'Did you mean embassy?'],
    [['pack', '--office', 'eu-eusr-ca', '--theme', 'medai'], 3, 'Did you mean media?'],
    [['pack', '--office', 'eu-eusr-ca', '--country', 'XX'], 3, 'Known: KZ'],
    [['pack', '--office', 'eu-eusr-ca', '--country', 'regional'], 2, 'is about countries'],
    [['pack', '--office', 'eu-eusr-ca', '--minutes', '0'], 2, '--minutes takes a number'],
    [['pack', '--office', 'eu-eusr-ca', '--minutes', '2.5'], 2, '--minutes takes a number'],
    [['pack', '--office', 'eu-eusr-ca', '--on', 'soon'], 2, '--on takes a day'],
    [['pack', '--office', 'eu-eusr-ca', '--at', '25:00'], 2, '--at takes a time'],
    [['pack'], 2, 'Say whom you meet'],
    [['packk'], 2, 'Did you mean meeting pack?'],
  ])('meeting %j ends with %i and says what is off', async (words, code, said) => {
    const folder = join(aFolder(), 'pack');
    const { exitCode, err } = await demarche(['meeting', ...words, '--out', folder]);
    expect([exitCode, err]).toEqual([code, expect.stringContaining(said)]);
  });

  it('says which, if that is not said', async () => {
    const { exitCode, err } = await demarche(['meeting']);
    expect([exitCode, err]).toEqual([2, 'Say which: demarche meeting pack']);
  });

  it('says where to, if that is not said', async () => {
    const { exitCode, err } = await demarche(['meeting', 'pack', '--office', 'eu-eusr-ca']);
    expect([exitCode, err]).toEqual([2, 'Say where to: --out DIR']);
  });
});
