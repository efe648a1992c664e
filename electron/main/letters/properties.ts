import { cleanText } from '#core/letters/clean-text.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';

const escapeXml = (text: string): string =>
  cleanText(text)
    .text.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * `docProps/core.xml`, whole: what the recipient may see and nothing the machine knows. The dates
 * are the letter's own day at midnight UTC, so that neither clock nor zone shows.
 */
export function coreProperties(document: LetterDocument): string {
  const author = escapeXml(document.letterhead.organisation || document.signature.name);
  const date = `${document.on}T00:00:00Z`;
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(document.subject)}</dc:title>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    stamp('created'),
    stamp('modified'),
    `<dc:language>${document.language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
