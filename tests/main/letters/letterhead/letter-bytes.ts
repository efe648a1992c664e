// Run by office.test.ts in processes of their own: prints the SHA-256 of a fixed letter on fixed paper.
import { createHash } from 'node:crypto';
import { assemble } from '#core/letters/assemble.ts';
import { renderOnLetterhead } from '#main/letters/letterhead/render-on-letterhead.ts';
import { fullPaper } from '#tests/support/letterheads.ts';
import { fullLetterParts } from '#tests/support/letters.ts';

await renderOnLetterhead(fullPaper(), assemble(fullLetterParts({ language: 'ru' })));
const bytes = await renderOnLetterhead(fullPaper(), assemble(fullLetterParts()));
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
