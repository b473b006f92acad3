import messages from '../../../public/_locales/en/messages.json';
import { type Effects, refused } from './effects.ts';

/** What the browser keeps while workers come and go. */
export type Kept = Record<'local' | 'session' | 'managed', Record<string, unknown>>;

type Listener = (...given: never[]) => unknown;
const copy = <T>(value: T): T => structuredClone(value);

/** Of everything that may refuse: what Chromium says. */
const full = () => refused('QUOTA_BYTES quota exceeded');
const gone = () => refused('Cannot access contents of the page');

/** The listeners of one life, by the name of the event. */
export class Events {
  #byName = new Map<string, Set<Listener>>();

  of(name: string) {
    const listeners = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, listeners);
    return {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
      hasListener: (listener: Listener) => listeners.has(listener),
    };
  }

  /** Fires one; what its listeners reject with is told in the browser's own log, and nowhere else. */
  fire(name: string, ...given: unknown[]): unknown[] {
    const listeners = [...(this.#byName.get(name) ?? [])] as ((...given: unknown[]) => unknown)[];
    return listeners.map((listener) => {
      const answer = listener(...given);
      (answer as Promise<unknown> | undefined)?.catch?.(() => undefined);
      return answer;
    });
  }
}

/** Tells whoever lives that something was written. */
export type Wrote = (
  area: string,
  changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
) => void;

function storageArea(area: keyof Kept, kept: Kept, effects: Effects, wrote: Wrote, events: Events) {
  const write = (items: Record<string, unknown>) => {
    const changes: Parameters<Wrote>[1] = {};
    for (const [name, newValue] of Object.entries(items)) {
      changes[name] = { oldValue: kept[area][name], newValue };
      if (newValue === undefined) delete kept[area][name];
      if (newValue !== undefined) kept[area][name] = copy(newValue);
    }
    wrote(area, changes);
  };
  const read = (names?: string | string[] | null): Record<string, unknown> => {
    if (names === undefined || names === null) return copy(kept[area]);
    const wanted = [names].flat();
    return copy(Object.fromEntries(Object.entries(kept[area]).filter(([name]) => wanted.includes(name))));
  };
  return {
    get: (names?: string | string[]) => effects.run(`${area} get`, () => read(names)),
    set: (items: Record<string, unknown>) => effects.run(`${area} set`, () => write(copy(items)), full),
    remove: (names: string | string[]) =>
      effects.run(`${area} remove`, () =>
        write(Object.fromEntries([names].flat().map((name) => [name, undefined]))),
      ),
    onChanged: events.of(`${area} changed`),
  };
}

/** All of the browser that the worker uses, each call of it an effect. What cannot be waited for is none. */
export function browserOf(kept: Kept, effects: Effects, events: Events, wrote: Wrote, opened: string[]) {
  const open = (name: string) => (given?: { url?: string }) =>
    effects.run(name, () => void opened.push(given?.url ?? name), gone);
  const area = (name: keyof Kept) => storageArea(name, kept, effects, wrote, events);
  return {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path.startsWith('/') ? '' : '/'}${path}`,
      getManifest: () => ({ content_scripts: [{ matches: ['https://mail.google.com/*'] }] }),
      onMessage: events.of('message'),
      onInstalled: events.of('installed'),
      onStartup: events.of('startup'),
      openOptionsPage: open('options'),
    },
    storage: {
      local: area('local'),
      session: area('session'),
      managed: area('managed'),
      onChanged: events.of('changed'),
    },
    i18n: {
      getMessage: (key: string, values: string[]) =>
        `${(messages as Record<string, { message: string }>)[key]?.message ?? key} ${values.join(' ')}`,
    },
    contextMenus: {
      removeAll: () => effects.run('menu clear', () => void Object.assign(kept.session, { menu: [] })),
      create: ({ id }: { id: string }) => void (kept.session.menu as string[]).push(id),
      update: () => effects.run('menu update', () => undefined),
      onClicked: events.of('menu'),
    },
    commands: { onCommand: events.of('command') },
    omnibox: {
      onInputChanged: events.of('typed'),
      onInputEntered: events.of('entered'),
      setDefaultSuggestion: () => undefined,
    },
    tabs: {
      query: () => effects.run('tabs query', () => [{ id: 7, url: 'https://acme.example/' }], gone),
      create: open('tab'),
      update: open('tab'),
      sendMessage: () => effects.run('tab asked', () => undefined, gone),
    },
    windows: { create: open('window') },
    action: { openPopup: open('popup') },
    scripting: { executeScript: () => effects.run('script', () => [{ result: '552 full' }], gone) },
  };
}
