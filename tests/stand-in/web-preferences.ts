// What a window was given as webPreferences, with Electron's defaults for the rest.
import type { WebPreferences } from 'electron';

/** Takes the given preferences and gives all of them; a wrong preload path is the app's error. */
export function withDefaults(given: WebPreferences): WebPreferences {
  return {
    devTools: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    images: true,
    javascript: true,
    webgl: true,
    spellcheck: true,
    navigateOnDragDrop: false,
    safeDialogs: false,
    backgroundThrottling: true,
    zoomFactor: 1,
    ...given,
  };
}

/** Refuses what the stand-in would only pretend: a page with Node, or in the preload's world. */
export function assertIsolated(preferences: WebPreferences): void {
  const { nodeIntegration, contextIsolation, sandbox, webviewTag } = preferences;
  if (nodeIntegration || !contextIsolation || !sandbox || webviewTag)
    throw new Error('the Electron stand-in has only sandboxed, isolated pages without Node');
}
