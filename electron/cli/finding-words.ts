// Words for what a Word file holds besides its text. A code without words does not compile.
import type { Finding, FindingCode } from '#main/letters/docx-findings.ts';

const words: Readonly<Record<FindingCode, string>> = {
  hiddenText: 'hidden text',
  comments: 'comments',
  trackedChanges: 'tracked changes, with authors',
  customXml: 'custom XML data',
  customProperties: 'custom properties',
  externalRelationship: 'a link or part fetched from outside when opened or clicked',
  macros: 'macros: do not open this file',
  embeddedObject: 'an embedded object',
  embeddedFont: 'an embedded font',
  image: 'a picture (it may hold data of its own, such as a place)',
  thumbnail: 'a thumbnail of an earlier state',
  template: 'a template, with its path',
  revisionIds: 'revision ids, which tie texts to one computer',
  documentVariables: 'document variables',
  bookmark: 'a bookmark of somebody else',
  clock: 'times that tell a time zone',
  zipExtra: 'extra fields in the package',
  path: 'a path of a computer',
  unknownPart: 'a part that letters do not need',
};

export const wordsForFinding = ({ code, part, detail }: Finding): string =>
  `${words[code]} - ${part}${detail === '' ? '' : `: ${detail}`}`;
