// Where a template asks for a piece of the letter.
import type { Problem } from '#core/letterheads/checked.ts';
import { inBraces, Tag } from '#core/letterheads/tags.ts';
import { all, type Element, within } from '../xml-tree.ts';
import { type CleanTemplate, documentOf, paragraphsIn, storiesIn } from './clean-template.ts';
import { flowOf, wordsOfParagraph } from './edit-tree.ts';

export const TAG = /\{\{([^{}]*)\}\}/g;

/** What stands between double braces in `text`, blanks around it apart. */
export const tagsIn = (text: string): readonly string[] =>
  [...text.matchAll(TAG)].map(([, inside = '']) => inside.trim());

/** Tags the template names, in the order of a letter. */
export function placedTags(template: CleanTemplate): readonly Tag[] {
  const named = new Set(paragraphsIn(template).flatMap((p) => tagsIn(wordsOfParagraph(p))));
  return Tag.options.filter((tag) => named.has(tag));
}

/** What is wrong with the tags; empty = it can be written on. */
export function tagProblems(template: CleanTemplate): readonly Problem[] {
  const known: readonly string[] = Tag.options;
  const strange = new Set([
    ...paragraphsIn(template).map(wordsOfParagraph).flatMap(oddIn),
    ...alternativeTexts(template).flatMap(tagsIn).map(inShort),
  ]);
  return [
    ...[...strange]
      .filter((tag) => !known.includes(tag))
      .map((detail): Problem => ({ code: 'unknownTag', detail })),
    ...bodyProblems(template),
  ];
}

/** Tags of a paragraph, and braces of one that is cut: by the end of the paragraph, or mistyped. */
const oddIn = (text: string): readonly string[] => [
  ...tagsIn(text).map(inShort),
  ...(text.replace(TAG, '').match(/\{\{.*|.*\}\}/) ?? []).map(inShort),
];
const inShort = (text: string): string => text.slice(0, 40);

/** docx would look for tags there, too; nothing of a letter belongs there. */
const alternativeTexts = (template: CleanTemplate): readonly string[] =>
  storiesIn(template).flatMap(([, root]) =>
    all(root, 'wp:docPr').flatMap(({ attributes }) => [
      attributes.descr ?? '',
      attributes.title ?? '',
    ]),
  );

const holdsBody = (paragraph: Element): boolean =>
  tagsIn(wordsOfParagraph(paragraph)).includes('body');

function bodyProblems(template: CleanTemplate): readonly Problem[] {
  const count = paragraphsIn(template)
    .flatMap((paragraph) => tagsIn(wordsOfParagraph(paragraph)))
    .filter((tag) => tag === 'body').length;
  const problem = (code: Problem['code']): readonly Problem[] => [{ code, detail: '' }];
  if (count === 0) return problem('body.missing');
  const own = flowOf(documentOf(template)).filter(holdsBody);
  // A text box is written twice, for older programs: a tag in it counts double.
  if (own.length === 0) return problem('body.misplaced');
  if (count > 1) return problem('body.twice');
  return own.some(isAlone) ? [] : problem('body.notAlone');
}

/** Whatever else is in its paragraph would go with it (letters.md 4 a). */
function isAlone(paragraph: Element): boolean {
  const others = all(paragraph, 'w:sectPr', 'w:drawing', 'w:pict', 'w:br', 'w:tab', 'w:fldChar')
    .concat(all(paragraph, 'w:footnoteReference', 'w:endnoteReference', 'w:fldSimple'))
    .filter(({ name, attributes }) => name !== 'w:tab' || Object.keys(attributes).length === 0);
  const text = wordsOfParagraph(paragraph).trim().replace(/\s/g, '');
  return others.length === 0 && text === inBraces('body') && within(paragraph).length > 0;
}
