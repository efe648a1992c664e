// Papers for a meeting as Word files: of all private words of a whole workspace they hold those that
// the paper prints, in no part and in no form another, and no id or moment of what is stored.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Workspace } from '#core/workspace/workspace.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { formsIn, wordsCanary } from '#tests/support/canary.ts';
import { among, filled, wordOf } from '#tests/support/filled-workspace.ts';
import { type Path, stringsIn } from '#tests/support/free-texts.ts';
import { briefPrints, paths, speakingNotesPrint } from '#tests/support/printed-fields.ts';
import { privatePaper } from '#tests/support/private-papers.ts';

const PRINTED = {
  brief: briefPrints,
  speakingNotes: (): readonly Path[] => speakingNotesPrint,
} as const;

const papers = (['brief', 'speakingNotes'] as const).flatMap((kind) =>
  (['en', 'fr', 'ru'] as const).map((language) => ({ kind, language })),
);

const inParts = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');

describe.each(papers)('the Word file of a $kind in $language', ({ kind, language }) => {
  const printed = PRINTED[kind](language);
  const file = renderDocx(privatePaper(kind, language), { countsPages: false });

  it('holds the private words that it prints and no others', async () => {
    expect(new Set(among(paths, inParts(await file)))).toEqual(new Set(printed));
  });

  it('holds none of the others in another form', async () => {
    const strange = paths.filter((path) => !printed.includes(path)).map(wordOf);
    const canaries = strange.map((word) => wordsCanary(word, word));
    expect(formsIn(await file, canaries)).toEqual([]);
  });

  it('tells no id and no moment of what is stored', async () => {
    const shown = inParts(await file);
    const stored = stringsIn(Workspace, filled(language)).filter(
      ({ text, isFree }) => !isFree && /^own-|^[0-9a-f]{8}-|T\d\d:|^[0-9a-f]{64}$/.test(text),
    );
    expect(stored.length).toBeGreaterThan(20);
    expect(stored.filter(({ text }) => shown.includes(text))).toEqual([]);
  });
});
