// `demarche letter --each`: a file for each office, under names that stay.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { aFolder } from '#tests/support/folders.ts';
import { demarche } from './desk.ts';

const each = (folder: string, ...more: readonly string[]) =>
  demarche([
    ...['letter', '--office', 'eu-hrvp', 'uz-fm', '--each'],
    ...['--concern', 'uz-accountability-andijan-no-inquiry', '--subject', 'Andijan'],
    ...['--ask', 'ask-raise-listed-concerns', '--out', folder],
    ...more,
  ]);
const NAMES = ['2026-11-24 Andijan eu-hrvp.docx', '2026-11-24 Andijan uz-fm.docx'];

describe('demarche letter --each', () => {
  it('writes a letter to each office, with what it can act on, and prints a path for each', async () => {
    const folder = join(aFolder(), 'new', 'folder');
    const { exitCode, out, err } = await each(folder);
    expect([exitCode, out]).toEqual([0, NAMES.map((name) => join(folder, name))]);
    const [union, ministry] = out.map((path) => inspectDocx(readFileSync(path)).text);
    expect(union).toContain('Dear High Representative,');
    expect(ministry).not.toContain('Dear High Representative,');
    expect([union, ministry].map((text) => text?.includes('We ask you'))).toEqual([true, false]);
    expect(err).toContain('The letter to uz-fm asks for nothing.');
    expect(err).not.toContain('not in the power');
  });

  it('writes one letter to an office that is named twice, under its own name', async () => {
    const { exitCode, out } = await each(aFolder(), '--office', 'eu-hrvp');
    expect([exitCode, out.map((path) => basename(path))]).toEqual([0, NAMES]);
    const [union] = out.map((path) => inspectDocx(readFileSync(path)).text);
    expect(union).toContain('Dear High Representative,');
  });

  it('goes on after one that cannot be written, and ends with 4', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, NAMES[0]!));
    const { exitCode, out, err } = await each(folder, '--force', '--json');
    expect(exitCode).toBe(4);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { office: 'uz-fm', path: join(folder, NAMES[1]!) },
    ]);
    expect(err).toMatch(/^eu-hrvp: .* was not written/mu);
  });

  it('replaces no file unless --force is given, and then writes the same bytes', async () => {
    const folder = aFolder();
    const first = await each(folder);
    const bytes = first.out.map((path) => readFileSync(path));
    const refused = await each(folder);
    expect([refused.exitCode, refused.out]).toEqual([4, []]);
    const again = await each(folder, '--force');
    expect(again.out.map((path) => readFileSync(path))).toEqual(bytes);
    expect(readdirSync(folder).toSorted()).toEqual(first.out.map((path) => basename(path)));
  });

  it.each(['--provenance=x.docx', '--sample'])('is not taken with %s', async (option) => {
    const { exitCode, err } = await each(aFolder(), option);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('--each')]);
  });

  it('to what is no folder says so and writes nothing', async () => {
    const file = join(aFolder(), 'file');
    writeFileSync(file, '');
    const { exitCode, err } = await each(file);
    expect([exitCode, err]).toEqual([4, expect.stringContaining('is no folder')]);
  });
});
