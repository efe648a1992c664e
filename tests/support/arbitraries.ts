// Random but valid values for property tests.
import fc from 'fast-check';
import { Annotation } from '#core/annotations/annotation.ts';
import { AppealId, ConcernId } from '#core/appeals/ids.ts';
import { Letter } from '#core/letters/letter.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { Office } from '#core/officials/office.ts';
import { ConfirmedForm, ConfirmedHolder } from '#core/officials/official.ts';
import { apply } from '#core/workspace/apply.ts';
import { Command } from '#core/workspace/command.ts';
import { annotationsOf, emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';

const appealIds = ['alpha-2013', 'beta-2014'].map((id) => AppealId.parse(id));
const concernId = fc.constantFrom('kz-one', 'uz-two').map((id) => ConcernId.parse(id));
const instant = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const trimmed = words.map((text) => text.trim());

const content = fc.record({
  kind: fc.constantFrom('note', 'question', 'quote', 'risk', 'update'),
  body: fc.string({ unit: 'grapheme', maxLength: 30 }),
  tags: fc.array(trimmed, { maxLength: 2 }),
  colour: fc.constantFrom('yellow', 'green', 'blue', 'pink', 'violet'),
});

const annotation = fc
  .record({
    id: fc.uuid({ version: 4 }),
    concernId,
    anchor: fc.constant(null),
    content,
    createdAt: instant,
    changedAt: instant,
  })
  .map((value) => Annotation.parse(value));

const office = fc.uuid({ version: 4 }).map((id) =>
  Office.parse({
    id: `own-${id}`,
    group: 'other',
    country: null,
    title: { en: 'Desk officer', fr: null, ru: null },
    institution: null,
    seat: null,
    address: null,
    forms: {
      en: { salutation: 'Dear Officer,', salutationByName: null, close: 'Yours,', source: null },
      fr: null,
      ru: null,
    },
    competence: 'Files',
    holders: [],
    notes: [],
  }),
);

const holder = fc.uuid({ version: 4 }).map((id) =>
  ConfirmedHolder.parse({
    id,
    officeId: 'eu-hrvp',
    holder: {
      name: 'A. Person',
      surname: 'Person',
      honorific: null,
      from: null,
      to: null,
      asOf: '2026',
      source: 'a letterhead',
    },
    confirmedOn: '2026-11-24',
  }),
);

const checkedForm = fc.tuple(fc.uuid({ version: 4 }), words).map(([id, title]) =>
  ConfirmedForm.parse({
    id,
    officeId: 'eu-hrvp',
    language: 'fr',
    style: { title, salutation: 'Excellence,', salutationByName: null, close: 'Agréez.' },
    confirmedOn: '2026-11-24',
  }),
);

const letter = fc
  .record({ id: fc.uuid({ version: 4 }), at: instant, subject: words })
  .map(({ id, at, subject }) =>
    Letter.parse({
      id,
      appealId: appealIds[0],
      language: 'en',
      paper: 'A4',
      on: '2026-11-24',
      subject,
      officeIds: [],
      sender: {
        organisation: '',
        addressLines: [],
        contact: '',
        place: '',
        signatory: '',
        role: '',
      },
      opening: fromPlainText('Good day'),
      concernIds: [],
      asks: [],
      closing: fromPlainText('Thank you'),
      createdAt: at,
      changedAt: at,
      checks: [],
      names: [],
      readyAt: null,
      exportedAt: null,
    }),
  );

/** A choice out of many, to be taken modulo what there is. */
type Pick = { readonly at: number };
const pick: fc.Arbitrary<Pick> = fc.record({ at: fc.nat(1000) });
const one = <T>(list: readonly T[], { at }: Pick): T | undefined => list[at % (list.length || 1)];

/** Makes a command that fits the workspace it is given, or `null` when none of its kind does. */
export type Step = (workspace: Workspace) => Command | null;

const appealId = fc.constantFrom(...appealIds);
const inserting = (list: readonly unknown[], { at }: Pick) => ({ index: at % (list.length + 1) });

const annotationStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(appealId, annotation, pick).map(
    ([id, made, where]): Step =>
      (workspace) =>
        Command.parse({
          type: 'annotations.add',
          appealId: id,
          annotation: made,
          ...inserting(annotationsOf(workspace, id).annotations, where),
        }),
  ),
  fc.tuple(appealId, pick, content, instant).map(([id, which, rewritten, at]): Step => {
    return (workspace) => {
      const note = one(annotationsOf(workspace, id).annotations, which);
      return note
        ? Command.parse({
            type: 'annotations.rewrite',
            appealId: id,
            id: note.id,
            content: rewritten,
            at,
          })
        : null;
    };
  }),
  fc.tuple(appealId, pick).map(([id, which]): Step => {
    return (workspace) => {
      const note = one(annotationsOf(workspace, id).annotations, which);
      return note ? Command.parse({ type: 'annotations.remove', appealId: id, id: note.id }) : null;
    };
  }),
);

/** Takes away one of what `list` holds, if it holds any. */
const removing = (
  list: (workspace: Workspace) => readonly { readonly id: string }[],
  type: Command['type'],
): fc.Arbitrary<Step> =>
  pick.map(
    (which): Step =>
      (workspace) => {
        const own = one(list(workspace), which);
        return own ? Command.parse({ type, id: own.id }) : null;
      },
  );

const officialStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(office, pick).map(
    ([made, where]): Step =>
      ({ officials }) =>
        Command.parse({
          type: 'officials.addOffice',
          office: made,
          ...inserting(officials.offices, where),
        }),
  ),
  fc.tuple(pick, words).map(([which, competence]): Step => {
    return ({ officials }) => {
      const own = one(officials.offices, which);
      return own
        ? Command.parse({ type: 'officials.editOffice', office: { ...own, competence } })
        : null;
    };
  }),
  removing(({ officials }) => officials.offices, 'officials.removeOffice'),
  holder.map(
    (made): Step =>
      () =>
        Command.parse({ type: 'officials.confirmHolder', holder: made }),
  ),
  removing(({ officials }) => officials.holders, 'officials.withdrawHolder'),
  fc.tuple(checkedForm, pick).map(
    ([made, where]): Step =>
      ({ officials }) =>
        Command.parse({
          type: 'officials.confirmForm',
          form: made,
          ...inserting(officials.forms, where),
        }),
  ),
  removing(({ officials }) => officials.forms, 'officials.withdrawForm'),
);

const letterStep: fc.Arbitrary<Step> = fc.oneof(
  letter.map(
    (made): Step =>
      () =>
        Command.parse({ type: 'letters.create', letter: made }),
  ),
  fc.tuple(pick, words, instant).map(([which, value, at]): Step => {
    return ({ letters: { letters } }) => {
      const draft = one(letters, which);
      return draft
        ? Command.parse({
            type: 'letters.revise',
            id: draft.id,
            revision: { field: 'subject', value },
            at,
          })
        : null;
    };
  }),
  fc
    .tuple(pick, fc.constantFrom('readyAt', 'exportedAt'), fc.option(instant), instant)
    .map(([which, field, value, at]): Step => {
      return ({ letters: { letters } }) => {
        const draft = one(letters, which);
        return draft
          ? Command.parse({
              type: 'letters.revise',
              id: draft.id,
              revision: { field, value },
              at,
            })
          : null;
      };
    }),
  removing(({ letters }) => letters.letters, 'letters.remove'),
);

const settingsStep: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom('system', 'light', 'dark'), fc.boolean())
  .map(
    ([theme, hasSeenPointer]): Step =>
      ({ settings }) =>
        Command.parse({
          type: 'settings.choose',
          settings: { ...settings, theme, hasSeenPointer },
        }),
  );

export const step: fc.Arbitrary<Step> = fc.oneof(
  annotationStep,
  officialStep,
  letterStep,
  settingsStep,
);

/** A workspace after some random steps. */
export const workspace: fc.Arbitrary<Workspace> = fc
  .array(step, { maxLength: 25 })
  .map((steps) => steps.reduce(afterStep, emptyWorkspace));

export function afterStep(before: Workspace, make: Step): Workspace {
  const command = make(before);
  return command ? apply(before, command).workspace : before;
}
