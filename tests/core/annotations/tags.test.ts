import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnnotationContent, tagsFrom } from '#core/annotations/annotation.ts';

describe('a line of tags', () => {
  it('is cut at commas and semicolons, without hashes, gaps and repetitions', () => {
    expect(tagsFrom(' #torture, follow up;torture ,, Ошская область ;')).toEqual([
      'torture',
      'follow up',
      'Ошская область',
    ]);
  });

  it('gives tags that a note accepts, and the same ones when they are typed again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ж', ',', ';', '#', ' ') }), (line) => {
        const tags = tagsFrom(line);
        const content = { kind: 'note', body: '', colour: 'pink', tags };
        expect(AnnotationContent.safeParse(content).success).toBe(true);
        expect(tagsFrom(tags.join(', '))).toEqual(tags);
      }),
    );
  });
});
