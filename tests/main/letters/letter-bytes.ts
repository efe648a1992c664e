// Run by determinism.test.ts in processes of their own: prints the SHA-256 of letters in every
// language, of their redacted twins and of their provenance sheets.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { LetterLanguage } from '#core/language.ts';
import { assemble } from '#core/letters/assemble.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import { BlockKind } from '#core/letters/template.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
import { anAppeal, fullLetterParts } from '#tests/support/letters.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Hashes = Readonly<Record<string, string>>;

/** The hash of each file of a letter with all there is, language by language in the order given. */
export async function letterHashes(languages: readonly LetterLanguage[]): Promise<Hashes> {
  const hashes: Record<string, string> = {};
  for (const language of languages) {
    const parts = fullLetterParts({
      language,
      blocks: BlockKind.options,
      caseIds: anAppeal.cases.map(({ id }) => id),
      enclosures: ['List of names'],
      replyBy: '2026-12-24',
    });
    hashes[`letter, ${language}`] = sha256(await renderDocx(assemble(parts)));
    hashes[`twin, ${language}`] = sha256(await renderDocx(assemble(parts, withoutNames(parts))));
    hashes[`sheet, ${language}`] = sha256(await renderProvenance(provenanceSheet(parts)!));
  }
  return hashes;
}

export type Answer = {
  readonly zone: string;
  readonly locale: string;
  readonly hashes: Hashes;
};

if (import.meta.main) {
  const { timeZone: zone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const languages = z.array(LetterLanguage).parse(process.argv.slice(2));
  const answer: Answer = { zone, locale, hashes: await letterHashes(languages) };
  process.stdout.write(JSON.stringify(answer));
}
