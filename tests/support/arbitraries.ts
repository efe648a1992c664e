// Random but valid values for property tests.
import fc from 'fast-check';
import { Annotation } from '#core/annotations/annotation.ts';
import { ConcernId } from '#core/appeals/ids.ts';
import { Office } from '#core/officials/office.ts';
import { ConfirmedForm, ConfirmedHolder } from '#core/officials/official.ts';
import { apply } from '#core/workspace/apply.ts';
import { Command } from '#core/workspace/command.ts';
import { annotationsOf, emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { letterheadStep, letterStep, registerStep } from './letter-arbitraries.ts';
import { commitmentStep, meetingStep } from './meeting-arbitraries.ts';
import {
  appealIds,
  inserting,
  instant,
  one,
  pick,
  removing,
  type Step,
  trimmed,
  words,
} from './steps.ts';
import { travelStep } from './travel-arbitraries.ts';

export type { Step } from './steps.ts';

const concernId = fc.constantFrom('kz-one', 'uz-two').map((id) => ConcernId.parse(id));

const content = fc.record({
  kind: fc.constantFrom('note', 'question', 'quote', 'risk', 'update'),
  body: fc.string({ unit: 'grapheme', maxLength: 30 }),
  tags: fc.array(trimmed, { maxLength: 2 }),
  colour: fc.constantFrom('yellow', 'green', 'blue', 'pink', 'violet'),
});

const anchor = words.map((exact) => ({
  block: 'statement',
  position: { start: 0, end: exact.length },
  quote: { exact, prefix: '', suffix: '' },
}));

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

const appealId = fc.constantFrom(...appealIds);

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
  fc.tuple(appealId, pick, fc.option(anchor), instant).map(([id, which, moved, at]): Step => {
    return (workspace) => {
      const note = one(annotationsOf(workspace, id).annotations, which);
      return note
        ? Command.parse({
            type: 'annotations.reanchor',
            appealId: id,
            id: note.id,
            anchor: moved,
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
  meetingStep,
  commitmentStep,
  letterStep,
  letterheadStep,
  registerStep,
  travelStep,
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
