/** The line between the pages of ours that show the history, and the worker that adds to it. */
const NAME = 'history';

/** Tells every page that the history has changed. */
export function announceChange(): void {
  const line = new BroadcastChannel(NAME); // of its own: a listener of this page hears it, too
  line.postMessage('changed');
  line.close();
}

/** Calls back when the history was changed, in this or another tab. */
export function onHistory(listener: () => void): () => void {
  const line = new BroadcastChannel(NAME);
  line.onmessage = () => listener();
  return () => line.close();
}
