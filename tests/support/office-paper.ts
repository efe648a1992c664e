// A letterhead as LibreOffice writes one, from a flat document made here.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from './docx.ts';
import { aPng } from './pictures.ts';

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

const p = (text: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${text}</text:p>`;
/** Half of each tag in bold: LibreOffice cuts it into runs. */
const tag = (name: string): string =>
  `{{${name.slice(0, 3)}<text:span text:style-name="Cut">${name.slice(3)}</text:span>}}`;
const logo = `<draw:frame draw:name="logo" text:anchor-type="as-char" svg:width="4cm" svg:height="1cm"><draw:image><office:binary-data>${aPng(160, 40).toString('base64')}</office:binary-data></draw:image><svg:desc>Our sign</svg:desc></draw:frame>`;

const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Calibri" fo:font-size="11pt" fo:language="de" fo:country="DE"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="4pt"/><style:text-properties fo:font-weight="bold" fo:color="#00755e"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Cut" style:family="text"><style:text-properties fo:letter-spacing="0.01pt"/></style:style>
<style:style style:name="Right" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:color="#00755e" fo:font-size="9pt"/></style:style>
<style:style style:name="Subject" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="12pt" fo:margin-bottom="10pt"/><style:text-properties fo:font-weight="bold" fo:color="#00755e"/></style:style>
<style:style style:name="Space" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="8pt"/></style:style>
<style:style style:name="Sign" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="36pt" fo:margin-bottom="8pt"/></style:style>
<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.2cm" fo:margin-bottom="1cm" fo:margin-left="2.5cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="2.6cm" fo:margin-bottom="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1.2cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
<style:header><table:table table:name="Head"><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell>${p(logo)}</table:table-cell><table:table-cell>${p(tag('organisation'), 'Right')}${p(tag('senderaddress'), 'Right')}</table:table-cell></table:table-row></table:table>${p('')}</style:header>
<style:footer>${p(`${tag('organisation')} · <text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count>`, 'Right')}</style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
${p(tag('addressee'), 'Space')}${p(tag('date'), 'Right')}${p(tag('subject'), 'Subject')}${p(tag('salutation'), 'Space')}
${p(tag('body'))}${p(tag('close'), 'Space')}${p(tag('signature'), 'Sign')}${p(tag('enclosures'), 'Space')}${p(tag('copies'), 'Space')}
</office:text></office:body></office:document>`;

export const officePaper = (): Promise<Uint8Array> =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'paper.fodt'), FLAT);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, 'paper.fodt'],
      { cwd: folder, stdio: 'ignore' },
    );
    return new Uint8Array(readFileSync(join(folder, 'paper.docx')));
  });
