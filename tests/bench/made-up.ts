// A workspace as people's may look, made up from one seed: the same on every machine and every day.
import { Annotation } from '#core/annotations/annotation.ts';
import { AppealId } from '#core/appeals/ids.ts';
import { Letter } from '#core/letters/letter.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { Office } from '#core/officials/office.ts';
import type { Command } from '#core/workspace/command.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { aLetter } from '#tests/support/letters.ts';

export type Size = {
  readonly name: string;
  readonly appeals: number;
  readonly officials: number;
  readonly letters: number;
};

export const NOTES_AN_APPEAL = 200;
/** The first size is the bundled library's, the last the "heavy" one of performance.md, section 1. */
export const SIZES: readonly Size[] = [
  { name: '1x', appeals: 1, officials: 50, letters: 10 },
  { name: '10x', appeals: 10, officials: 500, letters: 100 },
  { name: '100x', appeals: 100, officials: 2000, letters: 500 },
];
export const [SMALL, MIDDLE, HEAVY] = SIZES as [Size, Size, Size];

const SEED = 20_261_124; // any number will do, as long as it stays
const CONCERNS = 60;
/** UTF-16 units of a note: a record of about 1.05 KB, as performance.md measured with. */
const NOTE_LENGTH = 790;
const CYRILLIC_SHARE = 0.04;
const ANCHORED_SHARE = 0.25;
const AT = '2026-11-24T10:00:00.000Z';

const LATIN =
  `the family was told on arrival that no visit would be allowed before trial and counsel
  asked for access to medical records which had been refused twice since detention began`.split(
    /\s+/,
  );
const CYRILLIC = 'задержан следователь адвокат колония Жанаозен суд приговор Мухортова'.split(' ');
const KINDS = ['note', 'question', 'quote', 'risk', 'update'] as const;
const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;

export type Chance = () => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same everywhere. */
export function chanceFrom(seed: number = SEED): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const oneOf = <T>(list: readonly T[], chance: Chance): T =>
  list[Math.floor(chance() * list.length)]!;

export function words(length: number, chance: Chance): string {
  let text = '';
  while (text.length < length)
    text += `${oneOf(chance() < CYRILLIC_SHARE ? CYRILLIC : LATIN, chance)} `;
  return text.slice(0, length).trimEnd().padEnd(length, '.');
}

export function uuid(chance: Chance): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16)).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

const contentOf = (chance: Chance) => ({
  kind: oneOf(KINDS, chance),
  body: words(NOTE_LENGTH, chance),
  tags: ['visit', 'follow-up'],
  colour: oneOf(COLOURS, chance),
});

const anchorOf = (chance: Chance) => ({
  block: 'statement' as const,
  position: { start: 120, end: 180 },
  quote: { exact: words(60, chance), prefix: words(32, chance), suffix: words(32, chance) },
});

const noteOf = (chance: Chance) =>
  Annotation.parse({
    id: uuid(chance),
    concernId: `concern-${Math.floor(chance() * CONCERNS)}`,
    anchor: chance() < ANCHORED_SHARE ? anchorOf(chance) : null,
    content: contentOf(chance),
    createdAt: AT,
    changedAt: AT,
  });

const officeOf = (chance: Chance) =>
  Office.parse({
    id: `own-${uuid(chance)}`,
    group: 'government',
    country: 'KZ',
    title: { en: words(40, chance), fr: null, ru: words(40, chance) },
    institution: words(50, chance),
    seat: 'Astana',
    address: {
      lines: [words(30, chance), words(20, chance)],
      source: 'a letterhead',
      seen: '2026',
    },
    forms: {
      en: { salutation: 'Dear Sir,', salutationByName: null, close: 'Yours,', source: null },
      fr: null,
      ru: null,
    },
    competence: words(120, chance),
    holders: [],
    notes: [],
  });

const paragraphs = (chance: Chance) =>
  fromPlainText([300, 300, 300].map((length) => words(length, chance)).join('\n'));

const letterOf = (appealId: AppealId, chance: Chance) =>
  Letter.parse({
    ...aLetter(),
    id: uuid(chance),
    appealId,
    subject: words(60, chance),
    officeIds: [],
    sender: emptyWorkspace.settings.sender,
    opening: paragraphs(chance),
    concernIds: ['concern-1', 'concern-2'],
    closing: paragraphs(chance),
    createdAt: AT,
    changedAt: AT,
  });

export const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

export const appealsOf = (workspace: Workspace): AppealId[] =>
  workspace.annotations.map(({ appealId }) => appealId);

/** The ids are all of one length, so that a record's is the same at every size. */
const appealAt = (at: number): AppealId => AppealId.parse(`appeal-${String(at).padStart(3, '0')}`);

export function madeUp({ appeals, officials, letters }: Omit<Size, 'name'>): Workspace {
  const chance = chanceFrom();
  return {
    ...emptyWorkspace,
    annotations: many(appeals, (at) => ({
      appealId: appealAt(at),
      annotations: many(NOTES_AN_APPEAL, () => noteOf(chance)),
    })),
    officials: { offices: many(officials, () => officeOf(chance)), holders: [], forms: [] },
    letters: {
      letters: many(letters, (at) => letterOf(appealAt(at % appeals), chance)),
      templates: [],
    },
  };
}

export type Rewriting = Extract<Command, { type: 'annotations.rewrite' }>;

/** Rewrites any note on the first `appeals` of them, as the page would ask for it. */
export function anEdit(
  { annotations: parts }: Workspace,
  chance: Chance,
  appeals = parts.length,
): Rewriting {
  const { appealId, annotations } = oneOf(parts.slice(0, appeals), chance);
  const { id } = oneOf(annotations, chance);
  return { type: 'annotations.rewrite', appealId, id, content: contentOf(chance), at: AT };
}
