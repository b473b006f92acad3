const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const POINTERS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mousemove',
  'mouseout',
  'mouseover',
  'mouseup',
  'pointercancel',
  'pointerdown',
  'pointermove',
  'pointerout',
  'pointerover',
  'pointerup',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
] as const;

/** Elements of ours in their page. */
export type Hosts = Pick<WeakSet<EventTarget>, 'has'>;

/**
 * Webmails have one-letter shortcuts and see our element as the target, not the button in it: keys pressed in the
 * panel must not reach them in any phase. Default actions stay, so that Enter and Space press our buttons.
 * Call it before the page's own scripts run.
 */
export function keepKeys(page: Pick<Window, 'addEventListener'>, hosts: Hosts, signal: AbortSignal): void {
  const stop = (event: Event) => {
    if (event.composedPath().some((target) => hosts.has(target))) event.stopImmediatePropagation();
  };
  for (const type of KEYS) page.addEventListener(type, stop, { capture: true, signal });
}

/** Clicks are stopped on their way out: stopped on their way in, our own buttons would not hear them. */
export function keepPointers(host: HTMLElement, signal: AbortSignal): void {
  for (const type of POINTERS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
