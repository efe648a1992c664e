// The records of a workspace that can come home, kind by kind: what of each can be changed, and by
// which command. Commands are written as plain values here; `merge-travel.ts` has them checked.
import { CommitmentRevision } from '../commitments/commands.ts';
import { Revision } from '../letters/commands.ts';
import { LetterTemplate } from '../letters/template.ts';
import { Answer } from '../meetings/answer.ts';
import { MeetingRevision } from '../meetings/commands.ts';
import { Office } from '../officials/office.ts';
import type { Luggage } from './luggage.ts';

/** A record as a list of fields, whatever it is of. */
export type Stored = { readonly id: string; readonly [field: string]: unknown };
type Values = Readonly<Record<string, unknown>>;

export const RECORD_KINDS = [
  'office',
  'holder',
  'form',
  'answer',
  'note',
  'meeting',
  'commitment',
  'template',
  'letterhead',
  'letter',
  'version',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export type Kind = {
  readonly of: (luggage: Luggage) => readonly Stored[];
  /** What a person would call the record. */
  readonly name: (record: Stored) => unknown;
  /** What can be changed in it, and is merged apart. */
  readonly fields: readonly string[];
  readonly add: (record: Stored) => unknown;
  readonly remove: (record: Stored) => unknown;
  /** Brings about `values` in the record as it is at home; `at` is the moment of it. */
  readonly revise: (home: Stored, values: Values, at: string) => readonly unknown[];
};

const fieldsOf = (shape: object): readonly string[] =>
  Object.keys(shape).filter((field) => field !== 'id' && field !== 'appealId');

/** Most are revised field by field. */
const revising =
  (type: string): Kind['revise'] =>
  ({ id }, values, at) =>
    Object.entries(values).map(([field, value]) => ({ type, id, revision: { field, value }, at }));

/** Some are changed as a whole. */
const editing =
  (type: string, what: string): Kind['revise'] =>
  (home, values) => [{ type, [what]: { ...home, ...values } }];

const sealed: Kind['revise'] = () => [];

const office: Kind = {
  of: ({ officials }) => officials.offices,
  name: (own) => Office.shape.title.safeParse(own.title).data?.en,
  fields: fieldsOf(Office.shape),
  add: (own) => ({ type: 'officials.addOffice', office: own }),
  remove: ({ id }) => ({ type: 'officials.removeOffice', id }),
  revise: editing('officials.editOffice', 'office'),
};

const holder: Kind = {
  of: ({ officials }) =>
    officials.holders.map((confirmed) => ({ ...confirmed, name: confirmed.holder.name })),
  name: ({ name }) => name,
  fields: [],
  add: ({ name: _name, ...confirmed }) => ({ type: 'officials.confirmHolder', holder: confirmed }),
  remove: ({ id }) => ({ type: 'officials.withdrawHolder', id }),
  revise: sealed,
};

const form: Kind = {
  of: ({ officials }) =>
    officials.forms.map((confirmed) => ({ ...confirmed, name: confirmed.style.title })),
  name: ({ name }) => name,
  fields: [],
  add: ({ name: _name, ...confirmed }) => ({ type: 'officials.confirmForm', form: confirmed }),
  remove: ({ id }) => ({ type: 'officials.withdrawForm', id }),
  revise: sealed,
};

const answer: Kind = {
  of: ({ meetings }) => meetings.answers,
  name: ({ claim }) => claim,
  fields: fieldsOf(Answer.shape),
  add: (own) => ({ type: 'meetings.addAnswer', answer: own }),
  remove: ({ id }) => ({ type: 'meetings.removeAnswer', id }),
  revise: editing('meetings.editAnswer', 'answer'),
};

const note: Kind = {
  of: ({ annotations }) =>
    annotations.flatMap(({ appealId, annotations: notes }) =>
      notes.map((annotation) => ({ ...annotation, appealId, name: annotation.content.body })),
    ),
  name: ({ name }) => name,
  fields: ['content', 'anchor'],
  add: ({ appealId, name: _name, ...annotation }) => ({
    type: 'annotations.add',
    appealId,
    annotation,
  }),
  remove: ({ id, appealId }) => ({ type: 'annotations.remove', appealId, id }),
  revise: ({ id, appealId }, values, at) =>
    Object.entries(values).map(([field, value]) => ({
      type: field === 'content' ? 'annotations.rewrite' : 'annotations.reanchor',
      ...{ appealId, id, [field]: value, at },
    })),
};

const meeting: Kind = {
  of: ({ meetings }) => meetings.meetings,
  name: ({ title }) => title,
  fields: MeetingRevision.options.map(({ shape }) => shape.field.value),
  add: (one) => ({ type: 'meetings.create', meeting: one }),
  remove: ({ id }) => ({ type: 'meetings.remove', id }),
  revise: revising('meetings.revise'),
};

const commitment: Kind = {
  of: ({ commitments }) => commitments.commitments,
  name: ({ what }) => what,
  fields: CommitmentRevision.options.map(({ shape }) => shape.field.value),
  add: (one) => ({ type: 'commitments.add', commitment: one }),
  remove: ({ id }) => ({ type: 'commitments.remove', id }),
  revise: revising('commitments.revise'),
};

const template: Kind = {
  of: ({ letters }) => letters.templates,
  name: ({ name }) => name,
  fields: fieldsOf(LetterTemplate.shape),
  add: (one) => ({ type: 'letters.addTemplate', template: one }),
  remove: ({ id }) => ({ type: 'letters.removeTemplate', id }),
  revise: editing('letters.editTemplate', 'template'),
};

const letterhead: Kind = {
  of: ({ letterheads }) => letterheads.letterheads,
  name: ({ name }) => name,
  fields: ['name'],
  add: (one) => ({ type: 'letterheads.add', letterhead: one }),
  remove: ({ id }) => ({ type: 'letterheads.remove', id }),
  revise: ({ id }, { name }) => [{ type: 'letterheads.rename', id, name }],
};

const letterFields = Revision.options.map(({ shape }) => shape.field.value);

const letter: Kind = {
  of: ({ letters }) => letters.letters,
  name: ({ subject }) => subject,
  fields: letterFields,
  add: (one) => ({ type: 'letters.create', letter: one }),
  remove: ({ id }) => ({ type: 'letters.remove', id }),
  /** Own parts would follow the asks by themselves: here they stay until their own turn comes. */
  revise: ({ id, ownParts }, { asks, ...others }, at) => [
    ...(asks === undefined
      ? []
      : [{ type: 'letters.revise', id, revision: { field: 'asks', value: asks, ownParts }, at }]),
    ...revising('letters.revise')({ id }, others, at),
  ],
};

const version: Kind = {
  of: ({ register }) => register.versions,
  name: ({ subject }) => subject,
  fields: ['replies'],
  add: (one) => ({ type: 'register.seal', version: one }),
  remove: ({ id }) => ({ type: 'register.remove', id }),
  revise: ({ id }, { replies }) => [{ type: 'register.noteReplies', id, replies }],
};

/** In the order of bringing them home: what others name comes first. */
export const kinds: Readonly<Record<RecordKind, Kind>> = {
  office,
  holder,
  form,
  answer,
  note,
  meeting,
  commitment,
  template,
  letterhead,
  letter,
  version,
};
