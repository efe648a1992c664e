import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayings } from '#core/appeals/sayings.ts';
import { assemble } from '#core/letters/assemble.ts';
import { missingParts } from '#core/letters/missing-parts.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { Library } from '#core/library/library.ts';
import { officials } from '#core/officials/official.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { bytesOf, validationErrors } from '#tests/support/docx.ts';
import { aLetter } from '#tests/support/letters.ts';

const path = join(import.meta.dirname, '../../../resources/library.json');
const hasLibrary = existsSync(path);

/** A letter of the first bundled appeal with all its concerns and stated asks, to one office. */
function everything(language: 'en' | 'fr' | 'ru') {
  const library = Library.parse(JSON.parse(readFileSync(path, 'utf8')));
  const appeal = library.appeals[0]!;
  const letter = aLetter({
    language,
    appealId: appeal.id,
    officeIds: [library.offices[0]!.id],
    concernIds: appeal.concerns.map(({ id }) => id),
    asks: appeal.asks
      .filter(({ provenance }) => provenance === 'stated')
      .map(({ id }) => ({ type: 'library', askId: id })),
  });
  const all = officials(library.offices, emptyWorkspace.officials);
  return { appeal, parts: { letter, library, officials: all } };
}

describe.skipIf(!hasLibrary)('all concerns of the bundled appeal in one letter', () => {
  it.each(['en', 'fr', 'ru'] as const)(
    'are all there, with all their sources (%s)',
    async (language) => {
      const { appeal, parts } = everything(language);
      expect(missingParts(parts).filter(({ isBlocking }) => isBlocking)).toEqual([]);
      const { text, defects, findings, links } = inspectDocx(await bytesOf(parts));
      const said = plainSpaces(text);
      const { statement } = sayings(appeal, language);
      for (const concern of appeal.concerns) {
        expect(statement(concern).language).toBe(language);
        expect(said).toContain(plainSpaces(statement(concern).text));
      }
      const cited = new Set(
        appeal.concerns.flatMap(({ citations }) => citations.map((c) => c.sourceId)),
      );
      const printed = new Set(links.map(({ target }) => target));
      for (const source of appeal.sources.filter(({ id }) => cited.has(id)))
        expect(said, [...printed].join(' ')).toContain(source.target);
      expect([defects, findings]).toEqual([[], []]);
      const asks = parts.letter.asks.length;
      const notes = appeal.concerns.reduce((sum, c) => sum + Math.max(1, c.citations.length), 0);
      expect(assemble(parts).notes).toHaveLength(1 + notes + asks);
    },
  );

  it('are valid', async () => {
    expect(await validationErrors(await bytesOf(everything('en').parts))).toEqual([]);
  }, 60_000);
});
