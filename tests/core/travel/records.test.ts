import { expect, test } from 'vitest';
import { kinds, RECORD_KINDS } from '#core/travel/records.ts';
import { Command } from '#core/workspace/command.ts';

const typesOf = (commands: readonly unknown[]): readonly string[] =>
  commands.map((command) => (command as { readonly type: string }).type);

/** What only this vault is about: how it is set, and what has left it. */
const OF_THE_VAULT = /^(settings|travel)\./;

test('whatever can be done to a record on the way can be done again at home', () => {
  const record = { id: 'one' };
  const made = RECORD_KINDS.flatMap((name) => {
    const { fields, add, remove, revise } = kinds[name];
    const revised = fields.flatMap((field) => revise(record, { [field]: 'other' }, 'now'));
    return typesOf([add(record), remove(record), ...revised]);
  });
  const all = Command.options.flatMap((part) =>
    'options' in part ? part.options.map(({ shape }) => shape.type.value) : part.shape.type.value,
  );
  const ofRecords = all.filter((type) => !OF_THE_VAULT.test(type));
  expect([...new Set(made)].toSorted()).toEqual(ofRecords.toSorted());
});
