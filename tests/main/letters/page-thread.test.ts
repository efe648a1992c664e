// The thread that lays letters out: what it answers, that it is kept, and what becomes of a letter
// when it hangs, breaks or is overtaken.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { layoutDocument } from 'docx/layout';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '#core/errors.ts';
import { assemble } from '#core/letters/assemble.ts';
import { isApproximate, PageMap } from '#core/letters/page-map.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { layOut } from '#main/letters/lay-out.ts';
import { type PageThread, pageThread } from '#main/letters/page-thread.ts';
import { renderDocx, wordDocument } from '#main/letters/render-docx.ts';
import { aFolder } from '#tests/support/folders.ts';
import { fullLetterParts, letterParts } from '#tests/support/letters.ts';

const real = new URL('../../../electron/main/letters/pages-worker.ts', import.meta.url);
const letter = assemble(fullLetterParts());
const saying = (words: string) => assemble(letterParts({ opening: fromPlainText(words) }));

const ARABIC = 'We write to مرحبا today.';

let thread: PageThread | undefined;
afterEach(() => thread?.end());
const started = (worker: URL, patience?: number): PageThread => {
  thread = pageThread(worker, patience);
  return thread;
};

/** A thread's file with `code` in it; it counts what it is told and answers so. */
function worker(code: string): URL {
  const file = join(aFolder(), 'worker.mjs');
  const body = `import { parentPort, threadId } from 'node:worker_threads';
    let told = 0;
    parentPort.on('message', (document) => { told += 1; ${code} });`;
  writeFileSync(file, body);
  return pathToFileURL(file);
}
const reasonOf = (job: Promise<unknown>) =>
  job.then(
    () => 'laid out',
    (error: unknown) =>
      error instanceof AppError && error.data.code === 'letters.notLaidOut'
        ? error.data.reason
        : error,
  );

describe('the pages of a letter', () => {
  it('come from the thread with the very file that is saved', async () => {
    const { docx, pages } = await started(real).layOut(letter);
    expect(docx).toEqual(new Uint8Array(await renderDocx(letter)));
    expect(pages).toEqual((await layOut(letter)).pages);
  });

  it('are those of docx/layout, line by line, notes at their feet', async () => {
    const { pages } = await layOut(letter);
    const wanted = layoutDocument(wordDocument(letter, { countsPages: false })).pages;
    expect(PageMap.parse(pages).pages.length).toBe(wanted.length);
    for (const [at, page] of pages.pages.entries()) {
      expect(page.notes.map(({ number }) => number)).toEqual(
        wanted[at]?.footnotes.map(({ noteNumber }) => noteNumber),
      );
      expect(page.body.map(({ index }) => index)).toEqual(
        wanted[at]?.body.map(({ index }) => index),
      );
    }
    expect(pages.pages[0]?.header).toBe('first');
    expect(pages.pages[1]?.header).toBe('default');
    expect(isApproximate(pages)).toBe(false);
  });

  it('are called approximate where the width of a letter is not known', async () => {
    const { docx, pages } = await layOut(saying(ARABIC));
    expect(pages.guesses).not.toEqual([]);
    expect(isApproximate(pages)).toBe(true);
    expect(docx).toEqual(new Uint8Array(await renderDocx(saying(ARABIC))));
  });
});

describe('the thread', () => {
  it('is kept from one letter to the next', async () => {
    const { layOut } = started(worker('parentPort.postMessage(threadId + " " + told);'));
    const [first, second] = [await layOut(letter), await layOut(letter)].map(String);
    expect(first?.split(' ')).toEqual([expect.any(String), '1']);
    expect(second).toBe(first?.replace(/1$/, '2'));
  });

  it('leaves out every preview that waited and was overtaken, and nothing else', async () => {
    const { layOut, layOutLatest } = started(
      worker('parentPort.postMessage(document.subject + told);'),
    );
    const printed = layOut({ ...letter, subject: 'print' });
    const jobs = ['a', 'b', 'c'].map((subject) => layOutLatest({ ...letter, subject }));
    const again = layOut({ ...letter, subject: 'again' });
    expect(await Promise.all(jobs.slice(0, 2).map(reasonOf))).toEqual(['superseded', 'superseded']);
    expect([await printed, await jobs[2], await again]).toEqual(['print1', 'c2', 'again3']);
  });

  it('is stopped when it hangs; the next letter gets another', async () => {
    const { layOut } = started(
      worker("if (document.subject === 'hang') for (;;); parentPort.postMessage(told);"),
      300,
    );
    expect(await reasonOf(layOut({ ...letter, subject: 'hang' }))).toBe('tooSlow');
    expect(await layOut(letter)).toBe(1);
  });

  it.each([
    ['throws', "throw new Error('broken');"],
    ['ends', 'process.exit(1);'],
  ])('that %s is told of as a failure; the next letter gets another', async (_how, failing) => {
    const { layOut } = started(
      worker(`if (document.subject === 'fail') { ${failing} } parentPort.postMessage(told);`),
    );
    const failed = layOut({ ...letter, subject: 'fail' });
    const waited = layOut(letter);
    expect(await reasonOf(failed)).toBe('failed');
    expect(await waited).toBe(1);
  });

  it('takes the letter with it when it is ended', async () => {
    const kept = started(worker('for (;;);'));
    const jobs = [kept.layOut(letter), kept.layOut(letter)].map(reasonOf);
    kept.end();
    expect(await Promise.all(jobs)).toEqual(['superseded', 'superseded']);
  });
});
