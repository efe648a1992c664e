// A letterhead as an office makes it, with everything in it that tells of whoever did.

import { fullPaper, relations, repacked } from './letterheads.ts';
import { aPng, chunk } from './pictures.ts';

/** In all that a reader of a letter has no use for. */
export const CANARY = 'Ludmila Zaitseva';
const ID = '00C4A7E1';

const MORE = {
  'docProps/app.xml': `<Properties><Template>${CANARY}.dotm</Template><Company>${CANARY}</Company><Manager>${CANARY}</Manager></Properties>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>${CANARY}</dc:creator><cp:lastModifiedBy>${CANARY}</cp:lastModifiedBy></cp:coreProperties>`,
  'docProps/custom.xml': `<Properties><property name="ClientId"><vt>${CANARY}</vt></property></Properties>`,
  'docProps/thumbnail.jpeg': CANARY,
  'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="${CANARY}"/></w:comments>`,
  'word/people.xml': `<people>${CANARY}</people>`,
  'word/webSettings.xml': `<x>${CANARY}</x>`,
  'word/printerSettings/printerSettings1.bin': CANARY,
  'word/glossary/document.xml': `<x>${CANARY}</x>`,
  'customXml/item1.xml': `<x>${CANARY}</x>`,
  'word/fonts/font1.odttf': CANARY,
  'word/fontTable.xml': `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:font w:name="Calibri"><w:embedRegular r:id="rId1" w:fontKey="{${CANARY}}"/></w:font></w:fonts>`,
  'word/_rels/fontTable.xml.rels': relations(['rId1', 'font', 'fonts/font1.odttf']),
  'word/settings.xml': `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:documentProtection w:edit="forms" w:hash="${CANARY}"/><w:evenAndOddHeaders w:val="0"/><w:docVars><w:docVar w:name="x" w:val="${CANARY}"/></w:docVars><w:rsids><w:rsidRoot w:val="${ID}"/></w:rsids><w15:docId w15:val="{${CANARY}}"/></w:settings>`,
  'word/media/ann-logo.png': aPng(
    40,
    20,
    [
      chunk('tEXt', `Author\0${CANARY}`),
      chunk('eXIf', CANARY),
      chunk('tIME', Buffer.from([7, 230, 1, 2, 3, 4, 5])),
      chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${CANARY}`),
    ],
    CANARY,
  ),
};

export const leakyPaper = (): Uint8Array =>
  repacked(
    fullPaper(),
    {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          relations(
            ['rId20', 'settings', 'settings.xml'],
            ['rId21', 'comments', 'comments.xml'],
            ['rId22', 'fontTable', 'fontTable.xml'],
            ['rId23', 'webSettings', 'webSettings.xml'],
            ['rId24', 'printerSettings', 'printerSettings/printerSettings1.bin'],
            ['rId25', 'hyperlink', `https://example.org/?by=${CANARY}`, true],
            ['rId26', 'customXml', '../customXml/item1.xml'],
          ).replace(/^.*?<Relationship /s, '<Relationship '),
        ),
      'word/document.xml': (xml) =>
        xml
          .replaceAll('<w:p>', `<w:p w:rsidR="${ID}" w14:paraId="${ID}" w:rsidRDefault="${ID}">`)
          .replace(
            '<w:body>',
            `<w:body><!-- ${CANARY} --><w:p><w:bookmarkStart w:id="0" w:name="${CANARY}"/><w:bookmarkEnd w:id="0"/><w:commentRangeStart w:id="1"/><w:hyperlink r:id="rId25" w:tooltip="${CANARY}"><w:r><w:t>write to us</w:t></w:r></w:hyperlink><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p><w:sdt><w:sdtPr><w:alias w:val="${CANARY}"/><w:tag w:val="${CANARY}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>in a frame</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
          )
          .replace(/<w:sectPr>(?=.*?<w:pgSz)/, '<w:sectPr><w:printerSettings r:id="rId24"/>'),
      'word/header1.xml': (xml) =>
        xml
          .replaceAll('logo-by-ann.png', `${CANARY}.png`)
          .replace('descr="Our sign"', `descr="C:\\Users\\${CANARY}\\sign.png"`),
    },
    MORE,
  );
