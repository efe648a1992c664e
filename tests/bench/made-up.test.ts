// The bench itself runs rarely: what it makes up has to keep up with what the program stores.
import { expect, it } from 'vitest';
import { Workspace } from '#core/workspace/workspace.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { madeUp, SMALL } from './made-up.ts';
import { LIGHT, years } from './made-up-meetings.ts';

it('what the bench makes up is a workspace of this version', () => {
  for (const made of [madeUp(SMALL), years(bundledLibrary(), LIGHT)])
    expect(Workspace.parse(made)).toEqual(made);
});
