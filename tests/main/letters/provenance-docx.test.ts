// The provenance sheet as a file: whole, sound, the same everywhere.
import { describe, expect, it } from 'vitest';
import { LetterId } from '#core/ids.ts';
import { emptySender, type Letter } from '#core/letters/letter.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { type ProvenanceRow, provenanceSheet } from '#core/letters/provenance.ts';
import { officials } from '#core/officials/official.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';

const library = bundledLibrary();
const [appeal] = library.appeals;

function everything(language: Letter['language']) {
  const start = newLetter({
    id: LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10'),
    at: '2026-11-24T08:00:00.000Z',
    on: '2026-11-24',
    appeal: appeal!,
    template: library.templates[0]!,
    officeIds: [],
    language,
    sender: emptySender,
  });
  const letter = {
    ...start,
    blocks: ['concerns', 'cases', 'asks'] as Letter['blocks'],
    concernIds: appeal!.concerns.map(({ id }) => id),
    caseIds: appeal!.cases.map(({ id }) => id),
    asks: appeal!.asks.map(({ id }) => ({ type: 'library' as const, askId: id })),
  };
  const all = officials(library.offices, emptyWorkspace.officials);
  return provenanceSheet({ letter, library, officials: all })!;
}

/** What a row says beside what every row does. */
function ofItsKind(row: ProvenanceRow): readonly string[] {
  if (row.kind === 'case') return [row.name];
  return row.kind === 'concern'
    ? row.sources.map(({ target }) => `${target} — `)
    : row.answersTo.map(({ heading }) => heading);
}

describe.each(['en', 'fr', 'ru'] as const)('a sheet on all 62 concerns in %s', (language) => {
  const sheet = everything(language);

  it('holds every statement, place, source, and what happened since', async () => {
    const { text } = inspectDocx(await renderProvenance(sheet));
    expect(sheet.rows.filter(({ kind }) => kind === 'concern')).toHaveLength(62);
    expect(sheet.rows.filter(({ kind }) => kind === 'case')).toHaveLength(appeal!.cases.length);
    const wanted = sheet.rows.flatMap((row) => [
      row.said.text,
      row.original ?? '',
      'place' in row && row.place ? `Page ${row.place.page}, paragraph ${row.place.paragraph}` : '',
      ...ofItsKind(row),
      ...row.since.map(({ development }) => development.text),
    ]);
    expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('has no defect and leads nowhere', async () => {
    const { defects, findings } = inspectDocx(await renderProvenance(sheet));
    expect({ defects, findings }).toEqual({ defects: [], findings: [] });
  });

  it('has the same bytes each time', async () => {
    const [one, two] = await Promise.all([renderProvenance(sheet), renderProvenance(sheet)]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});
