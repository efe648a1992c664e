import { cleanText } from '#core/letters/clean-text.ts';
import type { LanguageTag } from '#core/letters/letter-document.ts';

/** What a file says of itself. `on`: the day `YYYY-MM-DD` that it was made and changed. */
export type About = {
  readonly title: string;
  readonly author: string;
  readonly on: string;
  readonly language: LanguageTag;
  /** What each of its tables is about, for those who hear them (`w:tblCaption`). */
  readonly tables?: readonly string[];
};

export const escapeXml = (text: string): string =>
  cleanText(text)
    .text.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * `docProps/core.xml`, whole: what the recipient may see and nothing the machine knows. The dates
 * are the letter's own day at midnight UTC, so that neither clock nor zone shows.
 */
export function coreProperties({ title, author, on, language }: About): string {
  const by = escapeXml(author);
  const date = `${on}T00:00:00Z`;
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:creator>${by}</dc:creator>`,
    `<cp:lastModifiedBy>${by}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    stamp('created'),
    stamp('modified'),
    `<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
