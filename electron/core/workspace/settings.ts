import * as z from 'zod';
import { emptySender, Sender } from '../letters/letter.ts';

/** The user's own choices; part of the private workspace, since they too say who somebody is. */
export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** The sender that a new letter starts with. */
  sender: Sender,
  /** Whether the three-step pointer of the first run was put away. */
  hasSeenPointer: z.boolean(),
  /** Minutes without a key or a movement after which the vault locks itself. */
  lockAfter: z.int().min(1).max(60),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  theme: 'system',
  sender: emptySender,
  hasSeenPointer: false,
  lockAfter: 5,
};

export const SettingsCommand = z.strictObject({
  type: z.literal('settings.choose'),
  settings: Settings,
});
export type SettingsCommand = z.infer<typeof SettingsCommand>;

export function changeSettings(
  part: Settings,
  command: SettingsCommand,
): { part: Settings; inverse: SettingsCommand } {
  return { part: command.settings, inverse: { type: 'settings.choose', settings: part } };
}
