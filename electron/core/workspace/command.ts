import * as z from 'zod';
import { AnnotationCommand } from '../annotations/commands.ts';
import { CommitmentCommand } from '../commitments/commands.ts';
import { LetterheadCommand } from '../letterheads/commands.ts';
import { LetterCommand } from '../letters/commands.ts';
import { MeetingCommand } from '../meetings/commands.ts';
import { OfficialCommand } from '../officials/commands.ts';
import { RegisterCommand } from '../register/commands.ts';
import { TravelCommand } from '../travel/commands.ts';
import { SettingsCommand } from './settings.ts';

/** One change to the workspace, named by what the user did. The only way to write. */
export const Command = z.discriminatedUnion('type', [
  AnnotationCommand,
  OfficialCommand,
  MeetingCommand,
  CommitmentCommand,
  LetterCommand,
  LetterheadCommand,
  RegisterCommand,
  TravelCommand,
  SettingsCommand,
]);
export type Command = z.infer<typeof Command>;
