/** Rendering in pieces is over after this many milliseconds without a change, as a rule. */
const SETTLED = 200;

/**
 * Calls `found` once for each element that matches and is on the screen, now or later: the browser's own style
 * engine watches, hidden elements report when they are revealed, no observer sits on the whole page and no mark of
 * ours on the page's elements, which a stranger's mail could set and which would outlive an update of the extension.
 * `owner` is the id of the extension.
 */
export function onAppear(
  selector: string,
  found: (element: HTMLElement) => void,
  signal: AbortSignal,
  page: Document,
  owner: string,
): void {
  const seen = new WeakSet<HTMLElement>();
  const see = (element: HTMLElement) => {
    if (seen.has(element)) return;
    seen.add(element);
    found(element);
  };

  // Firefox ends a script at an update without a word: what it left in the page is taken away here.
  page.querySelector(`html>style[id="${owner}"]`)?.remove();
  const style = page.createElement('style');
  style.id = owner;
  style.textContent = `@keyframes bl-seen{}:where(${selector}){animation:1ms bl-seen}`;
  page.documentElement.append(style);
  signal.addEventListener('abort', () => style.remove(), { once: true });

  page.addEventListener(
    'animationstart',
    ({ animationName, target, isTrusted }) =>
      isTrusted && animationName === 'bl-seen' && see(target as HTMLElement),
    { signal },
  );
  // After an update in an open tab, the rule of the former script has already set off what is on the screen.
  for (const element of page.querySelectorAll<HTMLElement>(selector)) {
    if (element.checkVisibility()) see(element);
  }
}

/**
 * Calls `changed` when the page puts other content, or another id, on an element that it keeps. Returns what adds
 * an element; one observer serves all and keeps none of them alive.
 */
export function onReuse(
  changed: (element: HTMLElement) => void,
  signal: AbortSignal,
): (element: HTMLElement) => void {
  const waiting = new Set<HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    const elements = [...waiting];
    waiting.clear();
    for (const element of elements) if (element.isConnected) changed(element);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) waiting.add(target as HTMLElement);
    clearTimeout(timer);
    timer = setTimeout(report, SETTLED);
  });
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', stop, { once: true });
  return (element) => observer.observe(element, { childList: true, attributeFilter: ['id'] });
}
