// What an appeal itself does not say, or says twice otherwise: computed from its data, each with what
// shows it. Whoever speaks for it should know before others ask.
import type { Appeal, AppealAsk } from '../appeals/appeal.ts';
import { type CellKey, cellKeys, concernsIn } from '../appeals/cell.ts';
import type { Concern } from '../appeals/concern.ts';
import type { CountryCode } from '../appeals/ids.ts';
import type { Mark, When } from '../appeals/provenance.ts';
import type { Office } from '../officials/office.ts';

/** A remark of the editors on the appeal's own text, and all that carries it. */
export type Flaw = {
  readonly text: string;
  readonly source: string | null;
  readonly concerns: readonly Concern[];
  /** Headings of the events and names of the cases and others that carry it. */
  readonly others: readonly string[];
};

export type Unsure = { readonly heading: string; readonly when: When };

export type Gap =
  /** It asks nothing for these countries in particular; `asks` are those that it states. */
  | {
      readonly kind: 'noAskForCountry';
      readonly countries: readonly CountryCode[];
      readonly asks: readonly AppealAsk[];
    }
  /** It names no office that could act on it, only this. */
  | { readonly kind: 'noAddressee'; readonly addressee: string }
  /** Its stated asks without a word on how to tell that they were met. */
  | { readonly kind: 'noMeasure'; readonly asks: readonly AppealAsk[] }
  /** It contradicts itself. */
  | { readonly kind: 'slip'; readonly flaws: readonly Flaw[] }
  /** Another source says otherwise. */
  | { readonly kind: 'conflict'; readonly flaws: readonly Flaw[] }
  /** Concerns that no source in it could be tied to. */
  | { readonly kind: 'noSource'; readonly concerns: readonly Concern[]; readonly of: number }
  /** Dates of its events that are not sure, or not given. */
  | { readonly kind: 'unsureDate'; readonly events: readonly Unsure[] }
  /** Cells of its matrix in which it raises nothing. */
  | { readonly kind: 'emptyCell'; readonly cells: readonly CellKey[] };

export const GAP_KINDS = [
  'noAskForCountry',
  'noAddressee',
  'noMeasure',
  'slip',
  'conflict',
  'noSource',
  'unsureDate',
  'emptyCell',
] as const satisfies readonly Gap['kind'][];

/** What can be shown to be missing or at odds; a kind without any evidence is left out. */
export function gapsOf(appeal: Appeal, offices: readonly Office[]): readonly Gap[] {
  const { concerns } = appeal;
  const stated = appeal.asks.filter(({ provenance }) => provenance === 'stated');
  const countries = appeal.countries
    .filter((country) => !stated.some((ask) => isFor(ask, country, appeal)))
    .map(({ code }) => code);
  const unmeasured = stated.filter(({ measure }) => measure === null);
  const unsourced = concerns.filter(({ citations }) => citations.length === 0);
  const events = appeal.events.filter(({ when }) => isUnsure(when));
  const cells = cellKeys(appeal)
    .flat()
    .filter((key) => concernsIn(appeal, key).length === 0);
  const flaws = (kind: Mark['kind']) => flawsOf(appeal, kind);
  const found: readonly (Gap | null)[] = [
    some(countries) && { kind: 'noAskForCountry', countries, asks: stated },
    namesOffice(appeal.addressee, offices)
      ? null
      : { kind: 'noAddressee', addressee: appeal.addressee },
    some(unmeasured) && { kind: 'noMeasure', asks: unmeasured },
    some(flaws('slip')) && { kind: 'slip', flaws: flaws('slip') },
    some(flaws('conflict')) && { kind: 'conflict', flaws: flaws('conflict') },
    some(unsourced) && { kind: 'noSource', concerns: unsourced, of: concerns.length },
    some(events) && { kind: 'unsureDate', events },
    some(cells) && { kind: 'emptyCell', cells },
  ];
  return found.filter((gap) => gap !== null);
}

/** `null` where there is nothing: lets a gap be left out by `&&`. */
const some = (list: readonly unknown[]): true | null => (list.length > 0 ? true : null);

/** Whether an ask is for one country: by its name, or since it is about that country's concerns alone. */
function isFor(
  { text, concernIds }: AppealAsk,
  { code, name }: Appeal['countries'][number],
  { concerns, countries }: Appeal,
): boolean {
  if (text.includes(name)) return true;
  const about = concerns.filter(({ id }) => concernIds.includes(id));
  const codes = new Set(about.flatMap((concern) => concern.countries));
  return codes.has(code) && codes.size < countries.length;
}

const namesOffice = (addressee: string, offices: readonly Office[]): boolean =>
  offices.some(({ title }) => addressee.toLowerCase().includes(title.en.toLowerCase()));

/** EDTF marks of doubt: uncertain, approximate, both. */
const isUnsure = ({ edtf }: When): boolean => edtf === null || /[?~%]/u.test(edtf);

function flawsOf(appeal: Appeal, kind: Mark['kind']): readonly Flaw[] {
  const { concerns, events, cases, entities, frameworks } = appeal;
  const others = [
    ...events.map(({ heading, marks }) => ({ heading, marks })),
    ...[...cases, ...entities, ...frameworks].map(({ name, marks }) => ({ heading: name, marks })),
  ];
  const flaws = new Map<string, Flaw>();
  const add = (marks: readonly Mark[], concern: readonly Concern[], other: readonly string[]) => {
    for (const { text, source } of marks.filter((mark) => mark.kind === kind)) {
      const before = flaws.get(text) ?? { text, source, concerns: [], others: [] };
      flaws.set(text, {
        ...before,
        concerns: [...before.concerns, ...concern],
        others: [...before.others, ...other],
      });
    }
  };
  for (const concern of concerns) add(concern.marks, [concern], []);
  for (const { heading, marks } of others) add(marks, [], [heading]);
  return [...flaws.values()];
}
