import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, CALL_CHANNEL, EVENT_CHANNEL } from '#core/contract/bridge.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  on: (listener) => {
    ipcRenderer.on(EVENT_CHANNEL, (_event, data: unknown) => listener(data));
  },
};

contextBridge.exposeInMainWorld('demarche', bridge);
