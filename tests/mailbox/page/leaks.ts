/**
 * Plays the hotkeys of a webmail: it listens in every phase, as early as a page can, and writes down each key or
 * click of our panel that reaches it. A classic script without imports: it has to run before everything else.
 */
interface Leak {
  type: string;
  phase: string;
  key?: string;
}

{
  const leaks: Leak[] = [];
  Object.assign(window, { __leaks: leaks });

  const record = (phase: string) => (event: Event) => {
    const path = event.composedPath();
    const isOurs = path.some((node) => node instanceof Element && node.localName === 'bounce-lens-panel');
    if (!isOurs) return;
    leaks.push({ type: event.type, phase, ...(event instanceof KeyboardEvent && { key: event.key }) });
  };

  for (const type of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(type, record('window capture'), true);
    document.addEventListener(type, record('document capture'), true);
  }
  const keys = ['keydown', 'keypress', 'keyup'];
  const pointers = ['click', 'dblclick', 'auxclick', 'contextmenu'];
  for (const step of ['down', 'move', 'up', 'over', 'out']) pointers.push(`mouse${step}`, `pointer${step}`);
  for (const type of [...keys, ...pointers]) {
    document.addEventListener(type, record('document bubble'));
    window.addEventListener(type, record('window bubble'));
  }
}
