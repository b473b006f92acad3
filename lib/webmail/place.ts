/** A page that keeps removing the panel does not want it; it is not fought over. */
const PATIENCE = 10;

/**
 * Keeps `host` before `anchor`: puts it back when the page drops it, takes it along when the message moves, and away
 * when the message goes or the signal says so. What others put between the two may stay there.
 */
export function keepBefore(host: HTMLElement, anchor: HTMLElement, signal: AbortSignal): void {
  let left = PATIENCE;
  const put = () => {
    anchor.before(host);
    if (anchor.parentNode) observer.observe(anchor.parentNode, { childList: true });
  };
  const isInPlace = () => host.parentNode === anchor.parentNode && host.compareDocumentPosition(anchor) & 4; // 4: DOCUMENT_POSITION_FOLLOWING
  const observer = new MutationObserver(() => {
    if (!anchor.isConnected) return host.remove();
    if (isInPlace()) return;
    if (left-- <= 0) return observer.disconnect();
    put();
  });
  put();

  const leave = () => {
    observer.disconnect();
    host.remove();
  };
  signal.addEventListener('abort', leave, { once: true });
}
