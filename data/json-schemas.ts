// The published JSON Schemas, made from the zod schemas so that the two cannot differ.

import * as z from 'zod';
import { Appeal } from '#core/appeals/appeal.ts';
import { LetterTemplate } from '#core/letters/template.ts';
import { Library } from '#core/library/library.ts';
import { MeetingTemplate } from '#core/meetings/template.ts';
import { LibraryOffice } from '#core/officials/office.ts';

const PUBLISHED = {
  appeal: Appeal,
  office: LibraryOffice,
  template: LetterTemplate,
  meeting: MeetingTemplate,
  library: Library,
};

/** File name and text of each schema, as they stand in data/schema/. */
export function jsonSchemas(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(PUBLISHED).map(([title, schema]) => ({
    name: `${title}.schema.json`,
    text: `${JSON.stringify({ title, ...z.toJSONSchema(schema) }, null, 2)}\n`,
  }));
}
