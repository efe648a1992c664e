// A file to write a letter on, and words for why one is not taken.
import { resolve } from 'node:path';
import type { Problem, ProblemCode } from '#core/letterheads/checked.ts';
import { inBraces, Tag } from '#core/letterheads/tags.ts';
import { checkFile } from '#main/letters/letterhead/check-file.ts';
import type { Sheet } from '#main/letters/render-letter.ts';
import { CommandError, EXIT } from './exit.ts';

const BODY = inBraces('body');

const words: Readonly<Record<ProblemCode, (detail: string) => string>> = {
  tooLarge: () => 'it is larger than 2 MB',
  unpacksTooLarge: () => 'it would unpack to far more than a letterhead has',
  tooComplex: () => 'it holds far more than a letterhead has',
  encrypted: () => 'it is protected by a password',
  oldFormat: () => 'it is in the format of Word 97 to 2003: save it as .docx',
  unknownFile: () => 'it is neither a Word file nor a PNG or JPEG picture',
  broken: (part) => `its structure is damaged (${part})`,
  doctype: () => 'it holds definitions that no Word file has',
  unsafeName: () => 'it holds a file that would unpack outside its place',
  macros: () => 'it holds macros',
  externalLink: (kind) => `it fetches something from outside (${kind})`,
  embeddedObject: () => 'it holds an embedded object, chart or diagram',
  trackedChanges: () => 'it holds tracked changes',
  hiddenText: () => 'it holds hidden text',
  field: (name) => `it holds a field that Word fills in by itself (${name})`,
  pictureKind: (name) => `a picture in it is neither PNG nor JPEG (${name})`,
  pictureBroken: () => 'a picture in it is damaged',
  pictureTooLarge: (size) => `a picture in it has too many dots (${size})`,
  pictureTurned: () => 'a photograph in it is only marked as turned',
  unknownTag: (tag) =>
    `it names a place that no letter has: ${tag} (there are: ${Tag.options.join(', ')})`,
  'body.missing': () => `it has no ${BODY}, where the text of the letter is to stand`,
  'body.twice': () => `it has ${BODY} twice`,
  'body.notAlone': () => `something else stands in the paragraph of ${BODY}`,
  'body.misplaced': () => `${BODY} stands in a header, a footer, a note or a text box`,
};

const inWords = ({ code, detail }: Problem): string => `  - ${words[code](detail)}`;

/** What `--letterhead FILE` is to be written on; `null` without it. Refuses with all reasons. */
export async function letterheadFrom(file: string | undefined): Promise<Sheet> {
  if (file === undefined) return null;
  const path = resolve(file);
  const checked = await checkFile(path).catch(() => {
    throw new CommandError(EXIT.missing, `${path} cannot be read.`);
  });
  const { kind, file: kept, problems } = checked;
  if (kind !== null) return { kind, file: kept };
  throw new CommandError(
    EXIT.usage,
    [`${path} cannot be a letterhead:`, ...problems.map(inWords)].join('\n'),
  );
}
