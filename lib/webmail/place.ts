/** A page that keeps removing the panel does not want it; it is not fought over. */
const PATIENCE = 10;

/** Puts `host` right before `anchor` and puts it back when the page drops it while the message stays. */
export function keepBefore(host: HTMLElement, anchor: HTMLElement, signal: AbortSignal): void {
  const parent = anchor.parentNode;
  if (!parent) return;
  parent.insertBefore(host, anchor);

  let left = PATIENCE;
  const observer = new MutationObserver(() => {
    if (host.nextElementSibling === anchor || anchor.parentNode !== parent) return;
    if (left-- <= 0) return observer.disconnect();
    parent.insertBefore(host, anchor);
  });
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
