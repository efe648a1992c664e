// Random letters, kinds of letter, sealed versions and letterheads, and steps that change them.
import fc from 'fast-check';
import { Letterhead } from '#core/letterheads/letterhead.ts';
import { Letter } from '#core/letters/letter.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { LetterTemplate } from '#core/letters/template.ts';
import { Version } from '#core/register/version.ts';
import { Command } from '#core/workspace/command.ts';
import { aLetter } from './letters.ts';
import { appealIds, inserting, instant, one, pick, removing, type Step, words } from './steps.ts';

const letter = fc
  .record({ id: fc.uuid({ version: 4 }), at: instant, subject: words })
  .map(({ id, at, subject }) =>
    Letter.parse({
      ...aLetter(),
      id,
      appealId: appealIds[0],
      subject,
      officeIds: [],
      opening: fromPlainText('Good day'),
      concernIds: [],
      closing: fromPlainText('Thank you'),
      createdAt: at,
      changedAt: at,
    }),
  );

const template = fc.tuple(fc.nat(30), words).map(([number, subject]) =>
  LetterTemplate.parse({
    id: `own-${number}`,
    name: 'Mine',
    purpose: '',
    isPublic: false,
    follows: null,
    blocks: ['opening', 'asks'],
    limits: { words: null, asks: 1 },
    replyWithin: 14,
    texts: { en: { subject, opening: fromPlainText('Good day'), closing: fromPlainText('Bye') } },
  }),
);

const reply = fc
  .record({ id: fc.uuid({ version: 4 }), words })
  .map((fields) => ({ ...fields, officeId: 'eu-hrvp', on: '2026-12-01', kind: 'acknowledged' }));

const version = fc
  .record({
    id: fc.uuid({ version: 4 }),
    letterId: fc.uuid({ version: 4 }),
    at: instant,
    subject: words,
    isSent: fc.boolean(),
  })
  .map(({ isSent, ...fields }) =>
    Version.parse({
      ...fields,
      appealId: appealIds[0],
      language: 'en',
      paragraphs: ['Dear Minister,'],
      asks: [],
      names: [],
      sha256: 'ab'.repeat(32),
      follows: null,
      sending: isSent
        ? {
            on: '2026-11-24',
            channel: 'post',
            recipients: [{ officeId: 'eu-hrvp', title: 'High Representative', holder: null }],
            evidence: [],
            librarySha256: 'cd'.repeat(32),
            replyBy: null,
          }
        : null,
      replies: [],
    }),
  );

const letterhead = fc
  .tuple(fc.uuid({ version: 4 }), fc.uint8Array({ maxLength: 20 }))
  .map(([id, bytes]) =>
    Letterhead.parse({
      id,
      name: 'Ours',
      kind: 'png',
      file: Buffer.from(bytes).toString('base64'),
    }),
  );

export const letterStep: fc.Arbitrary<Step> = fc.oneof(
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
  fc.tuple(template, pick).map(
    ([made, where]): Step =>
      ({ letters }) =>
        letters.templates.some(({ id }) => id === made.id)
          ? null
          : Command.parse({
              type: 'letters.addTemplate',
              template: made,
              ...inserting(letters.templates, where),
            }),
  ),
  fc.tuple(pick, words).map(([which, purpose]): Step => {
    return ({ letters: { templates } }) => {
      const own = one(templates, which);
      return own
        ? Command.parse({ type: 'letters.editTemplate', template: { ...own, purpose } })
        : null;
    };
  }),
  removing(({ letters }) => letters.templates, 'letters.removeTemplate'),
);

export const registerStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(version, pick).map(
    ([made, where]): Step =>
      ({ register }) =>
        Command.parse({
          type: 'register.seal',
          version: made,
          ...inserting(register.versions, where),
        }),
  ),
  fc.tuple(pick, fc.array(reply, { maxLength: 3 })).map(([which, replies]): Step => {
    return ({ register: { versions } }) => {
      const sealed = one(versions, which);
      return sealed
        ? Command.parse({ type: 'register.noteReplies', id: sealed.id, replies })
        : null;
    };
  }),
  removing(({ register }) => register.versions, 'register.remove'),
);

export const letterheadStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(letterhead, pick).map(
    ([made, where]): Step =>
      ({ letterheads: { letterheads } }) =>
        Command.parse({
          type: 'letterheads.add',
          letterhead: made,
          ...inserting(letterheads, where),
        }),
  ),
  fc.tuple(pick, words).map(([which, name]): Step => {
    return ({ letterheads: { letterheads } }) => {
      const own = one(letterheads, which);
      return own ? Command.parse({ type: 'letterheads.rename', id: own.id, name }) : null;
    };
  }),
  removing(({ letterheads }) => letterheads.letterheads, 'letterheads.remove'),
);
