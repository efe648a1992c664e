// Wording that can be checked by machine. What a sentence means is checked by people.
import type { Appeal, AppealAsk } from '#core/appeals/appeal.ts';
import type { Concern, Figure } from '#core/appeals/concern.ts';
import type { Office } from '#core/officials/office.ts';
import { type Problem, problem } from './problem.ts';

/** Words that are true on one day only, or that accuse; a letter stands for longer. */
const UNWELCOME =
  /\b(last (year|month|week)|this (year|month|fall|autumn)|earlier this|recently|currently|nowadays|now|today|tomorrow|yesterday|regime|dictator\w*|so far|to date|European Union Presidency)\b/iu;
const VAGUE = /\b(improve|strengthen|ensure respect|do more|take action)\b/iu;
const LETTING_GO = /\b(releas\w+|free|freed|freeing|liberat\w+|pardon\w*)\b/iu;

const HEDGES: Readonly<Record<Figure['hedge'], RegExp>> = {
  exact: /./u,
  'at-least': /\bat least\b/iu,
  'more-than': /\bmore than\b/iu,
  'up-to': /\bup to\b/iu,
  about: /\b(about|around|some|approximately)\b/iu,
  unspecified: /^\D+$/u,
};

export const sentencesIn = (text: string): number =>
  (text.match(/[.!?][”’)]*(?=\s|$)/gu) ?? []).length;

const occurrences = (text: string, word: string): number => text.split(word).length - 1;

function figureProblems(concern: Concern): Problem[] {
  return concern.figures.flatMap((figure) => {
    const found: string[] = [];
    if (!concern.statement.includes(figure.wording)) found.push('is not in the statement');
    if (!HEDGES[figure.hedge].test(figure.wording)) found.push('has lost its hedge');
    if (figure.reported && !/\breport(s|ed|edly)?\b/iu.test(concern.statement))
      found.push('is only reported, but the statement does not say so');
    if ((figure.hedge === 'unspecified') !== (figure.value === null))
      found.push('has a value where it should have none, or the reverse');
    return found.map((text) => problem(concern.id, `figure ‘${figure.wording}’ ${text}`));
  });
}

function countryProblems(concern: Concern, appeal: Appeal): Problem[] {
  if (concern.scope === 'regional') return [];
  return appeal.countries.flatMap(({ code, name }) => {
    const wanted = concern.countries.includes(code) ? 1 : 0;
    const found = occurrences(concern.statement, name);
    if (found === wanted) return [];
    return [problem(concern.id, `the statement names ${name} ${found} times instead of ${wanted}`)];
  });
}

function concernProblems(concern: Concern, appeal: Appeal): Problem[] {
  const found: string[] = [];
  const sentences = sentencesIn(concern.statement);
  if (sentences < 1 || sentences > 3)
    found.push(`the statement has ${sentences} sentences, not 1 to 3`);
  if (!/[.!?][”’]?$/u.test(concern.statement))
    found.push('the statement does not end with a full stop');
  const unwelcome = UNWELCOME.exec(`${concern.heading} ${concern.statement}`);
  if (unwelcome) found.push(`says ‘${unwelcome[0]}’`);
  const words = concern.heading.split(/\s+/u).length;
  if (words < 3 || words > 9 || concern.heading.endsWith('.'))
    found.push('the heading is not a phrase of 3 to 9 words');
  return [
    ...found.map((text) => problem(concern.id, text)),
    ...figureProblems(concern),
    ...countryProblems(concern, appeal),
  ];
}

/** What is wrong with the wording of one ask; `gone` are names of people who cannot be released. */
function askFaults(ask: AppealAsk, gone: readonly string[]): string[] {
  const unwelcome = UNWELCOME.exec(ask.text);
  const isDerived = ask.provenance === 'derived';
  const named = gone.some((name) => ask.text.includes(name));
  const faults: readonly (readonly [boolean, string])[] = [
    [!/^\p{Ll}/u.test(ask.text), 'does not begin with a verb in lower case'],
    [/[.!?;]$/u.test(ask.text), 'ends with a stop'],
    [unwelcome !== null, `says ‘${unwelcome?.[0]}’`],
    [isDerived && VAGUE.test(ask.text), 'is vague'],
    [isDerived && ask.measure === null, 'has no measure'],
    [
      named && LETTING_GO.test(ask.text),
      'asks for the release of a person who has died or was released',
    ],
  ];
  return faults.filter(([isWrong]) => isWrong).map(([, text]) => text);
}

function askProblems(appeal: Appeal): Problem[] {
  const gone = appeal.cases
    .filter((item) => /\b(died|released)\b/iu.test(item.status.text))
    .flatMap((item) => [item.name, ...item.aliases]);
  return appeal.asks.flatMap((ask) => askFaults(ask, gone).map((text) => problem(ask.id, text)));
}

export function appealWording(appeal: Appeal): Problem[] {
  return [
    ...appeal.concerns.flatMap((concern) => concernProblems(concern, appeal)),
    ...askProblems(appeal),
  ];
}

const BRACES = /\{(\w+)\}/gu;

/** Placeholders an app cannot fill, and the title that the EU itself calls incorrect. */
export function officeWording(office: Office): Problem[] {
  const names = [...office.holders.map((holder) => holder.name), office.title.en];
  const wrong = names.filter((name) => name.includes('European Union Presidency'));
  const forms = Object.values(office.forms).filter((form) => form !== null);
  const placeholders = forms.flatMap((form) => {
    const general = [form.salutation, form.close].filter((text) => /[{}]/u.test(text));
    const named = [...(form.salutationByName ?? '').matchAll(BRACES)].map(
      (found) => found[1] ?? '',
    );
    return [...general, ...named.filter((name) => !['surname', 'honorific'].includes(name))];
  });
  return [
    ...wrong.map((name) => problem(office.id, `the title ‘${name}’ does not exist`)),
    ...placeholders.map((text) => problem(office.id, `‘${text}’ cannot be filled in a letter`)),
  ];
}
