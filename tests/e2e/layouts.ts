import type { Locator } from '@playwright/test';

/** Where the page keeps what it has seen. */
type Seen = { __layouts?: Set<string> };

/** From now on notes, frame by frame, where everything is that a DNS report could push, as soon as it has rows. */
export async function watchLayouts(scope: Locator): Promise<void> {
  await scope.evaluate((element) => {
    const layouts = new Set<string>();
    (globalThis as Seen).__layouts = layouts;
    const root = element.shadowRoot ?? element;
    const top = () => element.getBoundingClientRect().top; // a page may scroll
    const placeOf = (part: Element) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [x, y - top(), width, height].map(Math.round).join(' ');
    };
    const note = () => {
      const rows = [...root.querySelectorAll('.dns-rows > *')].filter((row) => !row.closest('details'));
      const around = root.querySelectorAll(
        'h2, .dns button:not(li button), .tie, .progress, .panel .actions',
      );
      const below = element.nextElementSibling;
      const places = [...around, ...rows].map(placeOf);
      if (rows.length > 0) layouts.add([...places, below ? placeOf(below).split(' ')[1] : ''].join('\n'));
      requestAnimationFrame(note);
    };
    note();
  });
}

/** Each layout that there was: one, if nothing has moved. */
export const layoutsOf = (scope: Locator): Promise<string[]> =>
  scope.evaluate(() => [...((globalThis as Seen).__layouts ?? [])]);
