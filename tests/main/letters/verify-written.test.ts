// A letter's file is opened again: its own words pass, anything else is told.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { fullLetterParts } from '#tests/support/letters.ts';

const machine = { user: 'mkowal', host: 'mkowal-laptop', home: '/home/mkowal' };

async function written(language: 'en' | 'fr' | 'ru' = 'en') {
  const document = assemble(fullLetterParts({ language }));
  return { document, bytes: await renderDocx(document) };
}

/** The file with a piece of one part exchanged, as a bug might. */
function spoilt(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part]!);
  expect(xml).toContain(from);
  return zipSync(
    { ...parts, [part]: strToU8(xml.replace(from, to)) },
    { mtime: new Date(1980, 0, 1) },
  );
}

describe('a letter’s file', () => {
  it.each(['en', 'fr', 'ru'] as const)(
    'in %s holds the letter and nothing else',
    async (language) => {
      const { document, bytes } = await written(language);
      expect(await strangersIn(bytes, document, machine)).toEqual([]);
    },
  );

  it.each([
    [
      'words of somebody else',
      'word/document.xml',
      'We write',
      'PRIVATE: We write',
      /not the letter’s/,
    ],
    [
      'words in a footnote',
      'word/footnotes.xml',
      'OSCE/ODIHR',
      'a private note',
      /not the letter’s/,
    ],
    ['hidden text', 'word/document.xml', '<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>', /hiddenText/],
    [
      'the user’s name',
      'docProps/core.xml',
      '<cp:revision>',
      '<cp:category>mkowal</cp:category><cp:revision>',
      /the user’s name/,
    ],
    [
      'the computer’s name',
      'word/settings.xml',
      '<w:compat>',
      '<!-- mkowal-laptop --><w:compat>',
      /the computer’s name/,
    ],
    ['its title changed', 'docProps/core.xml', '<dc:title>', '<dc:title>x', /properties/],
    [
      'a description',
      'docProps/core.xml',
      '<cp:revision>',
      '<dc:description>of a note</dc:description><cp:revision>',
      /properties/,
    ],
    ['a comment', 'word/styles.xml', '<w:docDefaults>', '<!-- x --><w:docDefaults>', /a comment/],
    [
      'a field',
      'word/document.xml',
      '<w:r>',
      '<w:r><w:instrText>AUTHOR</w:instrText></w:r><w:r>',
      /a field/,
    ],
    [
      'the user’s name in capitals',
      'word/settings.xml',
      '<w:compat>',
      '<!-- MKOWAL --><w:compat>',
      /the user’s name/,
    ],
    [
      'a bookmark of somebody else',
      'word/document.xml',
      '<w:r>',
      '<w:bookmarkStart w:id="77" w:name="_GoBack"/><w:bookmarkEnd w:id="77"/><w:r>',
      /bookmark/,
    ],
    [
      'a bookmark that looks like its own',
      'word/document.xml',
      '<w:r>',
      '<w:bookmarkStart w:id="77" w:name="_opening_9_of_9"/><w:bookmarkEnd w:id="77"/><w:r>',
      /bookmark/,
    ],
    ['a path', 'word/settings.xml', '<w:compat>', '<!-- /home/mkowal/x --><w:compat>', /a path/],
  ])('with %s is found out', async (_what, part, from, to, said) => {
    const { document, bytes } = await written();
    const found = await strangersIn(spoilt(bytes, part, from, to), document, machine);
    expect(found.join('\n')).toMatch(said);
  });

  it('may hold a name that the letter itself prints', async () => {
    const { document, bytes } = await written();
    const sender = { ...machine, user: 'Example' };
    expect(await strangersIn(bytes, document, sender)).toEqual([]);
  });

  it.each(['Roman', 'Hans', 'Java', 'name', 'Page', 'Light', 'space', 'start', 'theme'])(
    'may be written by a user called %s: the format itself has that word',
    async (user) => {
      const { document, bytes } = await written();
      expect(await strangersIn(bytes, document, { ...machine, user, host: user })).toEqual([]);
    },
  );
});
