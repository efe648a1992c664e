import * as z from 'zod';
import { FormId, HolderId } from '../ids.ts';
import { Office, OfficeId } from './office.ts';
import { ConfirmedForm, ConfirmedHolder } from './official.ts';

const index = z.int().nonnegative().optional();

export const OfficialCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('officials.addOffice'), office: Office, index }),
  z.strictObject({ type: z.literal('officials.editOffice'), office: Office }),
  z.strictObject({ type: z.literal('officials.removeOffice'), id: OfficeId }),
  /** The user vouches for who holds an office. */
  z.strictObject({ type: z.literal('officials.confirmHolder'), holder: ConfirmedHolder, index }),
  z.strictObject({ type: z.literal('officials.withdrawHolder'), id: HolderId }),
  /** The user vouches for how an office is addressed in one language. */
  z.strictObject({ type: z.literal('officials.confirmForm'), form: ConfirmedForm, index }),
  z.strictObject({ type: z.literal('officials.withdrawForm'), id: FormId }),
]);
export type OfficialCommand = z.infer<typeof OfficialCommand>;
