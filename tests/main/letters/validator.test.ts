import { describe, expect, it } from 'vitest';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { OfficeId } from '#core/officials/office.ts';
import { bytesOf, validationErrors } from '#tests/support/docx.ts';
import { fullLetterParts, letterParts } from '#tests/support/letters.ts';

const both = ['eu-commissioner', 'eu-del-uz'].map((id) => OfficeId.parse(id));
const hostile = 'a\u0000 ]]> {x-0} \ufffe שלום 👩‍👩‍👧\nnext\tline';

describe('Microsoft’s Open XML SDK finds no error (Office 2010 and 365)', () => {
  it.each([
    ['English, A4', fullLetterParts()],
    ['French, A4', fullLetterParts({ language: 'fr' })],
    ['Russian, US Letter', fullLetterParts({ language: 'ru', paper: 'Letter' })],
    ['several recipients', fullLetterParts({ officeIds: both })],
    ['hostile text', letterParts({ subject: hostile, opening: fromPlainText(hostile) })],
    ['no words at all', letterParts({ subject: '', concernIds: [], officeIds: [] })],
  ])(
    '%s',
    async (_, parts) => {
      expect(await validationErrors(await bytesOf(parts))).toEqual([]);
    },
    60_000,
  );
});
