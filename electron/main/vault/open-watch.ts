/** Looks, each time it is called, whether `isOpen` has become false since, and tells `onClosed` then. */
export function openWatch(isOpen: () => boolean, onClosed: () => void): () => void {
  let wasOpen = false;
  return () => {
    const hasClosed = wasOpen && !isOpen();
    wasOpen = isOpen();
    if (hasClosed) onClosed();
  };
}
