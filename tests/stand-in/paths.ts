// app.getPath: where an app's files belong on each system.
import { homedir, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { state } from './state.ts';

const HOME_FOLDERS = ['desktop', 'documents', 'downloads', 'music', 'pictures', 'videos'];

function appData(): string {
  if (platform() === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData/Roaming');
  if (platform() === 'darwin') return join(homedir(), 'Library/Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

const PLACES: Record<string, (appName: string) => string> = {
  home: homedir,
  temp: tmpdir,
  appData,
  userData: (appName) => join(getPath('appData', appName), appName),
  sessionData: (appName) => getPath('userData', appName),
  logs: (appName) => join(getPath('userData', appName), 'logs'),
  crashDumps: (appName) => join(getPath('userData', appName), 'Crashpad'),
  exe: () => process.execPath,
};

/** Takes Electron's name of a place and the app's name, gives its folder; throws on other names. */
export function getPath(name: string, appName: string): string {
  const set = state.paths.get(name);
  if (set !== undefined) return set;
  if (HOME_FOLDERS.includes(name))
    return join(homedir(), name.charAt(0).toUpperCase() + name.slice(1));
  const place = PLACES[name];
  if (!place) throw new Error(`Failed to get '${name}' path`);
  return place(appName);
}
