// The words of a provenance sheet. It is read at the desk, in the language of the screen.
import type { Scope } from '../appeals/concern.ts';
import type { Mark, Place } from '../appeals/provenance.ts';
import type { LetterLanguage } from '../language.ts';
import type { CitedSource, ProvenanceRow, ProvenanceSheet, Since } from './provenance.ts';
import { dayInWords } from './words.ts';

const LANGUAGES: Readonly<Record<LetterLanguage, string>> = {
  en: 'English',
  fr: 'French',
  ru: 'Russian',
};

const KINDS: Readonly<Record<ProvenanceRow['kind'], string>> = {
  concern: 'concern',
  stated: 'ask of the appeal',
  derived: 'ask derived by us: not in the appeal',
};

const SCOPES: Readonly<Record<Scope, string>> = {
  named: 'the country is named there',
  distributed: 'several countries are named in one sentence',
  inferred: 'the country is inferred from the paragraph',
  regional: 'of the region as a whole',
};

const MARKS: Readonly<Record<Mark['kind'], string>> = {
  slip: 'Slip in the appeal',
  conflict: 'Conflict with another source',
  inferred: 'Our reading',
  caution: 'Take care',
};

const place = ({ page, paragraph }: Place): string => `Page ${page}, paragraph ${paragraph}`;
const day = (on: string): string => dayInWords(on, 'en');
const sourced = (text: string, source: string | null): string =>
  source === null ? text : `${text} (Source: ${source}.)`;

export const HEADINGS = [
  'What the letter says',
  'Where it stands',
  'Source and confidence',
  'As of',
  'Since then, and remarks',
] as const;

export const titleOf = ({ subject }: ProvenanceSheet): string =>
  subject === '' ? 'Provenance sheet' : `Provenance sheet: ${subject}`;

/** What the sheet is, for whom, and of which day. */
export const introOf = ({ on, appeal, rows, language }: ProvenanceSheet): readonly string[] => [
  `Letter of ${day(on)}. Facts of: ${appeal.sender.name}, “${appeal.title}”, ${day(appeal.date)}. Statements are our own wording of it, not quotations.`,
  'For the desk that signs the letter; not to be sent with it. Links stand as printed and were not opened; which link supports which statement is our judgement (high or medium). What happened since is not in the appeal.',
  ...(rows.some(({ said }) => said.by !== null)
    ? [
        `The letter is in ${LANGUAGES[language]}: translation by ${[...new Set(rows.flatMap(({ said }) => said.by ?? []))].join(', ')}, to be checked before use. Our English wording stands below it.`,
      ]
    : []),
];

export const placeLines = ({ kind, place: at, scope }: ProvenanceRow): readonly string[] => [
  at === null ? 'Not in the appeal' : place(at),
  scope === null ? KINDS[kind] : SCOPES[scope],
];

const sourceLine = ({ publisher, title, target, confidence, reason }: CitedSource): string =>
  `${publisher}, ${title}, ${target} — confidence: ${confidence} (${reason})`;

export const sourceLines = ({ kind, sources }: ProvenanceRow): readonly string[] => {
  if (sources.length > 0) return sources.map(sourceLine);
  return [kind === 'concern' ? 'The appeal; no link stands at it' : '—'];
};

export const asOfLines = ({ when, people }: ProvenanceRow): readonly string[] => [
  when ?? '—',
  ...people.map(({ name, text, asOf }) => `${name}, as known on ${day(asOf)}: ${text}`),
];

/** The date stands in front where the words do not give it. */
const sinceLine = ({ of, development: { text, when, source } }: Since): string => {
  const dated = text.includes(when.wording) ? text : `${when.wording}: ${text}`;
  return sourced(of === null || text.includes(of) ? dated : `${of}. ${dated}`, source);
};

export function sinceLines({ kind, since, marks }: ProvenanceRow): readonly string[] {
  const remarks = marks.map(
    ({ kind: of, text, source }) => `${MARKS[of]}: ${sourced(text, source)}`,
  );
  if (kind !== 'concern') return ['—'];
  return [...(since.length > 0 ? since.map(sinceLine) : ['Since then: unknown.']), ...remarks];
}

export const OWN_TITLE = 'Your own words: no source is known here';
