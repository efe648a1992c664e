// What needs care: what is not to be said, how the library's own matter is not to be used, whom not
// to name.
import type { Appeal } from '../appeals/appeal.ts';
import type { Mark } from '../appeals/provenance.ts';
import { type Saying, sayings } from '../appeals/sayings.ts';
import { fill, lines, runsOf, type Words } from '../letters/words.ts';
import type { Basis, BriefBlock, BriefLine } from './brief-document.ts';
import { answersIn, appealOf, type BriefParts, caseIn, concernsIn } from './brief-parts.ts';
import { filled, lineOf, listOf, section } from './lines.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

export function sensitiveBlocks(parts: BriefParts): readonly BriefBlock[] {
  const { language, names, notToSay } = parts.meeting;
  const { sensitive } = briefPhrasesOf(language);
  const appeal = appealOf(parts);
  const led = (lead: string, words: Words, basis: Basis): BriefLine =>
    lineOf(
      [
        ...runsOf({ text: lead, language }, language, { bold: true }),
        ...fill(' ', {}, language),
        ...runsOf(words, language),
      ],
      basis,
    );
  return section(
    sensitive.heading,
    language,
    listOf([
      ...lines(notToSay, language).map((text) =>
        led(sensitive.notToSay, { text, language }, { type: 'own', field: 'notToSay' }),
      ),
      ...(appeal ? cautionsIn(parts, appeal) : []).map(({ words, basis }) =>
        led(sensitive.care, words, basis),
      ),
      // How many names are left out, never which.
      ...(names.length > 0
        ? [filled(sensitive.names, { count: String(names.length) }, language)]
        : []),
    ]),
  );
}

type Caution = { readonly words: Saying; readonly basis: Basis };

/** The editors' cautions on all that the papers give, in their order, each once. */
function cautionsIn(parts: BriefParts, appeal: Appeal): readonly Caution[] {
  const said = sayings(appeal, parts.meeting.language);
  const of = (
    marks: readonly Mark[],
    wordsAt: (index: number) => Saying,
    basis: Basis,
  ): readonly Caution[] =>
    marks.flatMap(({ kind }, index) =>
      kind === 'caution' ? [{ words: wordsAt(index), basis }] : [],
    );
  const person = caseIn(parts, appeal);
  const all = [
    ...concernsIn(parts, appeal).flatMap((one) =>
      of(one.marks, (at) => said.mark(one, at), { type: 'concern', concernId: one.id }),
    ),
    ...(person
      ? of(person.marks, (at) => said.caseMark(person, at), { type: 'case', caseId: person.id })
      : []),
    ...answersIn(parts, appeal).flatMap((one) =>
      'marks' in one
        ? of(one.marks, (at) => said.positionMark(one, at), {
            type: 'position',
            positionId: one.id,
          })
        : [],
    ),
  ];
  return all.filter(
    ({ words: { text } }, at) => all.findIndex((one) => one.words.text === text) === at,
  );
}
