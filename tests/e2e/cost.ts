import type { CDPSession, Page } from '@playwright/test';

/** How a message is drawn anew in a replica: what is replaced, and where its ids are. */
export const SHAPES = {
  Gmail: { message: '.adn', ids: { '.adn': 'data-legacy-message-id' } },
  Outlook: {
    message: '.card',
    ids: { '[id^="MSG_"][id$="_FROM"]': 'id', '[id^="UniqueMessageBody"]': 'id' },
  },
} as const;

/**
 * Opens messages one after the other, each a bounce of its own in the place of the one before, and waits for the
 * panel of each. Returns how long that took from the drawing, in milliseconds.
 */
export function openMany(
  page: Page,
  webmail: keyof typeof SHAPES,
  first: number,
  count: number,
): Promise<number[]> {
  return page.evaluate(
    async ({ shape, first, count }) => {
      const panelIn = (scope: Element) => scope.querySelector('bounce-lens-panel');
      const shownIn = (scope: Element) =>
        new Promise<void>((resolve, reject) => {
          const watcher = new MutationObserver(() => panelIn(scope) && end());
          const timer = setTimeout(() => end(new Error('No panel came.')), 8000);
          const end = (error?: Error) => {
            watcher.disconnect();
            clearTimeout(timer);
            if (error) reject(error);
            else resolve();
          };
          watcher.observe(scope, { childList: true, subtree: true });
        });

      const times: number[] = [];
      for (let at = first; at < first + count; at++) {
        const old = [...document.querySelectorAll(shape.message)].find((each) => each.checkVisibility());
        const next = old?.cloneNode(true) as Element;
        panelIn(next)?.remove();
        for (const [selector, attribute] of Object.entries(shape.ids)) {
          const element = next.matches(selector) ? next : next.querySelector(selector);
          const value = element?.getAttribute(attribute) ?? '';
          const isHex = attribute !== 'id';
          element?.setAttribute(
            attribute,
            isHex ? (0x1900000 + at).toString(16) : value.replace(/\d+/, `${900 + at}`),
          );
        }
        const shown = shownIn(next);
        const start = performance.now();
        old?.replaceWith(next);
        await shown;
        times.push(performance.now() - start);
      }
      return times;
    },
    { shape: SHAPES[webmail], first, count },
  );
}

/** Makes the open message longer by a megabyte of short lines, as a returned message has them. */
export function swell(page: Page): Promise<void> {
  return page.evaluate(() => {
    const body = document.querySelector('.a3s, [role="document"]');
    const lines = Array.from({ length: 12_000 }, (_, at) => {
      const line = document.createElement('div');
      line.append(`${at} `.padEnd(80, 'the message that came back '));
      return line;
    });
    body?.append(...lines);
  });
}

/** What lives in the page after a thorough clean-up. */
export interface Living {
  listeners: number;
  nodes: number;
  /** Octets. */
  heap: number;
}

/** A panel whose last answer is still on its way is collected a moment later: how long that may take, in turns. */
const TURNS = 20;

export async function livingIn(session: CDPSession): Promise<Living> {
  await session.send('Performance.enable');
  let least = await countLiving(session);
  for (let turn = 0, quiet = 0; turn < TURNS && quiet < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = await countLiving(session);
    quiet = now.nodes < least.nodes ? 0 : quiet + 1;
    if (now.nodes <= least.nodes) least = now;
  }
  return least;
}

async function countLiving(session: CDPSession): Promise<Living> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

/** Nodes a second, and how long, in milliseconds. */
const STORM = 2000;
export const STORM_LASTS = 4000;

/** A page that never rests: nodes come and go in the list, beside the panel, and in the message itself. */
export function storm(page: Page): Promise<number> {
  return page.evaluate(
    async ({ perSecond, lasts }) => {
      const body = document.querySelector('.a3s, [role="document"]');
      const places = [document.querySelector('#MailList, .nav'), body?.closest('.ii') ?? body, body].map(
        (place, at) => (at === 1 ? place?.parentElement : place),
      );
      const start = performance.now();
      const alive: Element[] = [];
      let made = 0;
      while (performance.now() - start < lasts) {
        for (const due = ((performance.now() - start) / 1000) * perSecond; made < due; made++) {
          const node = document.createElement('div');
          node.append(document.createElement('span'), `row ${made}`);
          places[made % places.length]?.append(node);
          alive.push(node);
        }
        for (const node of alive.splice(0, Math.max(0, alive.length - 300))) node.remove();
        await new Promise((resolve) => setTimeout(resolve, 8));
      }
      for (const node of alive) node.remove();
      return made;
    },
    { perSecond: STORM, lasts: STORM_LASTS },
  );
}

/** What our script did while something ran. */
export interface Share {
  /** Part of the main thread's time, 0 to 1. */
  share: number;
  /** The same in milliseconds. */
  spent: number;
  /** Its longest stretch without a break, in milliseconds. */
  longest: number;
}

const OURS = 'chrome-extension://';
/** Samples of one task follow each other more closely than that, in microseconds. */
const SAME_TASK = 2000;

/** Measures our part by the processor's own sampling; other worlds and other programs do not count. */
export async function shareOf(session: CDPSession, run: () => Promise<unknown>): Promise<Share> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isOurs = (sample: number): boolean => {
    for (let at: number | undefined = sample; at !== undefined; at = parents.get(at)) {
      if (urls.get(at)?.startsWith(OURS)) return true;
    }
    return false;
  };

  let [spent, stretch, longest] = [0, 0, 0];
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    const lasted = profile.timeDeltas?.[index + 1] ?? 0;
    stretch = isOurs(sample) ? stretch + Math.min(lasted, SAME_TASK) : 0;
    if (stretch > 0) spent += Math.min(lasted, SAME_TASK);
    longest = Math.max(longest, stretch);
  }
  const share = spent / (profile.endTime - profile.startTime);
  return { share, spent: spent / 1000, longest: longest / 1000 };
}

/** The middle one. */
export const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
