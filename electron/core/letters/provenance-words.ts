// The words of a provenance sheet, in English: it is read at the desk, as all screens are.
import type { Scope } from '../appeals/concern.ts';
import type { FactCheck, Verdict } from '../appeals/fact-check.ts';
import type { Mark, Place } from '../appeals/provenance.ts';
import type { LetterLanguage } from '../language.ts';
import type {
  CitedSource,
  PersonAsOf,
  ProvenanceRow,
  ProvenanceSheet,
  Since,
} from './provenance.ts';
import { dayInWords } from './words.ts';

const LANGUAGES: Readonly<Record<LetterLanguage, string>> = {
  en: 'English',
  fr: 'French',
  ru: 'Russian',
};

const ASKS = {
  stated: 'ask of the appeal',
  derived: 'ask derived by us: not in the appeal',
} as const;

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

const VERDICTS: Readonly<Record<Verdict, string>> = {
  stillTrue: 'still true',
  changed: 'changed, as the letter says after it',
  reported: 'given as reported',
};

const NOTHING = '—';

const placeWords = ({ page, paragraph }: Place): string => `Page ${page}, paragraph ${paragraph}`;
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

export const TITLE = 'Provenance sheet';

/** What the sheet is, for whom, and of which day. */
export function introOf({ on, appeal, rows, language }: ProvenanceSheet): readonly string[] {
  const translators = [...new Set(rows.flatMap(({ said }) => said.by ?? []))].join(', ');
  return [
    `Letter of ${day(on)}. Facts of: ${appeal.sender.name}, “${appeal.title}”, ${day(appeal.date)}. Statements are our own wording of it, not quotations.`,
    'For the desk that signs the letter; not to be sent with it. It names everybody in full, whom the letter leaves out as well. Links stand as printed and were not opened; which link supports which statement is our judgement (high or medium). What happened since is not in the appeal; it was seen in stored copies of the pages named.',
    ...(translators === ''
      ? []
      : [
          `The letter is in ${LANGUAGES[language]}: translation by ${translators}, to be checked before use. Our wording in ${LANGUAGES[appeal.language]} stands below it.`,
        ]),
  ];
}

export function placeLines(row: ProvenanceRow): readonly string[] {
  if (row.kind === 'concern') return [placeWords(row.place), SCOPES[row.scope]];
  if (row.kind === 'case') return [`Case: ${row.name}`, 'Put together by us'];
  return [row.place === null ? 'Not in the appeal' : placeWords(row.place), ASKS[row.kind]];
}

const sourceLine = ({ publisher, title, target, confidence, reason }: CitedSource): string =>
  `${publisher}, ${title}, ${target} — confidence: ${confidence} (${reason})`;

export function sourceLines(row: ProvenanceRow): readonly string[] {
  if (row.kind === 'concern')
    return row.sources.length > 0
      ? row.sources.map(sourceLine)
      : ['The appeal; no link stands at it'];
  if (row.kind === 'case') {
    const sources = row.since.map(({ development }) => development.source);
    return sources.length > 0 ? [...new Set(sources)] : ['The appeal'];
  }
  const answers = row.answersTo.map(
    ({ heading, place }) => `Answers to: ${heading} (${placeWords(place)})`,
  );
  return answers.length > 0 ? answers : [NOTHING];
}

const checkLine = ({ on, verdict, change }: FactCheck): string => {
  const found = VERDICTS[verdict];
  return `Looked at for a letter of ${day(on)}: ${verdict === 'changed' ? `${found} (${change})` : found}.`;
};

const personLine = ({ name, text, asOf }: PersonAsOf): string =>
  `${name}, as known on ${day(asOf)}: ${text}`;

const lookedAt = (check: FactCheck | null): string =>
  check ? checkLine(check) : 'Not looked at for this letter.';

function ownAsOf(row: ProvenanceRow): readonly string[] {
  if (row.kind === 'concern') return [row.when, lookedAt(row.check)];
  return row.kind === 'case' ? [`As known on ${day(row.asOf)}`, lookedAt(row.check)] : [];
}

export function asOfLines(row: ProvenanceRow): readonly string[] {
  const all = [...ownAsOf(row), ...row.people.map(personLine)];
  return all.length > 0 ? all : [NOTHING];
}

const YEAR = /\b\d{4}\b/u;

/** The date stands in front where the words give none. */
function sinceLine({ of, development: { text, when, source, seenOn } }: Since): string {
  const dated = YEAR.test(text) ? text : `${when.wording}: ${text}`;
  const whole = of === null || text.includes(of) ? dated : `${of}. ${dated}`;
  return sourced(whole, seenOn === null ? source : `${source}; seen on ${day(seenOn)}`);
}

export function sinceLines(row: ProvenanceRow): readonly string[] {
  const since = row.since.map(sinceLine);
  if (row.kind !== 'concern') return since.length > 0 ? since : [NOTHING];
  const remarks = row.marks.map(
    ({ kind, text, source }) => `${MARKS[kind]}: ${sourced(text, source)}`,
  );
  return [...(since.length > 0 ? since : ['Since then: unknown.']), ...remarks];
}

export const OWN_TITLE = 'Your own words: no source is known here';
