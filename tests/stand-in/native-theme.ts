// The `nativeTheme` module.
import type { Session } from './cdp.ts';
import { quiet, state } from './state.ts';
import { strictEmitter } from './strict.ts';

class NativeTheme extends strictEmitter('nativeTheme') {
  #source = 'system';

  get themeSource(): string {
    return this.#source;
  }

  set themeSource(source: string) {
    this.#source = source;
    for (const { webContents } of state.windows.values())
      void webContents.cdp().then(emulateTheme).catch(quiet);
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}
export const nativeTheme = new NativeTheme();

/** Makes a page see the theme that the app chose; the system's is left to Chromium. */
export async function emulateTheme(cdp: Session): Promise<void> {
  const value = nativeTheme.themeSource === 'system' ? '' : nativeTheme.themeSource;
  const features = [{ name: 'prefers-color-scheme', value }];
  await cdp.send('Emulation.setEmulatedMedia', { features });
}
