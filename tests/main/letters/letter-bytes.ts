// Run by determinism.test.ts in processes of their own: prints the SHA-256 of a fixed letter.
import { createHash } from 'node:crypto';
import { bytesOf } from '#tests/support/docx.ts';
import { fullLetterParts } from '#tests/support/letters.ts';

await bytesOf(fullLetterParts({ language: 'ru' }));
const bytes = await bytesOf(fullLetterParts());
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
