// LibreOffice as a colleague's word processor: it opens a letter, edits it by a Basic macro, and saves
// it as a Word file.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inFolder } from './docx.ts';

const escaped = (basic: string): string =>
  basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `steps` work on `doc`; `Change` and `Remark` are there for them. */
const macro = (steps: string, from: string, to: string): string => `
Sub Edit
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, hidden())
  ${steps}
  Dim args(0) As New com.sun.star.beans.PropertyValue
  args(0).Name = "FilterName"
  args(0).Value = "MS Word 2007 XML"
  doc.storeToURL("${to}", args())
  doc.close(True)
End Sub
Function Found(doc, words)
  search = doc.createSearchDescriptor()
  search.SearchString = words
  Found = doc.findFirst(search)
End Function
Sub Change(doc, words, other)
  Found(doc, words).String = other
End Sub
Sub Remark(doc, words, author, text)
  at = Found(doc, words)
  note = doc.createInstance("com.sun.star.text.textfield.Annotation")
  note.Author = author
  note.Content = text
  at.Text.insertTextContent(at, note, False)
End Sub
Sub NewParagraph(doc, words, text)
  at = Found(doc, words)
  cursor = at.Text.createTextCursorByRange(at)
  cursor.gotoEndOfParagraph(False)
  at.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  at.Text.insertString(cursor, text, False)
End Sub
Sub Break(doc, words)
  at = Found(doc, words)
  cursor = at.Text.createTextCursorByRange(at.End)
  at.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub
Sub RemoveParagraph(doc, words)
  at = Found(doc, words)
  cursor = at.Text.createTextCursorByRange(at)
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  cursor.goRight(1, True)
  cursor.String = ""
End Sub
`;

const module = (basic: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(basic)}</script:module>`;

/** The file after LibreOffice has opened it, done `steps` (LibreOffice Basic, on `doc`) and saved it. */
export const editedByLibreOffice = (bytes: Uint8Array, steps: string): Promise<Uint8Array> =>
  inFolder((folder) => {
    const [from, to] = [join(folder, 'letter.docx'), join(folder, 'edited.docx')];
    writeFileSync(from, bytes);
    const run = (...args: readonly string[]) =>
      execFileSync(
        'soffice',
        [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...args],
        { cwd: folder, stdio: 'ignore', timeout: 60_000 },
      );
    // It writes its own empty module into a new profile: the first start is for that.
    run('macro:///Standard.Module1.Main');
    writeFileSync(
      join(folder, 'profile/user/basic/Standard/Module1.xba'),
      module(macro(steps, pathToFileURL(from).href, pathToFileURL(to).href)),
    );
    run('macro:///Standard.Module1.Edit');
    return new Uint8Array(readFileSync(to));
  });

/** The files as LibreOffice writes them when it is asked to do nothing but save. */
export const savedByLibreOffice = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  inFolder((folder) => {
    const names = files.map((_, at) => `${at}.docx`);
    for (const [at, bytes] of files.entries()) writeFileSync(join(folder, names[at] ?? ''), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved')];
    execFileSync('soffice', [profile, '--headless', ...to, ...names], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 100_000,
    });
    return names.map((name) => new Uint8Array(readFileSync(join(folder, 'saved', name))));
  });
