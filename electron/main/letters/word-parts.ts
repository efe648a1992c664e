// What docx writes of a document, part by part. Its Packer gives only a zip of them, which `finish`
// would have to open again: 27 % of the time that a letter takes. So the parts are taken from the
// compiler inside it. That is private to docx: its version is pinned, and what comes is checked.
import { type Document, Packer } from 'docx';
import * as z from 'zod';

/** Text, or a logo's bytes, by the name of its part. */
const WordParts = z.map(z.string(), z.union([z.string(), z.instanceof(Uint8Array)]));
export type WordParts = z.infer<typeof WordParts>;

/** The parts of `document`; what of them a letter may have is `finish`'s to say. */
export const wordParts = (document: Document): WordParts =>
  // biome-ignore lint/complexity/useLiteralKeys: TypeScript refuses a private name with a dot
  WordParts.parse(Packer['compiler'].compile(document));
