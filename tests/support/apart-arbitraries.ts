// Random drafts that go to several offices, a letter each.
import fc from 'fast-check';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import type { OwnPart } from '#core/letters/letter.ts';
import { emptyText, fromPlainText } from '#core/letters/rich-text.ts';
import { Blocks } from '#core/letters/template.ts';
import { Office, OfficeId } from '#core/officials/office.ts';
import type { Official } from '#core/officials/official.ts';
import { anAppeal, anOffice, anOfficial, fullLetterParts } from './letters.ts';

const office = (id: string, group: string, country: string | null = null): Official =>
  anOfficial(
    Office.parse({
      ...anOffice,
      id,
      group,
      country,
      title: { en: `Title of ${id}`, fr: null, ru: null },
      forms: { ...anOffice.forms, en: { ...anOffice.forms.en, salutation: `Dear ${id},` } },
    }),
  );

/** Offices of different powers: not every ask of the small appeal is in each one's. */
export const offices: readonly Official[] = [
  office('eu-one', 'eu'),
  office('eu-two', 'eu'),
  office('osce-one', 'osce'),
  office('uz-fm', 'government', 'UZ'),
  office('kz-fm', 'government', 'KZ'),
];

const ask: fc.Arbitrary<AskChoice> = fc.oneof(
  fc
    .constantFrom(...anAppeal.asks.map(({ id }) => id))
    .map((askId) => ({ type: 'library' as const, askId })),
  fc.constantFrom('meet us.', 'answer by May.', '').map((text) => ({ type: 'own' as const, text })),
);

/** Asks of a letter: no two alike, as the desk has it. */
export const asks = fc.uniqueArray(ask, { maxLength: 6, selector: (one) => JSON.stringify(one) });

const someOf = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...all]);

const ownPart = (officeId: string): fc.Arbitrary<OwnPart> =>
  fc.record({
    officeId: fc.constant(OfficeId.parse(officeId)),
    salutation: fc.constantFrom('', ' ', `Dear friend at ${officeId},`),
    paragraph: fc.constantFrom(
      emptyText,
      fromPlainText(`Only ${officeId} reads this of Jane Roe.`),
      fromPlainText(`Two for ${officeId}\n\nlines for ${officeId}`),
    ),
    askIndexes: fc.option(fc.uniqueArray(fc.nat(7), { maxLength: 6 })),
  });

/** Own parts of some offices, each at most one. */
export const ownParts: fc.Arbitrary<OwnPart[]> = fc
  .tuple(...offices.map((one) => ownPart(one.office.id)))
  .chain((all) => someOf(all));

/** A draft of the small appeal with own parts, also for offices that it does not go to. */
export const draft: fc.Arbitrary<LetterParts> = fc
  .record({
    officeIds: someOf(offices.map((one) => one.office.id)),
    delivery: fc.constantFrom('apart' as const, 'together' as const),
    asks,
    blocks: someOf(['opening', 'concerns', 'asks', 'closing'] as const).map((all) =>
      Blocks.parse(all),
    ),
    ownParts,
  })
  .map((fields) => ({ ...fullLetterParts(fields), officials: offices }));

/** The same, with a letter for each of at least one recipient. */
export const draftApart = draft
  .filter(({ letter }) => letter.officeIds.length > 0)
  .map((parts): LetterParts => ({ ...parts, letter: { ...parts.letter, delivery: 'apart' } }));
