// A date is as precise as its words and no more: every part of an EDTF expression must be said.
import type { Appeal } from '#core/appeals/appeal.ts';
import type { When } from '#core/appeals/provenance.ts';
import { type Problem, problem } from '../problem.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** Words that say a span of months, and which months may begin or end it. */
const SPANS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bfirst (six months|half)\b/iu, [1, 6]],
  [/\bsecond half\b/iu, [7, 12]],
  [/\bautumn\b/iu, [9, 10, 11]],
  [/\bspring\b/iu, [3, 4, 5]],
  [/\bsummer\b/iu, [6, 7, 8]],
];

/** What the words do not say of one end of an EDTF expression; `null` when they say it all. */
function unsaid(point: string, wording: string): string | null {
  const [year = '', month, day] = point.replace(/[?~%]$/u, '').split('-');
  if (!new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(wording)) return `the year ${year}`;
  if (month === undefined) return null;
  const name = MONTHS[Number(month) - 1] ?? '';
  const isInSpan = SPANS.some(
    ([words, months]) => words.test(wording) && months.includes(Number(month)),
  );
  if (!wording.includes(name) && !isInSpan) return `the month ${name}`;
  if (day === undefined || new RegExp(`(?<!\\d)${Number(day)} ${name}`, 'u').test(wording))
    return null;
  return `the day ${Number(day)} ${name}`;
}

/** The parts of `edtf` that `wording` does not say. */
export const finerThanWords = ({ edtf, wording }: When): string[] =>
  (edtf ?? '')
    .split('/')
    .filter((end) => end !== '' && end !== '..')
    .flatMap((end) => unsaid(end, wording) ?? []);

export const dateProblems = ({ concerns, events, cases, positions }: Appeal): Problem[] =>
  [...concerns, ...events, ...cases, ...positions].flatMap((item) =>
    [
      ...('when' in item ? [item.when] : []),
      ...('later' in item ? item.later : []).map(({ when }) => when),
    ].flatMap((when) =>
      finerThanWords(when).map((part) =>
        problem(item.id, `its date ${when.edtf} says ${part}, its words ‘${when.wording}’ do not`),
      ),
    ),
  );
