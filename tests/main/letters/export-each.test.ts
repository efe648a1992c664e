// A letter for each recipient, in files: what is written, what a failure or a stop leaves, and names.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#core/errors.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { OfficeId } from '#core/officials/office.ts';
import { exportEach, type OneOfMany } from '#main/letters/export-each.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { isStray } from '#main/vault/replace-file.ts';
import { bundledAppeal } from '#tests/data/bundled.ts';
import { aFolder } from '#tests/support/folders.ts';
import { type Done, each, own, states } from './batch.ts';

const appeal = bundledAppeal();

const textsOf = ({ folder, files }: Done) =>
  files.map((file) =>
    file.state === 'saved' ? inspectDocx(readFileSync(join(folder ?? '', file.name))).text : '',
  );
const saidDone = ({ events }: Done) =>
  events.map((event) => event.type === 'progress' && [event.done, event.total]);

const general = appeal.asks.find(({ id }) => id === 'ask-raise-listed-concerns')!;

describe('a letter saved for each recipient', () => {
  it('is a file for each, with its own salutation, paragraph and asks', async () => {
    const done = await each({
      asks: [
        { type: 'library', askId: general.id },
        { type: 'own', text: 'meet our delegation' },
      ],
      ownParts: [
        own('uz-fm', { salutation: 'Your Excellency,', askIndexes: [1] }),
        own('osce-odihr', { paragraph: fromPlainText('Your observers saw this themselves.') }),
      ],
    });
    expect(done.there).toEqual([
      '2026-11-24 Media freedoms in the region eu-hrvp.docx',
      '2026-11-24 Media freedoms in the region osce-odihr.docx',
      '2026-11-24 Media freedoms in the region uz-fm.docx',
    ]);
    const [union = '', ministry = '', osce = ''] = textsOf(done);
    expect(
      [union, ministry, osce].map((text) => /^.*,$/mu.exec(text.split('region\n')[1] ?? '')?.[0]),
    ).toEqual(['Dear High Representative,', 'Your Excellency,', 'Dear Director,']);
    const raise = general.text.slice(0, 30);
    expect([union, ministry, osce].map((text) => text.includes(raise))).toEqual([
      true,
      false,
      false,
    ]);
    for (const text of [union, ministry, osce]) expect(text).toContain('meet our delegation');
    expect(textsOf(done).map((text) => text.includes('Your observers'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(saidDone(done)).toEqual([0, 1, 2, 3].map((count) => [count, 3]));
    expect(done.shown).toEqual([join(done.folder!, done.there[0]!)]);
  });

  it('is the file that its fingerprint says, for each', async () => {
    const { folder, files, fingerprint } = await each({
      ownParts: [own('uz-fm', { paragraph: fromPlainText('For you alone.') })],
    });
    for (const file of files) {
      const bytes = readFileSync(join(folder!, file.state === 'saved' ? file.name : ''));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(await fingerprint(file.officeId)).toBe(sha256);
    }
  });

  it('as a twin has the names it lists left out, and its files are named so', async () => {
    const opening = fromPlainText('Maria Silva came.');
    const done = await each({ opening, subject: 'Case of Maria Silva' }, { what: 'redacted' });
    expect(done.there[0]).toBe('2026-11-24 Case of name withheld eu-hrvp redacted.docx');
    for (const text of textsOf(done)) expect(text).not.toContain('Silva');
  });

  it('goes nowhere when no folder is chosen, and nothing is said to be under way', async () => {
    const done = await each({}, { folder: null });
    expect([done.folder, done.files, done.events]).toEqual([null, [], []]);
  });

  it('that lacks something asks for no folder', async () => {
    await expect(each({ subject: '' })).rejects.toMatchObject({
      data: { code: 'letters.incomplete', missing: ['subject.blank'] },
    });
  });

  it('is refused where one letter goes to all', async () => {
    await expect(each({ delivery: 'together' })).rejects.toBeInstanceOf(AppError);
  });
});

describe('saved again', () => {
  it('the same letter has the same names, and its files are left as they are', async () => {
    const first = await each({});
    const again = await each({}, { folder: first.folder });
    expect(again.files).toEqual(first.files);
    expect(again.there).toEqual(first.there);
  });

  it('in other words it stands beside what is there, of which nothing is replaced', async () => {
    const first = await each({});
    const before = first.there.map((name) => readFileSync(join(first.folder!, name)));
    const again = await each(
      { opening: fromPlainText('In other words.') },
      { folder: first.folder },
    );
    expect(again.files.map((file) => file.state === 'saved' && file.name)).toEqual(
      first.files.map((file) => file.state === 'saved' && file.name.replace('.docx', ' (2).docx')),
    );
    expect(first.there.map((name) => readFileSync(join(first.folder!, name)))).toEqual(before);
    for (const text of textsOf(again)) expect(text).toContain('In other words.');
  });

  it('a folder or foreign file of that name is left alone, too', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, '2026-11-24 Media freedoms in the region eu-hrvp.docx'));
    writeFileSync(join(folder, '2026-11-24 Media freedoms in the region uz-fm.docx'), 'mine');
    const { there } = await each({}, { folder });
    expect(there).toHaveLength(5);
    expect(there.filter((name) => name.endsWith(' (2).docx'))).toHaveLength(2);
  });
});

describe('a batch', () => {
  it('that is stopped keeps what is whole, and leaves nothing half written', async () => {
    const done = await each(
      {},
      { hear: (event, { stop }) => event.type === 'progress' && event.done === 1 && stop() },
    );
    expect(states(done)).toEqual(['saved', 'left', 'left']);
    expect(done.there).toHaveLength(1);
    expect(saidDone(done)).toEqual([
      [0, 3],
      [1, 3],
    ]);
  });

  it('ends after the file under way when the vault is locked', async () => {
    const done = await each(
      {},
      { hear: (event, { lock }) => event.type === 'progress' && event.done === 2 && lock() },
    );
    expect(states(done)).toEqual(['saved', 'saved', 'left']);
  });

  it('goes on after a file that cannot be written, a letter that fails, and a mistake of ours', async () => {
    const folder = aFolder();
    const bytes = new TextEncoder().encode('whole');
    const letter = (
      name: string,
      render = async (): Promise<Uint8Array> => bytes,
    ): OneOfMany<{ readonly officeId: OfficeId }> => ({
      of: { officeId: OfficeId.parse('uz-fm') },
      name,
      output: () => ({ render, strangers: async (made) => (made === bytes ? [] : ['stranger']) }),
    });
    const files = await exportEach(
      [
        letter('first'),
        letter('no such folder/second'),
        letter('third', async () => {
          throw new TypeError('the name of a prisoner');
        }),
        letter('fourth', async () => new Uint8Array(3)),
        letter('last'),
      ],
      folder,
      { isStopped: () => false, onDone: () => undefined },
    );
    expect(files.map((file) => (file.state === 'failed' ? file.error.code : file.state))).toEqual([
      'saved',
      'letters.unwritable',
      'internal',
      'letters.withdrawn',
      'saved',
    ]);
    expect(files[1]).toMatchObject({ error: { reason: 'gone' } });
    expect(JSON.stringify(files)).not.toContain('prisoner');
    expect(readdirSync(folder).toSorted()).toEqual(['first', 'last']);
    expect(readdirSync(folder).some(isStray)).toBe(false);
    expect(existsSync(join(folder, 'fourth'))).toBe(false);
  });
});
