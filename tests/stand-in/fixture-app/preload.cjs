const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('fixture', {
  invoke: (channel, value) => ipcRenderer.invoke(channel, value),
  say: (words) => ipcRenderer.send('say', words),
  listen: (callback) => {
    const listener = (_event, words) => callback(words);
    ipcRenderer.on('heard', listener);
    return () => ipcRenderer.off('heard', listener);
  },
  now: () => 42,
  nothing: () => ipcRenderer.somethingNew,
});
