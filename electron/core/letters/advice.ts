// What the writer should consider before the letter leaves; nothing here blocks. Codes and data
// only: the faces have words.
import type { Appeal } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { FactId } from '../appeals/fact-check.ts';
import type { CaseId, ConcernId, EventId } from '../appeals/ids.ts';
import type { Development, Mark } from '../appeals/provenance.ts';
import { sayings } from '../appeals/sayings.ts';
import type { LetterLanguage } from '../language.ts';
import type { OfficeId } from '../officials/office.ts';
import { type Official, unverified } from '../officials/official.ts';
import { lettersApart } from './apart.ts';
import type { LetterParts } from './assemble.ts';
import { asksOf, casesOf, concernsOf, copiesTo, recipientsOf } from './chosen.ts';
import { cleanText, type Removals } from './clean-text.ts';
import { factsOf, uncheckedFacts } from './facts.ts';
import { type KindAdvice, kindAdvice } from './kind-advice.ts';
import type { Letter } from './letter.ts';
import { isPrinted } from './note-texts.ts';
import { type OwnAdvice, ownAdvice } from './own-advice.ts';
import { ownSalutations, ownText } from './own-text.ts';
import { formFor } from './salutation.ts';

export type Advice =
  /** Facts older than the letter that nobody has looked at for it: still true? */
  | {
      readonly code: 'facts.unchecked';
      readonly asOf: string;
      readonly on: string;
      readonly factIds: readonly FactId[];
    }
  /** Facts that were not known yet on the letter's day. */
  | { readonly code: 'facts.later'; readonly on: string; readonly factIds: readonly FactId[] }
  /** Some of what is chosen is not translated and stays in the appeal's language. */
  | { readonly code: 'facts.language'; readonly language: LetterLanguage; readonly count: number }
  /** What is chosen stands in a translation that nobody but `by` answers for. */
  | { readonly code: 'facts.translated'; readonly language: LetterLanguage; readonly by: string }
  | {
      readonly code: 'later.concern';
      readonly concernId: ConcernId;
      readonly later: readonly Development[];
    }
  | {
      readonly code: 'later.case';
      readonly caseId: CaseId;
      readonly later: readonly Development[];
    }
  | {
      readonly code: 'later.event';
      readonly eventId: EventId;
      readonly later: readonly Development[];
    }
  /** An editor's warning about how a fact may be used; not printed. */
  | {
      readonly code: 'concern.caution';
      readonly concernId: ConcernId;
      readonly mark: Mark;
    }
  /** A slip or conflict in how the appeal tells an event or a case; not printed. */
  | { readonly code: 'event.mark'; readonly eventId: EventId; readonly mark: Mark }
  | { readonly code: 'case.mark'; readonly caseId: CaseId; readonly mark: Mark }
  | {
      readonly code:
        | 'holder.unconfirmed'
        | 'form.unsourced'
        /** No form in the letter's language: its general salutation stands instead. */
        | 'salutation.general'
        | 'title.untranslated'
        /** The title in the letter's language is our translation and not checked yet. */
        | 'title.unverified'
        | 'address.none';
      readonly officeId: OfficeId;
    }
  | {
      readonly code: 'address.aged';
      readonly officeId: OfficeId;
      readonly seen: string;
    }
  | OwnAdvice
  | KindAdvice
  /** Characters that no file or reader can hold were left out. */
  | { readonly code: 'text.cleaned'; readonly removed: Removals };
export type AdviceCode = Advice['code'];

/** What to consider, facts first, then recipients, then text. */
export function advice(parts: LetterParts): readonly Advice[] {
  const { letter, library, officials, others = [], templates = [] } = parts;
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  const written = lettersApart({ letter, library, officials }).map((one) => one.letter);
  return [
    ...(appeal ? onFacts(letter, appeal) : []),
    ...recipientsOf(letter, officials).flatMap((official) => onOfficial(official, letter.language)),
    ...copiesTo(letter, officials).flatMap((official) => onTitle(official, letter.language)),
    ...(appeal ? ownAdvice(letter, appeal, others, templates, written) : []),
    ...kindAdvice(parts, appeal),
    ...onText(letter),
  ];
}

function onFacts(letter: Letter, appeal: Appeal): readonly Advice[] {
  const concerns = concernsOf(letter, appeal);
  const onWords = onTranslation(letter, appeal);
  const asked = asksOf(letter, appeal).flatMap(({ concernIds }) => concernIds);
  const touched = appeal.concerns.filter(
    (concern) => concerns.includes(concern) || asked.includes(concern.id),
  );
  const unchecked = uncheckedFacts(letter, appeal);
  const later = factsOf(letter, appeal).filter((fact) => fact.asOf > letter.on);
  const asOf = unchecked.map((fact) => fact.asOf).toSorted()[0] ?? appeal.date;
  return [
    ...(unchecked.length > 0
      ? [
          {
            code: 'facts.unchecked',
            asOf,
            on: letter.on,
            factIds: unchecked.map(({ id }) => id),
          } as const,
        ]
      : []),
    ...(later.length > 0
      ? [{ code: 'facts.later', on: letter.on, factIds: later.map(({ id }) => id) } as const]
      : []),
    ...onWords,
    ...onCases(touched, appeal, letter),
    ...onEvents(touched, appeal),
    ...concerns.flatMap(({ id: concernId, later, marks }): readonly Advice[] => [
      ...(later.length > 0 ? [{ code: 'later.concern', concernId, later } as const] : []),
      ...marks
        .filter((mark) => !isPrinted(mark))
        .map((mark) => ({ code: 'concern.caution', concernId, mark }) as const),
    ]),
  ];
}

/** In whose words the chosen concerns and asks stand in the letter. */
function onTranslation(letter: Letter, appeal: Appeal): readonly Advice[] {
  const { language } = letter;
  const said = sayings(appeal, language);
  const all = [
    ...concernsOf(letter, appeal).map(said.statement),
    ...asksOf(letter, appeal).map(said.ask),
  ];
  const count = all.filter((saying) => saying.language !== language).length;
  const by = all.find((saying) => saying.by !== null)?.by ?? null;
  return [
    ...(count > 0 ? [{ code: 'facts.language', language: appeal.language, count } as const] : []),
    ...(by === null ? [] : [{ code: 'facts.translated', language, by } as const]),
  ];
}

function onCases(concerns: readonly Concern[], appeal: Appeal, letter: Letter): readonly Advice[] {
  const chosen = casesOf(letter, appeal).map(({ id }) => id);
  const touched = new Set([...concerns.flatMap((concern) => concern.caseIds), ...chosen]);
  return appeal.cases
    .filter(({ id }) => touched.has(id))
    .flatMap(({ id: caseId, later, marks }): readonly Advice[] => [
      ...(later.length > 0 ? [{ code: 'later.case', caseId, later } as const] : []),
      ...marks.map((mark) => ({ code: 'case.mark', caseId, mark }) as const),
    ]);
}

function onEvents(concerns: readonly Concern[], appeal: Appeal): readonly Advice[] {
  const touched = new Set(concerns.flatMap((concern) => concern.eventIds));
  return appeal.events
    .filter(({ id }) => touched.has(id))
    .flatMap(({ id: eventId, later, marks }): readonly Advice[] => [
      ...(later.length > 0 ? [{ code: 'later.event', eventId, later } as const] : []),
      ...marks.map((mark) => ({ code: 'event.mark', eventId, mark }) as const),
    ]);
}

/** What a line that only names the official must be checked for. */
function onTitle(official: Official, language: LetterLanguage): readonly Advice[] {
  const { office, confirmed } = official;
  const officeId = office.id;
  const isUnverified = unverified(official, language).title;
  return [
    ...(confirmed ? [] : [{ code: 'holder.unconfirmed', officeId } as const]),
    ...(office.title[language] === null ? [{ code: 'title.untranslated', officeId } as const] : []),
    ...(isUnverified ? [{ code: 'title.unverified', officeId } as const] : []),
  ];
}

function onOfficial(official: Official, language: LetterLanguage): readonly Advice[] {
  const { office } = official;
  const officeId = office.id;
  const isGeneral = formFor(official, language).isGeneral;
  const { form } = unverified(official, language);
  return [
    ...onTitle(official, language),
    ...(isGeneral ? [{ code: 'salutation.general', officeId } as const] : []),
    ...(form ? [{ code: 'form.unsourced', officeId } as const] : []),
    office.address
      ? { code: 'address.aged', officeId, seen: office.address.seen }
      : { code: 'address.none', officeId },
  ];
}

function onText(letter: Letter): readonly Advice[] {
  const { organisation, contact, place, signatory, role, addressLines } = letter.sender;
  const names = [organisation, contact, place, signatory, role, ...addressLines];
  const others = letter.signatories.flatMap((one) => [one.name, one.organisation, one.seat]);
  const words = [ownText(letter), ...ownSalutations(letter), ...names, ...others];
  const { removed } = cleanText(words.join('\n'));
  return Object.keys(removed).length > 0 ? [{ code: 'text.cleaned', removed }] : [];
}
