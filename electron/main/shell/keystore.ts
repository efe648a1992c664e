// The system's keystore of this account. On Linux without one Electron seals with a password that is
// in its source (safeStorage, "basic_text"): such a keystore is refused.
import { safeStorage } from 'electron';
import type { Keystore } from '#main/vault/device.ts';

const PRETENDED = ['basic_text', 'unknown'];

const isTrusted = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || !PRETENDED.includes(safeStorage.getSelectedStorageBackend()));

export const systemKeystore: Keystore = {
  isTrusted,
  seal: (secret) => safeStorage.encryptString(Buffer.from(secret).toString('base64')),
  open: (sealed) => {
    try {
      return Buffer.from(safeStorage.decryptString(Buffer.from(sealed)), 'base64');
    } catch {
      return null; // sealed by another account, or before the keystore was reset
    }
  },
};
