// What Microsoft's validator does not see (letters.md 3.1: 13 of 29 seeded defects) and Word or a
// reader stumbles over. Rules look and answer with defects; none of them repairs.
import { type Defect, defects, storiesOf, type WordParts } from './defects.ts';
import { lintReferences } from './lint-references.ts';
import { lintStory } from './lint-story.ts';
import { all, textIn } from './xml-tree.ts';

/** Every defect found; empty = none known. */
export const lintDocx = (parts: WordParts): readonly Defect[] => [
  ...lintReferences(parts),
  ...storiesOf(parts).flatMap(([part, story]) => lintStory(part, story)),
  ...lintLanguages(parts),
  ...lintSection(parts),
  ...lintDates(parts),
];

/** BCP 47, as far as letters use it: language, script, region. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

const lintLanguages = (parts: WordParts): readonly Defect[] =>
  [...parts].flatMap(([part, root]) => {
    const tags = all(root, 'w:lang', 'w:themeFontLang').flatMap(({ attributes }) =>
      Object.values(attributes),
    );
    return defects(
      'language.invalid',
      part,
      tags.filter((tag) => !LANGUAGE.test(tag)),
    );
  });

function lintSection(parts: WordParts): readonly Defect[] {
  const part = 'word/document.xml';
  return all(parts.get(part), 'w:sectPr').length > 0 ? [] : defects('section.none', part, ['']);
}

/** W3CDTF (w3.org/TR/NOTE-datetime), as ISO/IEC 29500-2 asks for. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

function lintDates(parts: WordParts): readonly Defect[] {
  const part = 'docProps/core.xml';
  const dates = all(parts.get(part), 'dcterms:created', 'dcterms:modified').map(textIn);
  return defects(
    'date.invalid',
    part,
    dates.filter((date) => !DATE.test(date)),
  );
}
