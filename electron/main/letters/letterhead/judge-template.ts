// What no letterhead may hold: whatever acts, hides, reaches out, or is not settled yet.
import type { Problem, ProblemCode } from '#core/letterheads/checked.ts';
import { all, type Element, everything, textIn, within } from '../xml-tree.ts';
import type { Relation, Template } from './read-template.ts';

/** Everything that speaks against it; empty = nothing known. */
export function judgeTemplate(template: Template): readonly Problem[] {
  const { parts, relations } = template;
  const found = [
    ...contentTypeProblems(template.contentTypes),
    ...[...template.others.keys(), ...parts.keys()].flatMap(partProblems),
    ...[...relations.values()].flat().flatMap(relationProblems),
    ...[...parts].flatMap(([name, root]) => [
      ...namespaceProblems(name, root),
      ...elementProblems(root),
      ...fieldProblems(root),
    ]),
  ];
  const seen = new Map(found.map((problem) => [`${problem.code} ${problem.detail}`, problem]));
  return [...seen.values()];
}

const problem = (code: ProblemCode, detail = ''): Problem => ({ code, detail });

const contentTypeProblems = (types: Element): readonly Problem[] =>
  within(types).some(({ attributes }) => /macroEnabled|vba/i.test(attributes.ContentType ?? ''))
    ? [problem('macros')]
    : [];

/** Fonts, thumbnails and settings of printers are binary and left out; other binaries act. */
function partProblems(name: string): readonly Problem[] {
  if (/vba(?:Project|Data)/i.test(name)) return [problem('macros')];
  return /^word\/(?:embeddings|activeX|charts|diagrams|afchunk)/i.test(name)
    ? [problem('embeddedObject')]
    : [];
}

const MACROS = /^(?:vbaProject|wordVbaData)$/i;
const EMBEDDED = /^(?:oleObject|package|control|activeX\w*|aFChunk|subDocument|frame|chart\w*)$/i;
const DIAGRAM = /^diagram/i;

function relationProblems({ kind, isExternal }: Relation): readonly Problem[] {
  if (MACROS.test(kind)) return [problem('macros')];
  if (EMBEDDED.test(kind) || DIAGRAM.test(kind)) return [problem('embeddedObject')];
  // The address of a link stays as text; it is the link that goes.
  return isExternal && kind !== 'hyperlink' ? [problem('externalLink', kind)] : [];
}

/** Prefixes that the house and docx go by, and what each must mean. */
const NAMESPACES: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};

/** Rules that look for `w:ins` must not be passed by what is called `x:ins` and means the same. */
function namespaceProblems(part: string, root: Element): readonly Problem[] {
  const bound = everything(root).flatMap(({ attributes }) =>
    Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name)),
  );
  const isOdd = bound.some(([name, uri]) => {
    const prefix = name.replace(/^xmlns:?/, '');
    const meant = NAMESPACES[prefix];
    return meant === undefined ? Object.values(NAMESPACES).includes(uri) : meant !== uri;
  });
  return isOdd && part.startsWith('word/') ? [problem('broken', part)] : [];
}

const TRACKED =
  /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|move\w+Range\w+|customXml(?:Ins|Del|Move)\w+|\w+Change)$/;
const OBJECTS = new Set([
  ...['w:object', 'w:control', 'w:altChunk', 'w:subDoc', 'w:contentPart', 'w14:contentPart'],
  ...['w:movie', 'o:OLEObject', 'c:chart', 'dgm:relIds'],
]);
const HIDDEN = new Set(['w:vanish', 'w:specVanish', 'w:webHidden']);
const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

const elementProblems = (root: Element): readonly Problem[] =>
  everything(root).flatMap(({ name, attributes }) => {
    if (OBJECTS.has(name)) return [problem('embeddedObject')];
    if (HIDDEN.has(name) && !isOff(attributes['w:val'])) return [problem('hiddenText')];
    return TRACKED.test(name) ? [problem('trackedChanges')] : [];
  });

/** Page numbers, with how they are to look. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?:\s+\\\*\s*\w+)*\s*$/i;

/** A field's instruction may be cut into runs: it is judged whole. */
function fieldProblems(root: Element): readonly Problem[] {
  const instructions = all(root, 'w:fldSimple').map(
    ({ attributes }) => attributes['w:instr'] ?? '',
  );
  const open: string[] = [];
  for (const each of all(root, 'w:fldChar', 'w:instrText')) {
    const kind = each.attributes['w:fldCharType'];
    if (kind === 'begin') open.push('');
    else if (kind === 'end') instructions.push(open.pop() ?? '');
    else if (each.name === 'w:instrText') open.push((open.pop() ?? '') + textIn(each));
  }
  return [...instructions, ...open]
    .filter((instruction) => !PAGE_FIELD.test(instruction))
    .map((instruction) => problem('field', instruction.trim().split(/\s/)[0]?.slice(0, 30)));
}
